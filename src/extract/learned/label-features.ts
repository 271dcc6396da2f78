import { subjectBefore } from './cue-features.ts';
import type { FeatureList } from './hashing.ts';
import { TAG, tagAt, type View, wordAt } from './view.ts';

/** The terms a cue's claim is looked for in: its paragraph, as far as `REACH` terms to each side. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** Longest way from a cue to the ends of its claim, in terms; paragraphs of news are shorter. */
const REACH = 160;
/** What has no end of a paragraph for this many terms is no prose, and is looked at in small pieces. */
const LONGEST_PARAGRAPH = 800;
const SHORT_REACH = 24;

export function windowAround(view: View, cue: number): Window {
  const first = view.paragraphFirst[cue]!;
  const last = view.paragraphLast[cue]!;
  const reach = last - first > LONGEST_PARAGRAPH ? SHORT_REACH : REACH;
  return { first: Math.max(first, cue - reach), last: Math.min(last, cue + reach + 1) };
}

/** What is seen of a term whichever cue is asked about, but for the side of the cue it stands on. */
export function addPlainFeatures(view: View, i: number, side: number, out: FeatureList): void {
  const lo = view.paragraphFirst[i]!;
  const hi = view.paragraphLast[i]!;
  const t = tagAt(view, i, lo, hi);
  const t1 = tagAt(view, i + 1, lo, hi);
  const b1 = tagAt(view, i - 1, lo, hi);
  const w = view.word[i]!;
  const next = wordAt(view, i + 1, lo, hi);
  const previous = wordAt(view, i - 1, lo, hi);
  const t2 = tagAt(view, i + 2, lo, hi);
  const s = side + 1;
  out.add(100, s, t);
  out.add(101, s, w);
  out.add(102, s, previous);
  out.add(103, s, next);
  out.add(104, s, wordAt(view, i - 2, lo, hi));
  out.add(105, s, wordAt(view, i + 2, lo, hi));
  out.add(106, s, t * 32 + b1);
  out.add(107, s, t * 32 + t1);
  out.add(108, s, (b1 * 32 + t) * 32 + t1);
  out.add(109, s, (t * 32 + t1) * 32 + t2);
  out.add(110, s, (tagAt(view, i - 2, lo, hi) * 32 + b1) * 32 + t);
  out.add(111, s, w, next);
  out.add(112, s, w, previous);
  out.add(113, s, w, t1 * 32 + t2 + 1);
  out.add(114, s, previous, t * 32 + t1 + 1);
  const q = quoteState(view, i, lo, hi);
  out.add(115, s, q);
  out.add(116, s, q, t);
  out.add(117, s, q, w);
  out.add(118, s, q, previous);
  out.add(119, s, view.shape[i]! + 1, b1 * 32 + t);
  const level = view.cueLevel[i]!;
  const levels = level + 4 * (i > lo ? view.cueLevel[i - 1]! : 0) + 16 * (i + 1 < hi ? view.cueLevel[i + 1]! : 0);
  out.add(122, s, levels + 1);
  out.add(123, s, levels + 1, t * 32 + b1 + 1);
  out.add(124, s, level * 4 + (i + 2 < hi ? view.cueLevel[i + 2]! : 0) + 1, t * 32 + t1 + 1);
  out.add(120, s, next, wordAt(view, i + 2, lo, hi));
  out.add(121, s, (t * 32 + t2) * 32 + tagAt(view, i + 3, lo, hi) + 1, t1 + 1);
  out.add(169, restOf(view, i, side), t * 32 + b1 + 1);
}

/** Quotation marks at and around a term: inside, opening here, closing here, just closed, opening next. */
function quoteState(view: View, i: number, lo: number, hi: number): number {
  const edge = view.quoteEdge[i]!;
  const before = i > lo ? view.quoteEdge[i - 1]! : 0;
  const after = i + 1 < hi ? view.quoteEdge[i + 1]! : 0;
  return 1 + (view.quotation[i] ? 1 : 0) + edge * 2 + before * 8 + after * 32;
}

/** What there is to know of a cue before any other term is looked at. */
export interface CueFacts {
  readonly cue: number;
  readonly lemma: number;
  /** See `View`. */
  readonly sense: number;
  /** Tags of the cue and its neighbours. */
  readonly pattern: number;
  readonly next: number;
  readonly previous: number;
  /** How many terms of its sentence come before and after it, in steps. */
  readonly before: number;
  readonly after: number;
  /** Quotations: in one itself; one in its sentence before, after; one closes near before it, one opens near after. */
  readonly quotes: number;
  /** What stands before it as its subject might. */
  readonly subject: number;
  readonly verbsBefore: number;
}

