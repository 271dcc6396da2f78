import { partitionPoint } from '../partition-point.ts';
import type { Labelling } from './decode.ts';
import { describeContent, describeCue, describeSource, Row } from './describe-parts.ts';
import type { CueCandidates } from './find-candidates.ts';
import { REACH, readFurther } from './further-readings.ts';
import type { RuleReading } from './rule-readings.ts';
import { keyOf, type Run, trim, wholeEnds, wholePhrase } from './runs.ts';
import type { View } from './view.ts';

/** How many numbers `describeCandidates` gives of a candidate. */
export const CANDIDATE_WIDTH = 75;

/** A cue's reading as terms of the article, with what the third stage is told of it. */
export interface Candidate {
  readonly cue: number;
  readonly source: Run | undefined;
  readonly cueRun: Run;
  readonly content: readonly Run[];
  /** Whether it is what the rules by themselves would let stand. */
  readonly agreed: boolean;
}

/** All that the first two stages and the rules have to say of an article. */
export interface Findings {
  readonly view: View;
  /** Per term: the first stage's score. */
  readonly scores: Int32Array;
  readonly labelled: readonly CueCandidates[];
  readonly ruled: readonly RuleReading[];
}

/** 1000 × 2^(-k/4): how much a labelling that scores k steps less than the best counts beside it. */
const HALVING: readonly number[] = [
  1000, 841, 707, 595, 500, 420, 354, 297, 250, 210, 177, 149, 125, 105, 88, 74, 62, 53, 44, 37, 31, 26, 22, 19, 16, 13,
  11, 9, 8, 7, 6, 5, 4, 3, 3, 2, 2, 2, 1, 1,
];
/** Score difference of one such step. */
const STEP = 4;
/** Stands for "nobody said so" where a score or weight would. */
const UNHEARD = -999;

/** A cue with all that is known of it before its candidates are described. */
interface Reading extends CueCandidates {
  readonly best: Labelling | undefined;
  readonly from: number;
  readonly to: number;
  readonly rules: readonly RuleReading[];
}

/** What a candidate is made of by who weighs it: he is told of it in a row of numbers, which is then the next one's. */
type Weigh<T> = (candidate: Candidate, features: Int32Array) => T;

/** Lays the labellings of all cues and the rules' readings side by side; those of the same words count as one. */
export function describeCandidates<T>(findings: Findings, weigh: Weigh<T>): T[] {
  const readings = readingsOf(findings);
  const standing = findings.ruled.filter(({ stands }) => stands).sort((a, b) => a.content[0]![0] - b.content[0]![0]);
  const around = { view: findings.view, readings, standing, row: new Row(CANDIDATE_WIDTH) };
  return readings.flatMap((_, r) => candidatesOf(around, r, weigh));
}

/** What the candidates of all cues are described by. */
interface Surroundings {
  readonly view: View;
  readonly readings: readonly Reading[];
  readonly standing: readonly RuleReading[];
  readonly row: Row;
}

function readingsOf({ scores, labelled, ruled }: Findings): Reading[] {
  const byCue = new Map<number, RuleReading[]>();
  for (const reading of ruled) {
    const same = byCue.get(reading.cue);
    if (same) same.push(reading);
    else byCue.set(reading.cue, [reading]);
  }
  const known = new Set(labelled.map(({ cue }) => cue));
  const rulesOnly = [...byCue.keys()].filter((cue) => !known.has(cue));
  const bare = rulesOnly.map((cue): CueCandidates => ({ cue, cueScore: scores[cue]!, first: cue, labellings: [] }));
  const all = [...labelled, ...bare].sort((a, b) => a.cue - b.cue);
  return all.map((cue) => {
    const best = cue.labellings.find((l) => l.content.length > 0);
    const from = best ? cue.first + best.content[0]![0] : cue.cue;
    const to = best ? cue.first + best.content.at(-1)![1] : cue.cue;
    const { first, labellings, cueScore } = cue;
    return { cue: cue.cue, cueScore, first, labellings, best, from, to, rules: byCue.get(cue.cue) ?? [] };
  });
}

