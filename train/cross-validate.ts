/**
 * What `npm run train` makes is worth over articles that it has not seen, by cross-validation: a tenth of PolNeAR's
 * counted and held articles at a time is read by the claim finder that is trained, in all of its stages, on the other nine
 * and on nothing else; the sealed fifth stays out of it.
 *
 *     npm run cross-validate                  all ten, in half an hour; prints the scorer's table
 *     npm run cross-validate -- --part 3      one of them alone, 0 to 9
 *     npm run cross-validate -- --keep FILE   also writes what was found, a line of JSON an article
 */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SHARED } from '../bench/gold.ts';
import { attribute } from '../src/extract/attribute.ts';
import { fitJackknifed } from './fit.ts';
import { fitFinder } from './fit-finder.ts';
import { loadGold } from './load-gold.ts';
import { type Found, linesOfFound, score } from './measure.ts';

const PARTS = 10;
const { values: options } = parseArgs({ options: { part: { type: 'string' }, keep: { type: 'string' } } });

const articles = loadGold(new URL('gold/polnear-dev.jsonl', SHARED), (_, split) => split !== 'sealed');
const partOf = new Map(articles.map(({ id }, index) => [id, index % PARTS]));
const all = [...Array(PARTS).keys()];
const wanted = options.part === undefined ? all : all.filter((part) => String(part) === options.part);
if (wanted.length === 0) throw new Error(`There is no part ${options.part}: give one of 0 to ${PARTS - 1}.`);
const found = new Map<string, readonly Found[]>();
for (const part of wanted) {
  const started = performance.now();
  const others = articles.filter(({ id }) => partOf.get(id) !== part);
  const { learned } = fitFinder(
    fitJackknifed(others, () => {}),
    others,
  );
  for (const article of articles)
    if (partOf.get(article.id) === part) found.set(article.id, attribute(article, learned));
  console.error(`part ${part + 1} of ${PARTS}: ${Math.round((performance.now() - started) / 1000)} s`);
}
const read = articles.filter(({ id }) => found.has(id));
if (options.keep)
  writeFileSync(
    options.keep,
    linesOfFound(read, ({ id }) => found.get(id)!),
  );
console.log(score('polnear-dev.jsonl', read, ({ id }) => found.get(id)!));