const STEPS = [0, 1, 2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6];
const step = (n: number): number => STEPS[n] ?? 7;
const atMost = (n: number, most: number): number => Math.min(n, most);

export function readCueFacts(view: View, cue: number): CueFacts {
  const lo = view.sentenceFirst[cue]!;
  const hi = view.sentenceLast[cue]!;
  let quotes = view.quotation[cue] ? 2 : 1;
  for (let k = Math.max(lo, cue - REACH); k < cue; k++) if (view.quoteEdge[k]! & 2) quotes |= cue - k < 6 ? 12 : 4;
  for (let k = cue + 1; k < Math.min(hi, cue + REACH); k++) if (view.quoteEdge[k]! & 1) quotes |= k - cue < 5 ? 48 : 16;
  return {
    cue,
    lemma: view.lemma[cue]!,
    sense: view.sense[cue]! + 1,
    pattern: (tagAt(view, cue - 1, lo, hi) * 32 + view.tag[cue]!) * 32 + tagAt(view, cue + 1, lo, hi),
    next: cue + 1 < hi ? view.word[cue + 1]! : 1,
    previous: cue > lo ? view.word[cue - 1]! : 1,
    before: step(cue - lo),
    after: step(hi - 1 - cue),
    quotes,
    subject: subjectBefore(view, cue),
    verbsBefore: atMost(view.verbs[cue]! - view.verbs[lo]!, 2),
  };
}

/**
 * What lies between a cue and a term, counted in few steps: it stays the same over whole stretches of terms, and so do
 * the features made of it alone.
 */
export class Way {
  /** 0 before the cue, 1 the cue itself, 2 after it. */
  side = 0;
  /** How far, in steps, and on which side. */
  near = 0;
  /** Side, sentences between, and whether the term stands in a quotation, in the cue's own. */
  place = 0;
  inside = 0;
  commas = 0;
  verbs = 0;
  quotations = 0;
  cues = 0;
  /** Side, commas, verbs, joints, and whether there are quotations. */
  between = 0;

  /** @returns one number for all that it measured. */
  measure(view: View, i: number, cue: number): number {
    const side = i < cue ? 0 : i === cue ? 1 : 2;
    const left = Math.min(i, cue);
    const right = Math.max(i, cue);
    const sentences = atMost(view.sentence[right]! - view.sentence[left]!, 2);
    const joints = atMost(view.joints[right]! - view.joints[left]!, 2);
    this.side = side;
    this.near = side * 8 + step(right - left) + 1;
    this.inside = view.quotation[i] ? (view.quotation[i] === view.quotation[cue] ? 2 : 1) : 0;
    this.place = 1 + side + 3 * sentences + 9 * this.inside;
    this.commas = atMost(view.commas[right]! - view.commas[left]!, 3);
    this.verbs = atMost(view.verbs[right]! - view.verbs[left]!, 3);
    this.quotations = atMost(view.quotations[right]! - view.quotations[left]!, 2);
    this.cues = atMost(view.cues[right]! - view.cues[left]!, 2);
    this.between = 1 + side + 3 * (this.commas + 4 * (this.verbs + 4 * (joints + 3 * atMost(this.quotations, 1))));
    return (((this.between * 32 + this.near) * 32 + this.place) * 4 + this.quotations) * 4 + this.cues;
  }
}

/** What is seen of all terms that are on the same way from a cue. */
export function addWayFeatures(view: View, facts: CueFacts, way: Way, out: FeatureList): void {
  const { cue, lemma, pattern } = facts;
  const { side, near, place, inside, commas, verbs, quotations, cues, between } = way;
  const marks = side * 64 + commas * 4 + verbs + 1;
  out.add(132, place);
  out.add(133, place, quotations + 1);
  out.add(134, between);
  out.add(135, between, inside + 1, sentencesIn(place) + 1);
  out.add(138, lemma, place);
  out.add(139, lemma, near);
  out.add(141, lemma, marks, place);
  out.add(142, pattern, place);
  out.add(144, facts.after * 8 + facts.before + 1, place);
  out.add(145, facts.after * 64 + facts.quotes, place);
  out.add(146, facts.quotes, place, commas * 4 + atMost(verbs, 1) + 1);
  out.add(152, lemma, facts.next, place);
  out.add(155, facts.subject, place, pattern & 1023);
  out.add(156, facts.verbsBefore + 1, between);
  out.add(157, facts.quotes, between, inside + 1);
  out.add(158, facts.after, between, facts.quotes);
  out.add(167, facts.previous, place);
  out.add(174, view.cueLevel[cue]! * 4 + cues + 1, place, commas + 1);
  out.add(175, facts.sense, place, near);
  out.add(177, facts.sense, marks, place);
}

