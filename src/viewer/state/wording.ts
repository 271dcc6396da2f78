/** `1 claim`, `1,204 claims`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${writeNumber(count)} ${count === 1 ? one : many}`;
}

export function writeNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `a`, `a or b`, `a, b or c`; more than `most` are only counted: `5 outlets`. */
export function joinWords(words: readonly string[], joint: 'and' | 'or', most: number, thing: string): string {
  if (words.length > most) return `${words.length} ${thing}`;
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

export function quote(text: string): string {
  return /^["“]/.test(text) ? text : `“${text}”`;
}

/** First letter in upper case, the rest as it is. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
