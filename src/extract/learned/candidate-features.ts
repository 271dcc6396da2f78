import type { Labelling } from './decode.ts';
import type { CueCandidates } from './find-candidates.ts';
import { hashWord } from './hashing.ts';
import { TAG, type View } from './view.ts';

/** How many numbers `describeCandidates` gives of a candidate. */
export const CANDIDATE_WIDTH = 68;

/** A cue's reading as terms of the article, runs end exclusive, with what the third stage is told of it. */
export interface Candidate {
  readonly cue: number;
  readonly source: readonly [number, number] | undefined;
  readonly cueRun: readonly [number, number];
  readonly content: readonly (readonly [number, number])[];
  readonly features: Int32Array;
}

/** 1000 × 2^(-k/4): how much a labelling that scores k steps less than the best counts beside it. */
const HALVING: readonly number[] = [
  1000, 841, 707, 595, 500, 420, 354, 297, 250, 210, 177, 149, 125, 105, 88, 74, 62, 53, 44, 37, 31, 26, 22, 19, 16, 13,
  11, 9, 8, 7, 6, 5, 4, 3, 3, 2, 2, 2, 1, 1,
];
/** Score difference of one such step. */
const STEP = 4;
const THAT = hashWord('that');
const COMMA = hashWord(',');
const COLON = hashWord(':');
const AS = hashWord('as');
const IF = new Set(['if', 'whether', 'when', 'unless'].map(hashWord));

interface Reading extends CueCandidates {
  readonly best: Labelling | undefined;
  readonly from: number;
  readonly to: number;
}

/** Turns the labellings of all cues into candidates; those that differ in marks or the cue's extent only count as one. */
export function describeCandidates(view: View, cues: readonly CueCandidates[]): Candidate[] {
  const readings = cues.map((cue): Reading => {
    const best = cue.labellings.find((l) => l.content.length > 0);
    const from = best ? cue.first + best.content[0]![0] : cue.cue;
    const to = best ? cue.first + best.content.at(-1)![1] : cue.cue;
    return { ...cue, best, from, to };
  });
  return readings.flatMap((reading, r) => candidatesOf(view, readings, r, reading));
}

interface Distinct {
  readonly labelling: Labelling;
  readonly content: (readonly [number, number])[];
  readonly source: readonly [number, number] | undefined;
  readonly contentKey: number;
  readonly sourceKey: number;
  readonly reach: number;
}

function candidatesOf(view: View, readings: readonly Reading[], r: number, reading: Reading): Candidate[] {
  const distinct: Distinct[] = [];
  const masses = { content: new Map<number, number>(), source: new Map<number, number>(), all: 0, none: 0 };
  const top = reading.labellings[0]?.score ?? 0;
  for (const labelling of reading.labellings) {
    const content = labelling.content
      .map(([a, b]) => trim(view, reading.first + a, reading.first + b))
      .filter(([a, b]) => a < b);
    const source = labelling.source && wholePhrase(view, reading, labelling.source, content);
    const mass = HALVING[Math.floor((top - labelling.score) / STEP)] ?? 0;
    masses.all += mass;
    if (content.length === 0) masses.none += mass;
    const contentKey = content.reduce((key, [a, b]) => (key * 1009 + a * 503 + b) % 2147483647, 7);
    const sourceKey = source ? source[0] * 4096 + (source[1] - source[0]) : -1;
    masses.content.set(contentKey, (masses.content.get(contentKey) ?? 0) + mass);
    masses.source.set(sourceKey, (masses.source.get(sourceKey) ?? 0) + mass);
    if (distinct.some((d) => d.contentKey === contentKey && d.sourceKey === sourceKey)) continue;
    const own = { labelling, source, contentKey, sourceKey };
    if (content.length > 0) distinct.push({ ...own, content, reach: REACH.own });
    for (const further of overParagraphs(view, reading.cue, content)) distinct.push({ ...own, ...further });
  }
  return distinct.map((d, rank) => {
    const features = new Int32Array(CANDIDATE_WIDTH);
    const share = (mass: number | undefined) => Math.floor(((mass ?? 0) * 100) / (masses.all || 1));
    let n = 0;
    const put = (value: number) => {
      features[n++] = value;
    };
    put(reading.cueScore);
    put(top - d.labelling.score);
    put(rank);
    put(share(masses.content.get(d.contentKey)));
    put(share(masses.source.get(d.sourceKey)));
    put(share(masses.none));
    put(distinct.length > 1 ? distinct[0]!.labelling.score - distinct[1]!.labelling.score : 200);
    put(d.reach);
    describeCue(view, reading.cue, put);
    describeContent(view, reading.cue, d.content, put);
    describeSource(view, reading.cue, d.source, put);
    describeOthers(readings, r, d.content, put);
    return {
      cue: reading.cue,
      source: d.source,
      cueRun: [reading.first + d.labelling.cue[0], reading.first + d.labelling.cue[1]] as const,
      content: d.content,
      features,
    };
  });
}

type Run = readonly [number, number];

