import type { ArticleFacts, Mark, Span } from '../../model/index.ts';

/** What a rule is told about a line. */
export interface LineContext {
  readonly text: string;
  /** Before the story: down to its first line of prose, which is still one of these (a source line may be glued to it). */
  readonly inHead: boolean;
  /** Above everything else: what stands here may be the title. */
  readonly isFirst: boolean;
  /** The line after this one. */
  readonly next?: Span;
  /** Among the last lines, where writers say who they are. */
  readonly inTail: boolean;
  /** What is known so far. */
  readonly facts: ArticleFacts;
}

/** A stretch of a line that is no part of the story, and what it tells about the article. */
export interface MarkedLine {
  readonly mark: Mark;
  readonly facts?: ArticleFacts;
}

/**
 * One kind of line that is no story. A rule looks at a line (or what earlier rules left of it) and marks all of it, its
 * beginning, or its end; the first rule that answers decides.
 */
export type LineRule = (line: Span, context: LineContext) => MarkedLine | undefined;

/** Furniture is short: longer lines are prose, and rules look no further into them than this. */
const LONGEST_FURNITURE = 400;

/** The line, if it is short enough to be no prose. */
export function wholeOf(text: string, { start, end }: Span): string | undefined {
  return end - start <= LONGEST_FURNITURE ? text.slice(start, end) : undefined;
}

/** The beginning of the line. */
export function headOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + LONGEST_FURNITURE));
}

/** The end of the line. */
export function tailOf(text: string, { start, end }: Span): string {
  return text.slice(Math.max(start, end - LONGEST_FURNITURE), end);
}