/** How many sentences a place is away, as `Way` counts them. */
const sentencesIn = (place: number): number => Math.floor((place - 1) / 3) % 3;

/** What else is seen of a term from a cue. */
export function addRelativeFeatures(view: View, i: number, facts: CueFacts, way: Way, out: FeatureList): void {
  const { cue, lemma, pattern } = facts;
  const { side, near, place, inside, commas, verbs, cues, between } = way;
  const left = Math.min(i, cue);
  const right = Math.max(i, cue);
  const distance = right - left;
  const exact = side * 16 + atMost(distance, 10) + 1;
  const phrases = atMost(view.phrases[right]! - view.phrases[left]!, 4);
  const t = view.tag[i]!;
  const w = view.word[i]!;
  const lo = view.paragraphFirst[i]!;
  const hi = view.paragraphLast[i]!;
  const t1 = i + 1 < hi ? view.tag[i + 1]! : 0;
  const b1 = i > lo ? view.tag[i - 1]! : 0;
  const w1 = i > lo ? view.word[i - 1]! : 1;
  const clause = side * 4 + atMost(commas, 1) * 2 + atMost(verbs, 1) + 1;
  out.add(130, exact);
  out.add(131, exact, t);
  out.add(136, side * 8 + phrases + 1, t);
  out.add(137, side * 8 + phrases + 1, commas * 4 + verbs + 1);
  out.add(140, lemma, side * 64 + t);
  out.add(143, pattern, exact);
  out.add(147, near, t * 32 + t1 + 1);
  out.add(148, near, t * 32 + b1 + 1);
  out.add(149, w, clause);
  out.add(150, w, place);
  out.add(151, w1, clause, t);
  out.add(153, facts.next, place, t);
  out.add(154, facts.subject, side * 8 + phrases + 1, t);
  const level = view.cueLevel[i]!;
  const levels = cues * 16 + level * 4 + (i + 1 < hi ? view.cueLevel[i + 1]! : 0) + 1;
  out.add(171, between, levels);
  out.add(172, place, levels, t);
  out.add(173, cues * 4 + side + 1, phrases + 1, t);
  out.add(176, facts.sense, side * 64 + t, facts.next);
  if (distance <= 4) addPath(view, left, right, side, out);
  if (distance <= 2) {
    out.add(161, lemma, w, exact);
    out.add(162, facts.previous, w, exact);
  }
  if (t === TAG.punct || t === TAG.quote || b1 === TAG.punct || b1 === TAG.quote) {
    out.add(163, lemma, w, side * 8 + b1 + 1);
    out.add(164, between, w, t1 + 1);
    out.add(165, facts.quotes, w, side * 64 + t1 + 1);
    out.add(166, t1 * 32 + b1 + 1, (i + 2 < hi ? view.tag[i + 2]! : 0) * 4 + side + 1, atMost(commas, 2) + 1);
  }
  out.add(168, side * 4 + sentencesIn(place) + 1, view.shape[i]! + 1, inside + 1);
  out.add(170, restOf(view, i, side), place);
}

/** Verbs and commas that follow a term in its sentence, and the side of the cue it stands on. */
function restOf(view: View, i: number, side: number): number {
  const last = view.sentenceLast[i]! - 1;
  return (
    side * 16 + atMost(view.verbs[last]! - view.verbs[i]!, 2) * 4 + atMost(view.commas[last]! - view.commas[i]!, 2) + 1
  );
}

/** The tags between a cue and a near term. */
function addPath(view: View, left: number, right: number, side: number, out: FeatureList): void {
  let path = 0;
  for (let k = left; k <= right; k++) path = path * 32 + view.tag[k]!;
  out.add(160, side + 1, path | 0);
}