/** How a candidate goes beyond its cue's paragraph, which the labels do not see. */
const REACH = { own: 0, onward: 1, back: 2, quotationBelow: 3, paragraphBelow: 4 } as const;
/** Longest quotation that is followed over paragraphs, in terms. */
const LONGEST_QUOTATION = 800;

/**
 * Further readings of a content: to the end of the quotation where that runs on in the next paragraph, from its start
 * where it began in the last, and what stands below a paragraph that ends in a colon.
 */
function overParagraphs(view: View, cue: number, content: readonly Run[]): { content: Run[]; reach: number }[] {
  const first = view.paragraphFirst[cue]!;
  const last = view.paragraphLast[cue]!;
  const start = content[0];
  const end = content.at(-1);
  if (!start || !end) return below(view, cue, last);
  const found: { content: Run[]; reach: number }[] = [];
  if (end[1] >= last - 1 && runsOver(view, last)) {
    const to = quotationEnd(view, last);
    found.push({ content: [...content.slice(0, -1), [end[0], to]], reach: REACH.onward });
  }
  if (start[0] <= first + 1 && runsOver(view, first)) {
    const from = quotationStart(view, first - 1);
    found.push({ content: [[from, start[1]], ...content.slice(1)], reach: REACH.back });
  }
  return found;
}

/** Whether a quotation goes on from the term before into the one given. */
function runsOver(view: View, i: number): boolean {
  return i > 0 && i < view.length && view.quotation[i] !== 0 && view.quotation[i] === view.quotation[i - 1];
}

function below(view: View, cue: number, last: number): { content: Run[]; reach: number }[] {
  if (last >= view.length || view.word[last - 1] !== COLON || last - cue > 12) return [];
  if (view.quoteEdge[last]! & 1) return [{ content: [[last, quotationEnd(view, last)]], reach: REACH.quotationBelow }];
  const run = trim(view, last, view.paragraphLast[last]!);
  return run[0] < run[1] ? [{ content: [run], reach: REACH.paragraphBelow }] : [];
}

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

/** A run without the punctuation at its ends; quotation marks stay. */
function trim(view: View, from: number, to: number): [number, number] {
  while (from < to && view.tag[from] === TAG.punct) from++;
  while (to > from && view.tag[to - 1] === TAG.punct && !(view.quotation[to - 1] && view.quoteEdge[to - 1] === 0)) to--;
  return [from, to];
}

/**
 * A source to both ends of its noun phrase, as far as neither cue nor content stands there: labels may cut a name in two,
 * and annotators never do.
 */
function wholePhrase(view: View, { first, cue }: Reading, source: Run, content: readonly Run[]): Run | undefined {
  let [from, to] = trim(view, first + source[0], first + source[1]);
  if (from >= to) return undefined;
  const free = (i: number) => i !== cue && !content.some(([a, b]) => i >= a && i < b);
  const isHead = (i: number) => view.tag[i] === TAG.noun || view.tag[i] === TAG.proper;
  while (to < view.sentenceLast[to - 1]! && isHead(to) && leadsOn(view, to - 1) && free(to)) to++;
  while (from > view.sentenceFirst[from]! && isHead(from) && leadsOn(view, from - 1) && free(from - 1)) from--;
  return [from, to];
}

/** Whether the phrase of a term goes on with a noun or name after it. */
function leadsOn(view: View, i: number): boolean {
  const tag = view.tag[i]!;
  return tag === TAG.noun || tag === TAG.proper || tag === TAG.adjective;
}

type Put = (value: number) => void;

function describeCue(view: View, cue: number, put: Put): void {
  const lo = view.sentenceFirst[cue]!;
  const tag = (k: number) => (k < lo || k >= view.sentenceLast[cue]! ? 0 : view.tag[k]!);
  put(view.tag[cue]!);
  put(tag(cue - 1));
  put(tag(cue + 1));
  put(view.quotation[cue] ? 1 : 0);
  put(cue - lo);
  put(view.sentenceLast[cue]! - cue);
  let negated = 0;
  let modal = 0;
  let condition = 0;
  for (let k = Math.max(lo, cue - 5); k < cue; k++) {
    if (view.tag[k] === TAG.negation) negated = 1;
    if (view.tag[k] === TAG.modal || view.tag[k] === TAG.to) modal = k === cue - 1 ? 2 : 1;
    if (IF.has(view.word[k]!)) condition = 1;
  }
  put(negated);
  put(modal);
  put(condition);
  put(view.paragraph[cue] === 0 ? 1 : 0);
  put(view.paragraphLast[cue]! - view.paragraphFirst[cue]!);
}

