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
import { tableOf } from '../src/extract/rules/weights.ts';
import { fitJackknifed, type Jackknifed } from './fit.ts';
import { fitFinder, fitForest, LEAST } from './fit-finder.ts';
import { loadGold } from './load-gold.ts';
import { measure, measureHeld } from './measure.ts';
import { WORTH } from './pack-model.ts';

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

const { ruleModule, unseen, rulesForHeld } = fitted;
const held = articles.filter(({ split }) => split === 'held');
const counted = articles.filter(({ split }) => split === 'counted');
const onCounted = fitForest(unseen, counted);
say(`choice: of ${counted.length} articles`);
const forHeld = { model: { forest: onCounted, worth: WORTH, least: LEAST }, weights: tableOf(rulesForHeld) };
console.log(measureHeld(held, unseen, forHeld));
const { packed, learned } = fitFinder(fitted, articles);
const [first, second] = packed;
say(`choice: of ${articles.length} articles; packed: ${first.length + second.length} characters`);
console.log(measure('gum-dev.jsonl', () => true, learned));
console.log(measure('seeds.jsonl', () => true, learned));
writeModule('learned/weights-cues.ts', 'CUE_WEIGHTS', first);
writeModule('learned/weights-labels.ts', 'LABEL_WEIGHTS', second);
writeFileSync(new URL('lexicon/rule-weights.ts', OUT), ruleModule);

function writeModule(name: string, constant: string, value: string): void {
  const head = '// Written by `npm run train` (train/train.ts); data and figures are named in docs/accuracy.md.\n';
  writeFileSync(new URL(name, OUT), `${head}export const ${constant} =\n  '${value}';\n`);
}
