import { featureOf, symbolOf, textOf } from '../src/extract/rules/feature.ts';
import { cueFeatures, describeCue } from '../src/extract/rules/gate.ts';
import { RULES } from '../src/extract/rules/index.ts';
import type { Choice, Proposal, Rule } from '../src/extract/rules/rule.ts';
import { type KnownCue, type Range, type Scene, setScene } from '../src/extract/rules/scene.ts';
import { ALONE, UNDER } from '../src/extract/weigh.ts';
import type { GoldArticle, GoldSpans } from './load-gold.ts';

const ROUNDS = 8;
/** Weights are the mean over the rounds after these, which forgets in what order the articles came. */
const WARM_UP = 3;
const RATE = 0.25;
const DECAY = 2e-5;
/** A feature seen in fewer cues than this tells nothing. */
const RAREST = 10;
/** Weights below this many hundredths are left out. */
const LIGHTEST = 15;

type Ids = Int32Array;
interface Part {
  readonly choices: readonly Ids[];
  readonly right: number;
}
interface Reading {
  readonly gate: Ids;
  readonly parts: readonly [Part, Part, Part];
}
/** One cue of an article, by its index: its readings, and which of them is right (-1: none is). */
interface Group {
  readonly article: number;
  readonly readings: readonly Reading[];
  readonly right: number;
}

/** A feature as the tables write it. */
interface Written {
  readonly name: string;
  readonly values: string;
}
const written = new Map<number, Written>();
const symbols = new Map<number, string>();
/** Codes as in use, and keeps the words. */
const RECORDER = { symbol: recordSymbol, feature: recordFeature };

/** Every cue of the articles with its readings, which are the rules' alone and so the same for all folds. */
export interface RuleCases {
  readonly groups: readonly Group[];
  /** By feature: its place in the weights. */
  readonly ids: ReadonlyMap<number, number>;
}

/** Whole hundredths by feature. */
export type RuleRows = ReadonlyMap<number, number>;

/** Reads the cues of all articles. */
export function gatherRules(articles: readonly GoldArticle[]): RuleCases {
  const ids = new Map<number, number>();
  const groups = articles.flatMap((article, index) => groupsOf(article, index, ids));
  return { groups, ids };
}

/**
 * Learns how much each feature of a rule's reading speaks for it. For every cue all readings compete with one another and
 * with "no claim" (one softmax); the weights are those under which the annotators' reading wins.
 *
 * @param learns whether an article, by its index, is learned from
 */
export function fitRules({ groups: all, ids }: RuleCases, learns: (article: number) => boolean): RuleRows {
  const groups = all.filter(({ article }) => learns(article));
  const field = new Field(ids.size, groups);
  const mean = new Float64Array(ids.size);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const group of groups) field.learnFrom(group);
    if (round > WARM_UP) for (let i = 0; i < mean.length; i++) mean[i]! += field.weights[i]! / (ROUNDS - WARM_UP);
  }
  const rows = new Map<number, number>();
  for (const [feature, id] of ids) {
    const weight = Math.round(mean[id]! * 100);
    if (Math.abs(weight) >= LIGHTEST) rows.set(feature, weight);
  }
  return rows;
}

function recordSymbol(text: string): number {
  const symbol = symbolOf(text);
  symbols.set(symbol, text);
  return symbol;
}

function recordFeature(name: number, a = 0, b = 0): number {
  const feature = featureOf(name, a, b);
  if (!written.has(feature)) written.set(feature, { name: textOf(name)!, values: `${valueText(a)} ${valueText(b)}` });
  return feature;
}

function valueText(value: number): string {
  return value < 1024 ? String(value) : (symbols.get(value) ?? textOf(value))!;
}