function describeContent(view: View, cue: number, content: readonly (readonly [number, number])[], put: Put): void {
  const from = content[0]![0];
  const to = content.at(-1)![1];
  let words = 0;
  let quoted = 0;
  let verbs = 0;
  let opens = 0;
  let closes = 0;
  for (const [a, b] of content) {
    for (let i = a; i < b; i++) {
      const t = view.tag[i]!;
      if (view.quoteEdge[i]! & 1) opens++;
      if (view.quoteEdge[i]! & 2) closes++;
      if (t === TAG.punct || t === TAG.quote) continue;
      words++;
      if (view.quotation[i]) quoted++;
      if (t === TAG.verb || t === TAG.aux || t === TAG.modal) verbs++;
    }
  }
  put(words);
  put(Math.floor((quoted * 20) / (words || 1)));
  put(verbs);
  put(opens - closes);
  put(opens);
  put(content.length);
  put(to <= cue ? 0 : from > cue ? 2 : 1);
  put(from > cue ? from - cue : to <= cue ? to - cue : 0);
  const end = content.at(-1)!;
  const start = content[0]!;
  put(edgeCode(view, to, end[1] - 1));
  put(to < view.length ? view.tag[to]! : 0);
  put(to + 1 < view.length && to < view.paragraphLast[to - 1]! ? view.tag[to + 1]! : 0);
  put(view.sentenceLast[to - 1]! - to);
  put(view.tag[to - 1]!);
  put(view.tag[from]!);
  put(from > 0 ? view.tag[from - 1]! : 0);
  put(view.word[from] === THAT ? 2 : view.tag[from] === TAG.to ? 1 : view.quoteEdge[from]! & 1 ? 3 : 0);
  put(from - view.sentenceFirst[from]!);
  put(view.sentence[to - 1]! - view.sentence[from]!);
  put(edgeCode(view, start[1], start[1] - 1));
  put(view.commas[to - 1]! - view.commas[from]!);
  const last = view.sentenceLast[to - 1]! - 1;
  put(view.verbs[last]! - view.verbs[to - 1]!);
  put(view.quotations[last]! - view.quotations[to - 1]!);
  const lo = view.sentenceFirst[from]!;
  put(view.quotations[from]! - view.quotations[lo]!);
}

/** What follows a run's last term: 0 the sentence's end, else the kind of what comes. */
function edgeCode(view: View, next: number, last: number): number {
  if (next >= view.sentenceLast[last]!) return 0;
  if (view.word[next] === COMMA) return view.quoteEdge[last]! & 2 ? 2 : 1;
  if (view.word[next] === AS) return 3;
  const t = view.tag[next]!;
  if (t === TAG.punct) return next + 1 >= view.sentenceLast[last]! ? 0 : 4;
  if (t === TAG.quote) return 5;
  if (t === TAG.conjunction) return 6;
  if (t === TAG.wh) return 7;
  if (t === TAG.preposition || t === TAG.to) return 8;
  if (t === TAG.verb || t === TAG.aux || t === TAG.modal) return 9;
  return t === TAG.noun || t === TAG.proper ? 10 : 11;
}

function describeSource(view: View, cue: number, source: readonly [number, number] | undefined, put: Put): void {
  if (!source) {
    for (let k = 0; k < 13; k++) put(k === 0 ? -1 : 0);
    return;
  }
  const [from, to] = source;
  let names = 0;
  let nouns = 0;
  let commas = 0;
  for (let i = from; i < to; i++) {
    if (view.tag[i] === TAG.proper) names++;
    if (view.tag[i] === TAG.noun) nouns++;
    if (view.word[i] === COMMA) commas++;
  }
  put(to - from);
  put(view.tag[to - 1]!);
  put(view.tag[from]!);
  put(from > cue ? from - cue : to - 1 - cue);
  put(names);
  put(nouns);
  put(commas);
  put(edgeCode(view, to, to - 1));
  put(from > view.sentenceFirst[from]! ? view.tag[from - 1]! : 0);
  put(view.sentence[from]! - view.sentence[cue]!);
  const left = Math.min(to - 1, cue);
  const right = Math.max(from, cue);
  put(view.phrases[right]! - view.phrases[left]!);
  put(view.verbs[right]! - view.verbs[left]!);
  put(view.quotation[from] ? 1 : 0);
}

/** How a candidate stands to what the other cues read: who covers this cue, whom this content covers. */
function describeOthers(
  readings: readonly Reading[],
  r: number,
  content: readonly (readonly [number, number])[],
  put: Put,
): void {
  const { cue } = readings[r]!;
  let covering = -200;
  let covered = -200;
  let coveredCount = 0;
  let shared = -200;
  const from = content[0]![0];
  const to = content.at(-1)![1];
  for (let k = Math.max(0, r - 12); k < Math.min(readings.length, r + 13); k++) {
    const other = readings[k]!;
    if (k === r || !other.best) continue;
    if (inside(other, cue)) covering = Math.max(covering, other.cueScore);
    if (content.some(([a, b]) => other.cue >= a && other.cue < b)) {
      covered = Math.max(covered, other.cueScore);
      if (other.cueScore > 0) coveredCount++;
    } else if (other.from < to && other.to > from) shared = Math.max(shared, other.cueScore);
  }
  put(covering);
  put(covered);
  put(coveredCount);
  put(shared);
  put(r > 0 ? cue - readings[r - 1]!.cue : 99);
  put(r + 1 < readings.length ? readings[r + 1]!.cue - cue : 99);
}

function inside({ best, first }: Reading, term: number): boolean {
  return best?.content.some(([a, b]) => term >= first + a && term < first + b) ?? false;
}
