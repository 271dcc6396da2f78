/**
 * Fits the learned claim finder, prints what it gives, and writes its weights into `src/extract/learned/`:
 *
 *     npm run train
 *     npm run train -- --keep FILE     also keeps the first two stages, which take the time, in FILE
 *     npm run train -- --from FILE     takes them from there and fits the third stage alone
 *
 * Data: PolNeAR's counted and held articles (`../shared/gold/polnear-dev.jsonl`, never its sealed fifth). The figures
 * printed are of the held articles, read by models that learned from the counted ones; the weights written have learned
 * from the held too. The same data give the same bytes.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { SHARED } from '../bench/gold.ts';
import { CANDIDATE_WIDTH, describeCandidates } from '../src/extract/learned/candidates.ts';
import type { Forest } from '../src/extract/learned/forest.ts';
import { unpackModel } from '../src/extract/learned/model.ts';
import { tableOf } from '../src/extract/rules/weights.ts';
import { fitJackknifed, type Jackknifed } from './fit.ts';
import { gradeCandidates } from './grade.ts';
import { type GoldArticle, loadGold } from './load-gold.ts';
import { measure, measureHeld } from './measure.ts';
import { FOREST_SCALE, packModel, WORTH } from './pack-model.ts';
import { trainForest } from './train-forest.ts';

const FOREST = { trees: 200, depth: 5, rate: 0.08, least: 40, ridge: 8, scale: FOREST_SCALE, asked: 0.25 };
/** Forests of these seeds are made one, each with its share: together they waver less than any. */
const SEEDS = [41, 42];
/** What a candidate has to be worth to stand, in thousandths. */
const LEAST = 560;
const OUT = new URL('../src/extract/', import.meta.url);
const gold = (name: string) => new URL(`gold/${name}`, SHARED);

const optionOf = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const started = performance.now();
const say = (line: string) =>
  console.error(`${String(Math.round((performance.now() - started) / 1000)).padStart(4)} s  ${line}`);

const articles = loadGold(gold('polnear-dev.jsonl'), (_, split) => split !== 'sealed');
say(`${articles.length} articles read`);
const from = optionOf('--from');
const fitted: Jackknifed = from ? deserialize(readFileSync(from)) : fitJackknifed(articles, say);
const keep = optionOf('--keep');
if (keep) writeFileSync(keep, serialize(fitted));

const { whole, rules, ruleModule, unseen, rulesForHeld } = fitted;
const held = articles.filter(({ split }) => split === 'held');
const counted = articles.filter(({ split }) => split === 'counted');
const onCounted = fitForest(unseen, counted);
const forHeld = { model: { forest: onCounted, worth: WORTH, least: LEAST }, weights: tableOf(rulesForHeld) };
console.log(measureHeld(held, unseen, forHeld));
const forest = fitForest(unseen, articles);
const [first, second] = packModel(whole, forest, LEAST);
say(`packed: ${first.length + second.length} characters`);
const learned = { model: unpackModel(first, second), weights: tableOf(rules) };
console.log(measure('gum-dev.jsonl', () => true, learned));
console.log(measure('seeds.jsonl', () => true, learned));
writeModule('learned/weights-cues.ts', 'CUE_WEIGHTS', first);
writeModule('learned/weights-labels.ts', 'LABEL_WEIGHTS', second);
writeFileSync(new URL('lexicon/rule-weights.ts', OUT), ruleModule);

function fitForest(unseen: Jackknifed['unseen'], learned: readonly GoldArticle[]): Forest {
  const rows: Int32Array[] = [];
  const grades: number[] = [];
  for (const article of learned) {
    const described: Int32Array[] = [];
    const candidates = describeCandidates({ ...unseen.get(article.id)!, view: article.view }, (candidate, features) => {
      described.push(features.slice());
      return candidate;
    });
    gradeCandidates(article, candidates).forEach((grade, i) => {
      if (grade < 0) return;
      rows.push(described[i]!);
      grades.push(grade);
    });
  }
  const targets = Float64Array.from(grades);
  const grown = meanOf(SEEDS.map((seed) => trainForest(rows, targets, CANDIDATE_WIDTH, { ...FOREST, seed })));
  say(
    `choice: ${SEEDS.length} forests of ${FOREST.trees} trees from ${rows.length} candidates of ${learned.length} articles`,
  );
  return grown;
}

/** One forest of all trees, whose sums are the mean of theirs. */
function meanOf(forests: readonly Forest[]): Forest {
  const all = <T>(column: (forest: Forest) => Iterable<T>): T[] => forests.flatMap((forest) => [...column(forest)]);
  return {
    depth: FOREST.depth,
    features: Uint8Array.from(all(({ features }) => features)),
    limits: Int16Array.from(all(({ limits }) => limits)),
    leaves: Int16Array.from(
      all(({ leaves }) => leaves),
      (leaf) => Math.round(leaf / forests.length),
    ),
  };
}

function writeModule(name: string, constant: string, value: string): void {
  const head = '// Written by `npm run train` (train/train.ts); data and figures are named in docs/accuracy.md.\n';
  writeFileSync(new URL(name, OUT), `${head}export const ${constant} =\n  '${value}';\n`);
}
