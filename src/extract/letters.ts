/*
 * What a word begins with, asked of every word many times over: nearly all are answered by a character code, and those
 * beyond ASCII by the pattern of Unicode.
 */

/** A capital first: "Holm", "EU", "Ärzte". */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** A small letter first. */
export function startsWithSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text);
}

export function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? isLetter(code) : /^\p{L}/u.test(text);
}

/** One of the ten digits first. */
export function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** A capital, then a small letter: "Holm", not "EU". */
export function startsLikeName(text: string): boolean {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  if (first < 128 && second < 128) return first >= 65 && first <= 90 && second >= 97 && second <= 122;
  return /^\p{Lu}\p{Ll}/u.test(text);
}

/** A letter or a digit anywhere: no mark. */
export function hasLetterOrDigit(text: string): boolean {
  return isLetter(text.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(text);
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