interface Distinct {
  /** What it scores below the best labelling. */
  readonly behind: number;
  readonly cueRun: Run;
  readonly content: readonly Run[];
  readonly source: Run | undefined;
  readonly contentKey: number;
  readonly sourceKey: number;
  readonly reach: number;
}

/** How the labellings of a cue share their trust among contents, sources and "no content". */
interface Masses {
  readonly content: Map<number, number>;
  readonly source: Map<number, number>;
  all: number;
  none: number;
}

function candidatesOf<T>({ view, readings, standing, row }: Surroundings, r: number, weigh: Weigh<T>): T[] {
  const reading = readings[r]!;
  const masses: Masses = { content: new Map(), source: new Map(), all: 0, none: 0 };
  const distinct = distinctOf(view, reading, masses);
  const share = (mass: number | undefined) => Math.floor(((mass ?? 0) * 100) / (masses.all || 1));
  const margin = distinct.length > 1 ? Math.min(200, distinct[1]!.behind - distinct[0]!.behind) : 200;
  return distinct.map((d, rank) => {
    row.clear();
    row.put(reading.cueScore);
    row.put(d.behind);
    row.put(rank);
    row.put(share(masses.content.get(d.contentKey)));
    row.put(share(masses.source.get(d.sourceKey)));
    row.put(share(masses.none));
    row.put(margin);
    row.put(d.reach);
    describeCue(view, reading.cue, row);
    describeContent(view, reading.cue, d.content, row);
    describeSource(view, reading.cue, d.source, row);
    describeOthers(readings, r, d.content, row);
    describeRules(reading, standing, d, row);
    const { source, cueRun, content } = d;
    return weigh({ cue: reading.cue, source, cueRun, content, agreed: isAgreed(reading.rules, d) }, row.values);
  });
}

const isAgreed = (rules: readonly RuleReading[], { contentKey, sourceKey }: Distinct): boolean =>
  rules.some((rule) => rule.stands && rule.contentKey === contentKey && rule.sourceKey === sourceKey);

function distinctOf(view: View, reading: Reading, masses: Masses): Distinct[] {
  const distinct: Distinct[] = [];
  const { cue, first, labellings, rules } = reading;
  const top = labellings[0]?.score ?? 0;
  for (const labelling of labellings) {
    const content = contentOf(view, first, labelling);
    const source = labelling.source && wholePhrase(view, reading, labelling.source, content);
    const sourceKey = keyOf(source ? [source] : []);
    const mass = HALVING[Math.floor((top - labelling.score) / STEP)] ?? 0;
    masses.all += mass;
    if (content.length === 0) masses.none += mass;
    count(masses.content, keyOf(content), mass);
    count(masses.source, sourceKey, mass);
    const behind = top - labelling.score;
    const cueRun: Run = [first + labelling.cue[0], first + labelling.cue[1]];
    if (content.length > 0) addDistinct(distinct, view, behind, cueRun, content, source, sourceKey, REACH.own);
    for (const further of readFurther(view, cue, content))
      addDistinct(distinct, view, behind, cueRun, further.content, source, sourceKey, further.reach);
  }
  for (const { content, source, sourceKey } of rules)
    addDistinct(distinct, view, -UNHEARD, [cue, cue + 1], content, source, sourceKey, REACH.rule);
  return distinct;
}

/** A labelling's content as terms of the article, without the marks at its ends. */
function contentOf(view: View, first: number, labelling: Labelling): Run[] {
  const content: Run[] = [];
  for (const [a, b] of labelling.content) {
    const run = trim(view, first + a, first + b);
    if (run[0] < run[1]) content.push(run);
  }
  return content;
}

const count = (map: Map<number, number>, key: number, mass: number) => map.set(key, (map.get(key) ?? 0) + mass);

