/**
 * The name as it is drawn: one line, cut at a length, without the marks that turn the direction of writing (a name must
 * not turn its neighbours round).
 */
export function shownName(label: unknown, length: number): string {
  const text = typeof label === 'string' ? label : '';
  // A name of ten megabytes is cut before it is looked at.
  const clean = text
    .slice(0, 4 * length + 200)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const characters = [...clean];
  return characters.length <= length
    ? clean
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
