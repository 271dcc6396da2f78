import type { ArticleFacts, Mark, Span } from '../../model/index.ts';
import { type Line, trimSpan } from '../line.ts';
import { mergeFacts } from '../read-facts.ts';
import type { LineContext, LineRule, MarkedLine } from './line-rule.ts';
import { markAuthorBio } from './mark-author-bio.ts';
import { markBoilerplate, markPhotoCredit } from './mark-boilerplate.ts';
import { markByline } from './mark-byline.ts';
import { markCredits } from './mark-credits.ts';
import { markHeaderField } from './mark-header-field.ts';
import { markSourceLine } from './mark-source-line.ts';

/** Surest first; the first that answers decides, and what it leaves of the line is asked about again. */
const RULES: readonly LineRule[] = [
  markHeaderField,
  markSourceLine,
  markByline,
  markCredits,
  markBoilerplate,
  markPhotoCredit,
  markAuthorBio,
];

/** A line of this many characters is prose: with it the story has begun. */
const SHORTEST_PROSE = 150;
/** Titles, bylines and source lines stand in this many lines at most, writers' lines in the last few. */
const LONGEST_HEAD = 10;
const LONGEST_TAIL = 4;

export interface MarkedLines {
  readonly marks: readonly Mark[];
  /** What is left of each line: the story. */
  readonly rest: readonly Line[];
  readonly facts: ArticleFacts;
}

/** Marks what is no story, line by line. `known` wins over what a line says, and tells the rules what to look for. */
export function markLines(text: string, lines: readonly Line[], known: ArticleFacts): MarkedLines {
  const marks: Mark[] = [];
  const rest: Line[] = [];
  let facts: ArticleFacts = {};
  const headEnd = endOfHead(lines);
  for (const [index, line] of lines.entries()) {
    const inTail = index > headEnd && index >= lines.length - LONGEST_TAIL;
    const next = lines[index + 1];
    const context: LineContext = {
      text,
      inHead: index <= headEnd,
      isFirst: rest.length === 0,
      ...(next && { next }),
      inTail,
      facts: mergeFacts(known, facts),
    };
    const marked = markLine(line, context);
    for (const { mark, facts: told } of marked.found) {
      marks.push(mark);
      facts = mergeFacts(facts, told ?? {});
    }
    if (marked.rest.start < marked.rest.end) rest.push({ ...marked.rest, afterBlank: line.afterBlank });
  }
  return { marks, rest, facts };
}

/** Index of the last line before which titles, bylines and source lines stand. */
function endOfHead(lines: readonly Line[]): number {
  const prose = lines.findIndex(({ start, end }) => end - start >= SHORTEST_PROSE);
  return Math.min(prose === -1 ? lines.length : prose, LONGEST_HEAD);
}

function markLine(line: Span, context: LineContext): { found: MarkedLine[]; rest: Span } {
  const found: MarkedLine[] = [];
  let rest: Span = { start: line.start, end: line.end };
  while (rest.start < rest.end) {
    const marked = firstAnswer(rest, context);
    if (!marked) break;
    found.push(marked);
    const isAtStart = marked.mark.start <= rest.start;
    const left = isAtStart ? { start: marked.mark.end, end: rest.end } : { start: rest.start, end: marked.mark.start };
    rest = trimSpan(context.text, left);
  }
  return { found, rest };
}

function firstAnswer(line: Span, context: LineContext): MarkedLine | undefined {
  for (const rule of RULES) {
    const marked = rule(line, context);
    if (marked) return marked;
  }
  return undefined;
}
