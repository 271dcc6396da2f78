/**
 * Learns how much each feature of a rule's reading speaks for it and writes src/extract/lexicon/rule-weights.ts:
 *
 *     tsx scripts/weigh-rules.ts
 *
 * For every cue of the `counted` articles all readings compete with one another and with "no claim" (one softmax); the
 * weights are those under which the annotators' reading wins, in whole hundredths. Same input, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { type GoldArticle, type GoldAttribution, paragraphsOf, readGold } from '../bench/gold.ts';
import { splitOf } from '../bench/split.ts';
import { findCues } from '../src/extract/find-cues.ts';
import { findQuotes } from '../src/extract/find-quotes.ts';
import { readTerms } from '../src/extract/read-terms.ts';
import { featureOf, symbolOf, textOf } from '../src/extract/rules/feature.ts';
import { cueFeatures, describeCue } from '../src/extract/rules/gate.ts';
import { RULES } from '../src/extract/rules/index.ts';
import type { Choice, Proposal, Rule } from '../src/extract/rules/rule.ts';
import { type KnownCue, type Range, type Scene, setScene } from '../src/extract/rules/scene.ts';
import { ALONE, UNDER } from '../src/extract/weigh.ts';

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
/** One cue: its readings, and which of them is right (-1: none is). */
interface Group {
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

const ids = new Map<number, number>();
const seen: number[] = [];
const groups = readGold('polnear-dev.jsonl')
  .filter((a) => splitOf(a.id) === 'counted')
  .flatMap(groupsOf);
const kept = seen.map((n) => n >= RAREST);
const weights = new Float64Array(seen.length);
const slopes = new Float64Array(seen.length).fill(1e-6);
const mean = new Float64Array(seen.length);
for (let round = 1; round <= ROUNDS; round++) {
  console.error(`round ${round}: loss ${learn().toFixed(4)} over ${groups.length} cues`);
  if (round <= WARM_UP) continue;
  for (let i = 0; i < mean.length; i++) mean[i]! += weights[i]! / (ROUNDS - WARM_UP);
}
writeFileSync(new URL('../src/extract/lexicon/rule-weights.ts', import.meta.url), moduleOf());

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

function groupsOf(article: GoldArticle): Group[] {
  const paragraphs = paragraphsOf(article.text);
  const terms = readTerms(article.text, paragraphs);
  const cues = findCues(terms);
  const scene = setScene(terms.terms, terms.sentences, findQuotes(article.text, paragraphs), cues, RECORDER);
  return scene.cues.flatMap((cue) => {
    const group = groupOf(scene, cue, article.attributions);
    return group ? [group] : [];
  });
}

function groupOf(scene: Scene, cue: KnownCue, golds: readonly GoldAttribution[]): Group | undefined {
  if (scene.quoteOf[cue.head]! >= 0) return undefined; // the annotators leave claims inside quotations out
  const head = scene.terms[cue.head]!;
  const hasHead = (spans: GoldAttribution['cue']) => spans.some(([start, end]) => head.start < end && head.end > start);
  const gold = golds.find((g) => hasHead(g.cue));
  if (gold?.optional) return undefined;
  const proposals = proposalsOf(scene, cue);
  if (proposals.length === 0) return undefined;
  const right = gold ? rightOf(scene, proposals, gold) : undefined;
  if (gold && !right) return undefined;
  const readings = proposals.map((proposal, i) => readingOf(proposal, right?.proposal === i ? right : undefined));
  countFeatures(readings);
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
function rightOf(scene: Scene, proposals: readonly Proposal[], gold: GoldAttribution): Right | undefined {
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
function likeness(scene: Scene, ranges: readonly Range[], gold: GoldAttribution['content']): number {
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

function readingOf(proposal: Proposal, right: Right | undefined): Reading {
  const part = (choices: readonly Choice[], index: number | undefined): Part => ({
    choices: choices.map((choice) => idsOf(choice.features)),
    right: index ?? -1,
  });
  return {
    gate: idsOf(proposal.features),
    parts: [
      part(proposal.sources, right?.source),
      part(proposal.contents, right?.content),
      part(proposal.tails, right?.tail),
    ],
  };
}

function idsOf(features: readonly number[]): Ids {
  return Int32Array.from(features, (feature) => {
    let id = ids.get(feature);
    if (id === undefined) {
      id = seen.length;
      ids.set(feature, id);
      seen.push(0);
    }
    return id;
  });
}

function countFeatures(readings: readonly Reading[]): void {
  const all = new Set<number>();
  for (const { gate, parts } of readings) {
    for (const id of gate) all.add(id);
    for (const part of parts) for (const choice of part.choices) for (const id of choice) all.add(id);
  }
  for (const id of all) seen[id]!++;
}

/** One pass over all cues in order; returns the mean loss. */
function learn(): number {
  let loss = 0;
  for (const group of groups) loss += learnFrom(group);
  return loss / groups.length;
}

function learnFrom({ readings, right }: Group): number {
  const scores = readings.map(({ gate, parts }) => {
    const spread = parts.map((part) => softmax(part.choices.map(scoreOf)));
    return { spread, total: scoreOf(gate) + spread[0]!.log + spread[1]!.log + spread[2]!.log };
  });
  const { shares } = softmax([0, ...scores.map((s) => s.total)]); // the first is "no claim"
  readings.forEach(({ gate, parts }, i) => {
    const share = shares[i + 1]!;
    const isRight = i === right;
    step(gate, share - (isRight ? 1 : 0));
    parts.forEach((part, p) => {
      part.choices.forEach((choice, c) => {
        step(choice, share * scores[i]!.spread[p]!.shares[c]! - (isRight && c === part.right ? 1 : 0));
      });
    });
  });
  if (right < 0) return -Math.log(shares[0]!);
  const { parts } = readings[right]!;
  return -parts.reduce(
    (log, part, p) => log + Math.log(scores[right]!.spread[p]!.shares[part.right]!),
    Math.log(shares[right + 1]!),
  );
}

function scoreOf(features: Ids): number {
  let total = 0;
  for (const id of features) if (kept[id]) total += weights[id]!;
  return total;
}

function softmax(scores: readonly number[]): { shares: number[]; log: number } {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return { shares: powers.map((power) => power / total + 1e-12), log: top + Math.log(total) };
}

function step(features: Ids, slope: number): void {
  if (Math.abs(slope) < 1e-4) return;
  for (const id of features) {
    if (!kept[id]) continue;
    const pull = slope + DECAY * weights[id]!;
    slopes[id]! += pull * pull;
    weights[id]! -= (RATE * pull) / Math.sqrt(slopes[id]!);
  }
}

function moduleOf(): string {
  const lines = new Map<string, string[]>();
  let count = 0;
  for (const [feature, id] of ids) {
    const weight = Math.round(mean[id]! * 100);
    if (Math.abs(weight) < LIGHTEST) continue;
    const { name, values } = written.get(feature)!;
    const cells = lines.get(name) ?? [];
    lines.set(name, cells);
    cells.push(`${values} ${weight}`);
    count++;
  }
  console.error(`${count} weights`);
  const text = [...lines]
    .map(([name, cells]) => [name, ...cells.sort()].join('\t'))
    .sort()
    .join('\n');
  return `/**
 * How much each feature of a reading speaks for it, in hundredths: see rules/weights.ts.
 * Made by scripts/weigh-rules.ts; single words and numbers only. Source: PolNeAR 1.0.0 (Newell, Margolin, Ruths 2018).
 */
export const RULE_WEIGHTS = \`
${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}
\`;
`;
}
