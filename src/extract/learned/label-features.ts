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
  const w = wordAt(view, i, lo, hi);
  const s = side + 1;
  out.add(100, s, t);
  out.add(101, s, w);
  out.add(102, s, wordAt(view, i - 1, lo, hi));
  out.add(103, s, wordAt(view, i + 1, lo, hi));
  out.add(104, s, wordAt(view, i - 2, lo, hi));
  out.add(105, s, wordAt(view, i + 2, lo, hi));
  out.add(106, s, t * 32 + b1);
  out.add(107, s, t * 32 + t1);
  out.add(108, s, (b1 * 32 + t) * 32 + t1);
  out.add(109, s, (t * 32 + t1) * 32 + tagAt(view, i + 2, lo, hi));
  out.add(110, s, (tagAt(view, i - 2, lo, hi) * 32 + b1) * 32 + t);
  out.add(111, s, w, wordAt(view, i + 1, lo, hi));
  out.add(112, s, w, wordAt(view, i - 1, lo, hi));
  out.add(113, s, w, t1 * 32 + tagAt(view, i + 2, lo, hi) + 1);
  out.add(114, s, wordAt(view, i - 1, lo, hi), t * 32 + t1 + 1);
  const q = quoteState(view, i, lo, hi);
  out.add(115, s, q);
  out.add(116, s, q, t);
  out.add(117, s, q, w);
  out.add(118, s, q, wordAt(view, i - 1, lo, hi));
  out.add(119, s, view.shape[i]! + 1, b1 * 32 + t);
  const level = view.cueLevel[i]!;
  const levels = level + 4 * (i > lo ? view.cueLevel[i - 1]! : 0) + 16 * (i + 1 < hi ? view.cueLevel[i + 1]! : 0);
  out.add(122, s, levels + 1);
  out.add(123, s, levels + 1, t * 32 + b1 + 1);
  out.add(124, s, level * 4 + (i + 2 < hi ? view.cueLevel[i + 2]! : 0) + 1, t * 32 + t1 + 1);
  out.add(120, s, wordAt(view, i + 1, lo, hi), wordAt(view, i + 2, lo, hi));
  out.add(121, s, (t * 32 + tagAt(view, i + 2, lo, hi)) * 32 + tagAt(view, i + 3, lo, hi) + 1, t1 + 1);
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

/** What is seen of a term from a cue: how far, on which side, and what lies between. */
export function addRelativeFeatures(view: View, i: number, facts: CueFacts, out: FeatureList): void {
  const { cue, lemma, pattern } = facts;
  const side = i < cue ? 0 : i === cue ? 1 : 2;
  const left = Math.min(i, cue);
  const right = Math.max(i, cue);
  const distance = right - left;
  const near = side * 8 + step(distance) + 1;
  const exact = side * 16 + atMost(distance, 10) + 1;
  const sentences = atMost(view.sentence[right]! - view.sentence[left]!, 2);
  const commas = atMost(view.commas[right]! - view.commas[left]!, 3);
  const verbs = atMost(view.verbs[right]! - view.verbs[left]!, 3);
  const joints = atMost(view.joints[right]! - view.joints[left]!, 2);
  const phrases = atMost(view.phrases[right]! - view.phrases[left]!, 4);
  const quotations = atMost(view.quotations[right]! - view.quotations[left]!, 2);
  const inside = view.quotation[i] ? (view.quotation[i] === view.quotation[cue] ? 2 : 1) : 0;
  const t = view.tag[i]!;
  const w = view.word[i]!;
  const lo = view.paragraphFirst[i]!;
  const hi = view.paragraphLast[i]!;
  const t1 = i + 1 < hi ? view.tag[i + 1]! : 0;
  const b1 = i > lo ? view.tag[i - 1]! : 0;
  const w1 = i > lo ? view.word[i - 1]! : 1;
  const place = 1 + side + 3 * sentences + 9 * inside;
  const between = 1 + side + 3 * (commas + 4 * (verbs + 4 * (joints + 3 * atMost(quotations, 1))));
  out.add(130, exact);
  out.add(131, exact, t);
  out.add(132, place);
  out.add(133, place, quotations + 1);
  out.add(134, between);
  out.add(135, between, inside + 1, sentences + 1);
  out.add(136, side * 8 + phrases + 1, t);
  out.add(137, side * 8 + phrases + 1, commas * 4 + verbs + 1);
  out.add(138, lemma, place);
  out.add(139, lemma, near);
  out.add(140, lemma, side * 64 + t);
  out.add(141, lemma, side * 64 + commas * 4 + verbs + 1, place);
  out.add(142, pattern, place);
  out.add(143, pattern, exact);
  out.add(144, facts.after * 8 + facts.before + 1, place);
  out.add(145, facts.after * 64 + facts.quotes, place);
  out.add(146, facts.quotes, place, commas * 4 + atMost(verbs, 1) + 1);
  out.add(147, near, t * 32 + t1 + 1);
  out.add(148, near, t * 32 + b1 + 1);
  out.add(149, w, side * 4 + atMost(commas, 1) * 2 + atMost(verbs, 1) + 1);
  out.add(150, w, place);
  out.add(151, w1, side * 4 + atMost(commas, 1) * 2 + atMost(verbs, 1) + 1, t);
  out.add(152, lemma, facts.next, place);
  out.add(153, facts.next, place, t);
  out.add(154, facts.subject, side * 8 + phrases + 1, t);
  out.add(155, facts.subject, place, pattern & 1023);
  out.add(156, facts.verbsBefore + 1, between);
  out.add(157, facts.quotes, between, inside + 1);
  out.add(158, facts.after, between, facts.quotes);
  const cues = atMost(view.cues[right]! - view.cues[left]!, 2);
  const level = view.cueLevel[i]!;
  const nextLevel = i + 1 < hi ? view.cueLevel[i + 1]! : 0;
  out.add(171, between, cues * 16 + level * 4 + nextLevel + 1);
  out.add(172, place, cues * 16 + level * 4 + nextLevel + 1, t);
  out.add(173, cues * 4 + side + 1, phrases + 1, t);
  out.add(174, view.cueLevel[cue]! * 4 + cues + 1, place, commas + 1);
  out.add(175, facts.sense, place, near);
  out.add(176, facts.sense, side * 64 + t, facts.next);
  out.add(177, facts.sense, side * 64 + commas * 4 + verbs + 1, place);
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
  out.add(167, facts.previous, place);
  out.add(168, side * 4 + sentences + 1, view.shape[i]! + 1, inside + 1);
  const restVerbs = view.verbs[view.sentenceLast[i]! - 1]! - view.verbs[i]!;
  const restCommas = view.commas[view.sentenceLast[i]! - 1]! - view.commas[i]!;
  out.add(169, side * 16 + atMost(restVerbs, 2) * 4 + atMost(restCommas, 2) + 1, t * 32 + b1 + 1);
  out.add(170, side * 16 + atMost(restVerbs, 2) * 4 + atMost(restCommas, 2) + 1, place);
}

/** The tags between a cue and a near term. */
function addPath(view: View, left: number, right: number, side: number, out: FeatureList): void {
  let path = 0;
  for (let k = left; k <= right; k++) path = path * 32 + view.tag[k]!;
  out.add(160, side + 1, path | 0);
}