/** Adds what is not yet among them. */
function addDistinct(
  distinct: Distinct[],
  view: View,
  behind: number,
  cueRun: Run,
  read: readonly Run[],
  source: Run | undefined,
  sourceKey: number,
  reach: number,
): void {
  const content = wholeEnds(view, read, cueRun[0], source);
  const contentKey = keyOf(content);
  for (const d of distinct) if (d.contentKey === contentKey && d.sourceKey === sourceKey) return;
  distinct.push({ behind, cueRun, content, source, contentKey, sourceKey, reach });
}

/** How a candidate stands to what the other cues read: who covers this cue, whom this content covers. */
function describeOthers(readings: readonly Reading[], r: number, content: readonly Run[], row: Row): void {
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
    if (holds(content, other.cue)) {
      covered = Math.max(covered, other.cueScore);
      if (other.cueScore > 0) coveredCount++;
    } else if (other.from < to && other.to > from) shared = Math.max(shared, other.cueScore);
  }
  row.put(covering);
  row.put(covered);
  row.put(coveredCount);
  row.put(shared);
  row.put(r > 0 ? cue - readings[r - 1]!.cue : 99);
  row.put(r + 1 < readings.length ? readings[r + 1]!.cue - cue : 99);
}

const holds = (runs: readonly Run[], term: number): boolean => runs.some(([from, to]) => term >= from && term < to);

const inside = ({ best, first }: Reading, term: number): boolean => holds(best?.content ?? [], term - first);

/** What the rules say of this cue, of these words, and of the cues around. */
function describeRules({ cue, rules }: Reading, standing: readonly RuleReading[], d: Distinct, row: Row): void {
  const heaviest = rules[0]?.weight ?? UNHEARD;
  let same = UNHEARD;
  let sameContent = UNHEARD;
  let sameSource = UNHEARD;
  let stands = 0;
  for (const rule of rules) {
    const content = rule.contentKey === d.contentKey;
    const source = rule.sourceKey === d.sourceKey;
    if (content) sameContent = Math.max(sameContent, rule.weight);
    if (source) sameSource = Math.max(sameSource, rule.weight);
    if (content && source) same = Math.max(same, rule.weight);
    if (rule.stands) stands = content ? 3 : likeness(rule.content, d.content) >= 0.5 ? 2 : 1;
  }
  row.put(heaviest);
  row.put(same);
  row.put(sameContent);
  row.put(sameSource);
  row.put(heaviest - sameContent);
  row.put(heaviest - sameSource);
  row.put(stands);
  row.put(rules.length === 0 ? 0 : rules[0]!.sure ? 2 : 1);
  describeStanding(cue, standing, d.content, row);
}

/** How far around a claim others may touch it, in terms. */
const AROUND = 40;

/** The weights of what the rules let stand: over this cue, under these words, and across their edges. */
function describeStanding(cue: number, standing: readonly RuleReading[], content: readonly Run[], row: Row): void {
  const from = content[0]![0];
  const to = content.at(-1)![1];
  const last = Math.max(to, cue) + AROUND;
  let covered = UNHEARD;
  let covering = UNHEARD;
  let crossing = UNHEARD;
  const first = partitionPoint(standing, (other) => other.content.at(-1)![1] < Math.min(from, cue) - AROUND);
  for (let i = first; i < standing.length && standing[i]!.content[0]![0] < last; i++) {
    const other = standing[i]!;
    if (other.cue === cue) continue;
    if (holds(content, other.cue)) covered = Math.max(covered, other.weight);
    else if (holds(other.content, cue)) covering = Math.max(covering, other.weight);
    else if (other.content[0]![0] < to && other.content.at(-1)![1] > from) crossing = Math.max(crossing, other.weight);
  }
  row.put(covered);
  row.put(covering);
  row.put(crossing);
}

/** Dice over terms. */
function likeness(a: readonly Run[], b: readonly Run[]): number {
  const size = (runs: readonly Run[]) => runs.reduce((sum, [from, to]) => sum + to - from, 0);
  let both = 0;
  for (const [from, to] of a)
    for (const [from2, to2] of b) both += Math.max(0, Math.min(to, to2) - Math.max(from, from2));
  return (2 * both) / (size(a) + size(b));
}
