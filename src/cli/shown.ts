/** Longest name or id that is shown whole, in UTF-16 code units. */
const LONGEST = 200;

/** Words as a line of a terminal has them: what would colour it, break it or turn it round is written out. They are anybody's. */
export function shown(words: string): string {
  return words.replace(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same of a name or an id, of which nobody needs more than the beginning. */
export function shownName(name: string): string {
  return shown(name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);
}