function groupsOf({ terms, quotes, cues, claims }: GoldArticle, article: number, ids: Map<number, number>): Group[] {
  const scene = setScene(terms.terms, terms.sentences, quotes, cues, RECORDER);
  const golds = claims.map(({ spans, optional }) => ({ ...spans, optional }));
  return scene.cues.flatMap((cue) => {
    const group = groupOf(scene, cue, golds, ids);
    return group ? [{ ...group, article }] : [];
  });
}

type Gold = GoldSpans & { readonly optional: boolean };

function groupOf(
  scene: Scene,
  cue: KnownCue,
  golds: readonly Gold[],
  ids: Map<number, number>,
): Omit<Group, 'article'> | undefined {
  if (scene.quoteOf[cue.head]! >= 0) return undefined; // the annotators leave claims inside quotations out
  const head = scene.terms[cue.head]!;
  const hasHead = (spans: Gold['cue']) => spans.some(([start, end]) => head.start < end && head.end > start);
  const gold = golds.find((g) => hasHead(g.cue));
  if (gold?.optional) return undefined;
  const proposals = proposalsOf(scene, cue);
  if (proposals.length === 0) return undefined;
  const right = gold ? rightOf(scene, proposals, gold) : undefined;
  if (gold && !right) return undefined;
  const readings = proposals.map((proposal, i) => readingOf(proposal, right?.proposal === i ? right : undefined, ids));
  return { readings, right: right?.proposal ?? -1 };
}

/** All that the rules propose for a cue, the cue's own features added to each. */
function proposalsOf(scene: Scene, cue: KnownCue): Proposal[] {
  const facts = describeCue(scene, cue);
  const alone = cueFeatures(scene, facts, ALONE);
  return RULES.flatMap((rule: Rule) => {
    const proposals = rule.propose(scene, cue);
    const own = alone.concat(cueFeatures(scene, facts, UNDER.get(rule)!));
    return proposals.map((proposal) => ({ ...proposal, features: own.concat(proposal.features) }));
  });
}

interface Right {
  readonly proposal: number;
  readonly source: number;
  readonly content: number;
  readonly tail: number;
}

/** The reading nearest to gold: content first (characters in common), then the source. */
function rightOf(scene: Scene, proposals: readonly Proposal[], gold: Gold): Right | undefined {
  let best: Right | undefined;
  let bestScore = 0.5;
  proposals.forEach((proposal, index) => {
    const source = bestOf(
      proposal.sources.map((choice) =>
        gold.source.length === 0 ? +(choice.ranges.length === 0) : likeness(scene, choice.ranges, gold.source),
      ),
    );
    proposal.tails.forEach((tail, t) => {
      proposal.contents.forEach((content, c) => {
        const like = likeness(scene, [...content.ranges, ...tail.ranges], gold.content);
        const score = like < 0.5 ? 0 : like + source.score - 0.001 * tail.ranges.length;
        if (score > bestScore) {
          bestScore = score;
          best = { proposal: index, source: source.index, content: c, tail: t };
        }
      });
    });
  });
  return best;
}

function bestOf(scores: readonly number[]): { index: number; score: number } {
  let index = 0;
  scores.forEach((score, i) => {
    if (score > scores[index]!) index = i;
  });
  return { index, score: scores[index] ?? 0 };
}

/** Dice over characters. */
function likeness(scene: Scene, ranges: readonly Range[], gold: Gold['content']): number {
  let common = 0;
  let size = 0;
  for (const { from, to } of ranges) {
    const start = scene.terms[from]!.start;
    const end = scene.terms[to - 1]!.end;
    size += end - start;
    for (const [s, e] of gold) common += Math.max(0, Math.min(e, end) - Math.max(s, start));
  }
  for (const [s, e] of gold) size += e - s;
  return size ? (2 * common) / size : 0;
}

function readingOf(proposal: Proposal, right: Right | undefined, ids: Map<number, number>): Reading {
  const part = (choices: readonly Choice[], index: number | undefined): Part => ({
    choices: choices.map((choice) => idsOf(choice.features, ids)),
    right: index ?? -1,
  });
  return {
    gate: idsOf(proposal.features, ids),
    parts: [
      part(proposal.sources, right?.source),
      part(proposal.contents, right?.content),
      part(proposal.tails, right?.tail),
    ],
  };
}

