import type { CueCandidates } from './find-candidates.ts';
import { TAG, type View } from './view.ts';

/** Terms of an article from the first to one beyond the last. */
export type Run = readonly [number, number];

/** One number for the same runs. */
export function keyOf(runs: readonly Run[]): number {
  let key = 7;
  for (const [from, to] of runs) key = (key * 1009 + from * 503 + to) % 2147483647;
  return key;
}

/** A run without the punctuation at its ends; quotation marks stay. */
export function trim(view: View, from: number, to: number): [number, number] {
  while (from < to && view.tag[from] === TAG.punct) from++;
  while (to > from && view.tag[to - 1] === TAG.punct && !(view.quotation[to - 1] && view.quoteEdge[to - 1] === 0)) to--;
  return [from, to];
}

/**
 * Contents that do not end before the words their last one asks for: "for 25 | years", "the case would go to | Ost",
 * as far as neither the cue nor the source stands there.
 */
export const wholeEnds = (view: View, content: readonly Run[], cue: number, source: Run | undefined): readonly Run[] =>
  content.map(([from, end]) => {
    let to = end;
    while (to < view.sentenceLast[to - 1]! && asksFor(view, to - 1) && to !== cue && to !== source?.[0]) to++;
    return [from, to];
  });

/** Whether a term cannot be the last before the next: a preposition before what it stands with, half a noun phrase or name. */
function asksFor(view: View, i: number): boolean {
  const [tag, next] = [view.tag[i]!, view.tag[i + 1]!];
  if (view.quotation[i] !== view.quotation[i + 1]) return false;
  if (tag === TAG.number) return next === TAG.noun || next === TAG.date;
  if (tag === TAG.proper) return next === TAG.proper;
  if (tag === TAG.determiner || tag === TAG.possessive) return OPENS_NOUN.has(next) && next !== TAG.determiner;
  if (tag === TAG.adjective) return next === TAG.noun && view.tag[i - 1] === TAG.determiner;
  return tag === TAG.preposition && OPENS_NOUN.has(next);
}

/**
 * A source to both ends of its noun phrase, as far as neither cue nor content stands there: labels may cut a name in two,
 * and annotators never do. Quotation marks at its ends and helping verbs behind
 * it are not of it.
 */
export function wholePhrase(
  view: View,
  { first, cue }: Pick<CueCandidates, 'first' | 'cue'>,
  source: Run,
  content: readonly Run[],
): Run | undefined {
  let [from, to] = trim(view, first + source[0], first + source[1]);
  while (from < to && isMark(view, from)) from++;
  while (to > from && (isMark(view, to - 1) || isHelper(view.tag[to - 1]!))) to--;
  if (from >= to) return undefined;
  const free = (i: number) => i !== cue && !content.some(([a, b]) => i >= a && i < b);
  while (to < view.sentenceLast[to - 1]! && goesOn(view, to - 1) && free(to)) to++;
  while (from > view.sentenceFirst[from]! && isHead(view.tag[from]!) && goesOn(view, from - 1) && free(from - 1))
    from--;
  return [from, to];
}

const isMark = (view: View, i: number): boolean => view.tag[i] === TAG.quote || view.tag[i] === TAG.punct;

/** "The board has": what belongs to the cue. */
const isHelper = (tag: number): boolean => tag === TAG.aux || tag === TAG.modal || tag === TAG.negation;

/** What a noun phrase begins with, or goes on with after its determiner. */
const OPENS_NOUN: ReadonlySet<number> = new Set([
  TAG.determiner,
  TAG.possessive,
  TAG.adjective,
  TAG.number,
  TAG.noun,
  TAG.proper,
]);

const isHead = (tag: number): boolean => tag === TAG.noun || tag === TAG.proper;

/** Before these a noun has yet to come. */
const isBeforeHead = (tag: number): boolean => tag === TAG.determiner || tag === TAG.adjective || tag === TAG.number;

/** Whether the noun phrase of a term goes on with the next. */
function goesOn(view: View, i: number): boolean {
  const [tag, next] = [view.tag[i]!, view.tag[i + 1]!];
  if (isBeforeHead(tag)) return isHead(next) || next === TAG.adjective || next === TAG.number;
  return isHead(tag) && isHead(next);
}
