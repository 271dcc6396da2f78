import { hashWord } from './hashing.ts';
import { type Run, trim } from './runs.ts';
import type { View } from './view.ts';

const COLON = hashWord(':');

/** How a content came to be read: by the labels, over the edges they do not see, or by a rule. */
export const REACH = {
  own: 0,
  onward: 1,
  back: 2,
  quotationBelow: 3,
  paragraphBelow: 4,
  rule: 5,
  whole: 6,
  followed: 7,
} as const;

/** Longest quotation that is followed over paragraphs, in terms, and how many that follow. */
const LONGEST_QUOTATION = 800;
const MOST_FOLLOWING = 4;
/** What may stand between a cue and the end of its paragraph for the next to be its content, in terms. */
const LAST_WORDS = 12;

export interface FurtherReading {
  readonly content: readonly Run[];
  readonly reach: number;
}

/**
 * Further readings of a content the labels give:
 *
 *     “We are late,” Holm said. “But        to the end of a quotation that runs on in the next paragraph, or from its
 *     “we are here. We came by boat.”       start in the last; all of a quotation of which the labels have a part;
 *     “It was cold.”                        with the quotations that follow as paragraphs of their own;
 *     She wrote:                            and, where the labels have none, what stands below the cue's paragraph
 */
export function readFurther(view: View, cue: number, content: readonly Run[]): FurtherReading[] {
  const first = view.paragraphFirst[cue]!;
  const last = view.paragraphLast[cue]!;
  const start = content[0];
  const end = content.at(-1);
  if (!start || !end) return below(view, cue, last);
  const found: FurtherReading[] = [];
  if (end[1] >= last - 1 && runsOver(view, last)) {
    const onward = [...content.slice(0, -1), [end[0], quotationEnd(view, last)] as const];
    found.push({ content: onward, reach: REACH.onward }, ...followed(view, onward));
  }
  if (start[0] <= first + 1 && runsOver(view, first)) {
    const from = quotationStart(view, first - 1);
    found.push({ content: [[from, start[1]], ...content.slice(1)], reach: REACH.back });
  }
  if (isQuoted(view, start) || isQuoted(view, end)) found.push(...wholeQuotations(view, cue, content));
  if (Math.max(end[1], cue + 1) >= last - LAST_WORDS && view.quotation[end[1] - 1])
    found.push(...followed(view, content));
  return found;
}

const isQuoted = (view: View, [from, to]: Run): boolean => view.quotation[from] !== 0 || view.quotation[to - 1] !== 0;

/** Whether a quotation goes on from the term before into the one given. */
function runsOver(view: View, i: number): boolean {
  return i > 0 && i < view.length && view.quotation[i] !== 0 && view.quotation[i] === view.quotation[i - 1];
}

function below(view: View, cue: number, last: number): FurtherReading[] {
  if (last >= view.length || last - cue > LAST_WORDS) return [];
  const colon = view.word[last - 1] === COLON;
  if (view.quoteEdge[last]! & 1) {
    const to = quotationEnd(view, last);
    return colon || isParagraph(view, last, to) ? [{ content: [[last, to]], reach: REACH.quotationBelow }] : [];
  }
  const run = trim(view, last, view.paragraphLast[last]!);
  return colon && run[0] < run[1] ? [{ content: [run], reach: REACH.paragraphBelow }] : [];
}

/** The content with all of the quotations its ends lie in, but the one the cue stands in. */
function wholeQuotations(view: View, cue: number, content: readonly Run[]): FurtherReading[] {
  const widened: [number, number][] = [];
  let changed = false;
  for (const [from, to] of content) {
    const wide: [number, number] = [from, to];
    if (view.quotation[from] && view.quotation[from] !== view.quotation[cue]) wide[0] = quotationStart(view, from);
    if (view.quotation[to - 1] && view.quotation[to - 1] !== view.quotation[cue]) wide[1] = quotationEnd(view, to - 1);
    changed ||= wide[0] !== from || wide[1] !== to;
    const before = widened.at(-1);
    if (before && wide[0] <= before[1]) before[1] = Math.max(before[1], wide[1]);
    else widened.push(wide);
  }
  return changed ? [{ content: widened, reach: REACH.whole }] : [];
}

/** The content with the paragraphs after it that are a quotation and no more. */
function followed(view: View, content: readonly Run[]): FurtherReading[] {
  const more: Run[] = [];
  let at = view.paragraphLast[content.at(-1)![1] - 1]!;
  while (more.length < MOST_FOLLOWING && at < view.length && view.quoteEdge[at]! & 1) {
    const to = quotationEnd(view, at);
    if (!isParagraph(view, at, to)) break;
    more.push([at, to]);
    at = view.paragraphLast[to - 1]!;
  }
  return more.length > 0 ? [{ content: [...content, ...more], reach: REACH.followed }] : [];
}

/** Whether a quotation ends where a paragraph does. */
const isParagraph = (view: View, from: number, to: number): boolean =>
  to - from < LONGEST_QUOTATION && view.paragraphLast[to - 1]! - to <= 1;

function quotationEnd(view: View, i: number): number {
  let to = i;
  while (to < view.length && to - i < LONGEST_QUOTATION && view.quotation[to] === view.quotation[i]) to++;
  return to;
}

function quotationStart(view: View, i: number): number {
  let from = i;
  while (from > 0 && i - from < LONGEST_QUOTATION && view.quotation[from - 1] === view.quotation[i]) from--;
  return from;
}
