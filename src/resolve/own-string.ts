/**
 * The same text as a string of its own. What is cut out of a long text is, in V8, a view of it: as long as one name is
 * held, so is the whole article.
 */
export function ownString(text: string): string {
  // Shorter ones are copied anyway.
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** The parts as one string of its own: one put together with `+` goes on holding its parts, too. */
export function joined(...parts: readonly (string | number)[]): string {
  return parts.join('');
}
