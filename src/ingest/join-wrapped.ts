import type { Line } from './line.ts';

/** Texts broken by hand keep within this many characters a line. */
const LONGEST_WRAPPED_LINE = 120;

/** A line that ends so may end a paragraph. */
const ENDS_SENTENCE = /[.!?:;…"”’')\]*_]$/;

/**
 * Joins the lines of a text that was broken to a fixed width, as mail and old archives have it:
 *
 *     The council voted on Tuesday to keep the
 *     ferry running through the winter.
 *
 * Where most lines that are followed at once by another one end in mid-sentence, only a blank line ends a paragraph.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  if (!isWrapped(text, lines)) return [...lines];
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !line.afterBlank) joined[joined.length - 1] = { ...last, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function isWrapped(text: string, lines: readonly Line[]): boolean {
  let pairs = 0;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    if (line.end - line.start > LONGEST_WRAPPED_LINE) return false;
    const next = lines[index + 1];
    if (!next || next.afterBlank) continue;
    pairs++;
    if (!ENDS_SENTENCE.test(text.charAt(line.end - 1))) broken++;
  }
  // Three pairs: fewer say nothing. Wrapped prose breaks nine lines of ten in mid-sentence, a paragraph a line hardly any.
  return pairs >= 3 && broken > pairs / 2;
}
