import type { Paragraph, Span } from '../model/index.ts';
import { isHeading, isHeadline, isSameTitle } from './find-title.ts';
import { type Line, trimSpan } from './line.ts';

/** Markdown's signs before a paragraph; they are no words of it. */
const MARKUP = /^(?:(?<heading>#{1,6})\s+|(?:>\s?|[-*+•·▪●]\s+)+)/;
const ENDS_SENTENCE = /[.!?:…"”’')\]]$/;
/** A headline stands this close to the top. */
const LONGEST_HEAD = 4;

interface Candidate extends Span {
  readonly isMarkedHeading: boolean;
}

/** Turns lines of the story into paragraphs and says which of them are its title and its headings. */
export function nameParagraphs(text: string, lines: readonly Line[], title: string | undefined): Paragraph[] {
  const stripped = lines.map((line) => withoutMarkup(text, line)).filter(({ start, end }) => start < end);
  const found = findTitle(text, stripped, title);
  const candidates = found ? joinLines(stripped, found) : stripped;
  return candidates.map(({ start, end, isMarkedHeading }, index) => {
    const isHead = isMarkedHeading || isHeadingAt(text, candidates, index);
    return { start, end, kind: index === found?.first ? 'title' : isHead ? 'heading' : 'body' };
  });
}

/** Index of the first and last line of a title. */
interface TitleLines {
  readonly first: number;
  readonly last: number;
}

function joinLines(lines: readonly Candidate[], { first, last }: TitleLines): Candidate[] {
  const end = lines[last]?.end ?? 0;
  return lines
    .filter((_, index) => index <= first || index > last)
    .map((line, index) => (index === first ? { ...line, end } : line));
}

function withoutMarkup(text: string, { start, end }: Span): Candidate {
  const markup = MARKUP.exec(text.slice(start, Math.min(end, start + 100)));
  const rest = trimSpan(text, { start: start + (markup?.[0].length ?? 0), end });
  return { ...rest, isMarkedHeading: markup?.groups?.heading !== undefined };
}

/** The lines that say the title we know; where none does, the first line if it reads as a headline above prose. */
function findTitle(text: string, lines: readonly Candidate[], title: string | undefined): TitleLines | undefined {
  const top = lines.slice(0, LONGEST_HEAD);
  const same = title ? findKnownTitle(text, top, title) : undefined;
  if (same) return same;
  const [head, ...others] = top;
  if (!head || !isHeadline(text, head) || !others.some((line) => isProse(text, line, head))) return undefined;
  return !title || sharesWords(title, sliceOf(text, head)) ? { first: 0, last: 0 } : undefined;
}

/** A title may run over a few lines: "Ferry to stop; \n Council votes for winter pause". */
function findKnownTitle(text: string, top: readonly Candidate[], title: string): TitleLines | undefined {
  for (const [first, { start }] of top.entries()) {
    for (let last = first; last < top.length; last++) {
      const { end } = top[last] ?? { end: start };
      if (end - start < 2 * title.length + 20 && isSameTitle(title, text.slice(start, end))) return { first, last };
    }
  }
  return undefined;
}

function isHeadingAt(text: string, lines: readonly Candidate[], index: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  const after = lines[index + 1];
  if (!line || !before || !after || line.end - line.start > 80) return false;
  return isHeading(text, line) && ENDS_SENTENCE.test(text.charAt(before.end - 1)) && isProse(text, after, line);
}

/** Longer than the line above it, and it begins and ends as sentences do. */
function isProse(text: string, line: Span, above: Span): boolean {
  if (line.end - line.start <= above.end - above.start) return false;
  return (
    ENDS_SENTENCE.test(text.charAt(line.end - 1)) && /^["“‘'(\p{Lu}\d]/u.test(text.slice(line.start, line.start + 2))
  );
}

/** Most words of either are in the other: the same headline as another page of the outlet has it. */
function sharesWords(a: string, b: string): boolean {
  const words = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
  const [first, second] = [words(a), words(b)];
  return [...first].filter((word) => second.has(word)).length * 2 > Math.max(first.size, second.size);
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
