import type { Span } from '../model/index.ts';

/** A line of the text with something on it, trimmed of white space. */
export interface Line extends Span {
  /** Nothing but white space stands between the line before and this one, on a line of its own. */
  readonly afterBlank: boolean;
}

/** Every way a text breaks its lines, among them those of Windows, old Macs, and what PDFs leave behind. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** White space and what has no width: U+200B to U+200F, U+2060 (the byte order mark is white space to JavaScript). */
const BLANK = /[\s\u0085\u200b-\u200f\u2060]/;

/** The span without white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The lines of `text` from `from` on, blank ones left out. */
export function findLines(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  const add = (start: number, end: number) => {
    const span = trimSpan(text, { start, end });
    const isBlank = span.start === span.end;
    if (!isBlank) lines.push({ ...span, afterBlank });
    afterBlank = isBlank;
  };
  let start = from;
  LINE_BREAK.lastIndex = from;
  for (let match = LINE_BREAK.exec(text); match; match = LINE_BREAK.exec(text)) {
    add(start, match.index);
    start = LINE_BREAK.lastIndex;
  }
  add(start, text.length);
  return lines;
}