function idsOf(features: readonly number[], ids: Map<number, number>): Ids {
  return Int32Array.from(features, (feature) => {
    let id = ids.get(feature);
    if (id === undefined) {
      id = ids.size;
      ids.set(feature, id);
    }
    return id;
  });
}

/** Weights while they are learned, by AdaGrad. */
class Field {
  readonly weights: Float64Array;
  private readonly slopes: Float64Array;
  /** Features seen in enough of the cues learned from. */
  private readonly kept: readonly boolean[];

  constructor(size: number, groups: readonly Group[]) {
    this.weights = new Float64Array(size);
    this.slopes = new Float64Array(size).fill(1e-6);
    this.kept = countFeatures(size, groups).map((n) => n >= RAREST);
  }

  learnFrom({ readings, right }: Group): void {
    const scores = readings.map(({ gate, parts }) => {
      const spread = parts.map((part) => softmax(part.choices.map((choice) => this.scoreOf(choice))));
      return { spread, total: this.scoreOf(gate) + spread[0]!.log + spread[1]!.log + spread[2]!.log };
    });
    const { shares } = softmax([0, ...scores.map((s) => s.total)]); // the first is "no claim"
    readings.forEach(({ gate, parts }, i) => {
      const share = shares[i + 1]!;
      const isRight = i === right;
      this.step(gate, share - (isRight ? 1 : 0));
      parts.forEach((part, p) => {
        part.choices.forEach((choice, c) => {
          this.step(choice, share * scores[i]!.spread[p]!.shares[c]! - (isRight && c === part.right ? 1 : 0));
        });
      });
    });
  }

  private scoreOf(features: Ids): number {
    let total = 0;
    for (const id of features) if (this.kept[id]) total += this.weights[id]!;
    return total;
  }

  private step(features: Ids, slope: number): void {
    if (Math.abs(slope) < 1e-4) return;
    for (const id of features) {
      if (!this.kept[id]) continue;
      const pull = slope + DECAY * this.weights[id]!;
      this.slopes[id]! += pull * pull;
      this.weights[id]! -= (RATE * pull) / Math.sqrt(this.slopes[id]!);
    }
  }
}

/** In how many cues each feature is seen. */
function countFeatures(size: number, groups: readonly Group[]): number[] {
  const seen = new Array<number>(size).fill(0);
  for (const { readings } of groups) {
    const all = new Set<number>();
    for (const { gate, parts } of readings) {
      for (const id of gate) all.add(id);
      for (const part of parts) for (const choice of part.choices) for (const id of choice) all.add(id);
    }
    for (const id of all) seen[id]! += 1;
  }
  return seen;
}

function softmax(scores: readonly number[]): { shares: number[]; log: number } {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return { shares: powers.map((power) => power / total + 1e-12), log: top + Math.log(total) };
}

/** The weights as a module's text, for `src/extract/lexicon/rule-weights.ts`. */
export function moduleOfRules(rows: RuleRows): string {
  const lines = new Map<string, string[]>();
  for (const [feature, weight] of rows) {
    const { name, values } = written.get(feature)!;
    const cells = lines.get(name) ?? [];
    lines.set(name, cells);
    cells.push(`${values} ${weight}`);
  }
  const text = [...lines]
    .map(([name, cells]) => [name, ...cells.sort()].join('\t'))
    .sort()
    .join('\n');
  return `/**
 * How much each feature of a reading speaks for it, in hundredths: see rules/weights.ts.
 * Made by \`npm run train\`; single words and numbers only. Source: PolNeAR 1.0.0 (Newell, Margolin, Ruths 2018).
 */
export const RULE_WEIGHTS = \`
${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}
\`;
`;
}
