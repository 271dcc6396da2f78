/**
 * Runs others who find who says what over the same articles as claimgraph, all that are annotated but PolNeAR
 * (`../shared/gold`), and prints speed, memory and accuracy side by side:
 *
 *     npm run bench:peers                     189 articles
 *     npm run bench:peers -- --articles 40    so many of them, taken evenly
 *     npm run bench:peers -- --only textacy   beside claimgraph only those whose name begins so
 *
 * What it needs of them it fetches once, into the user's cache folder and Maven's; what cannot be had it says. It needs
 * Linux, which tells the memory of a process. Time is that of the processor, after all is loaded; CoreNLP takes seconds
 * an article.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type GoldArticle, hasShared, readGold } from './gold.ts';
import { PEERS } from './peers/install.ts';
import { type Cost, runMeasured } from './run-measured.ts';
import { claimFigures, score } from './score.ts';
import { takeEvenly } from './take-evenly.ts';

const SETS = { seeds: 'seeds.jsonl', gum: 'gum-dev.jsonl', basil: 'basil-dev.jsonl' };
/** What is shown of each set; the peers look for direct quotations alone. */
const SHOWN = ['content', 'claim', 'direct claim', 'content recall', 'speaker', 'speaker of found'];
const { values: options } = parseArgs({
  options: { articles: { type: 'string' }, only: { type: 'string', default: '' } },
});

if (!hasShared()) {
  console.log('left out: ../shared with the annotated articles is not here');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-peers-'));
  try {
    await compare(readSets(), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Sets = ReadonlyMap<string, readonly GoldArticle[]>;

function readSets(): Sets {
  const all = Object.entries(SETS).flatMap(([set, file]) => readGold(file).map((article) => ({ set, article })));
  const chosen = takeEvenly(all, Number(options.articles ?? all.length));
  const of = (set: string) => chosen.filter((one) => one.set === set).map(({ article }) => article);
  return new Map(Object.keys(SETS).map((set) => [set, of(set)]));
}

async function compare(sets: Sets, folder: string): Promise<void> {
  const articles = [...sets.values()].flat();
  const input = join(folder, 'articles.jsonl');
  writeFileSync(input, articles.map(({ attributions: _, ...article }) => `${JSON.stringify(article)}\n`).join(''));
  console.log(`${articles.length} articles: ${[...sets].map(([set, { length }]) => `${set} ${length}`).join(', ')}`);
  for (const { name, install } of PEERS) {
    if (name !== 'claimgraph' && !name.toLowerCase().startsWith(options.only.toLowerCase())) continue;
    const output = join(folder, 'answers.jsonl');
    try {
      const cost = await runMeasured(install(), input, output);
      if (cost.code !== 0) throw new Error(`it ended with ${cost.code}`);
      console.log(`\n${name}: ${tellCost(cost, articles.length)}`);
      for (const line of tellScores(sets, output, folder)) console.log(line);
    } catch (error) {
      console.log(`\n${name}: left out, for ${error instanceof Error ? error.message : error}`);
    }
  }
}

function tellCost({ seconds, memory }: Cost, articles: number): string {
  return `${Number((articles / seconds).toPrecision(2))} articles a second of processor time, ${memory} MB`;
}

function tellScores(sets: Sets, output: string, folder: string): string[] {
  const lines = readFileSync(output, 'utf8').trimEnd().split('\n');
  const answers = new Map(lines.map((line) => JSON.parse(line)).map((answer) => [answer.id, answer]));
  return [...sets].flatMap(([name, articles]) => {
    if (articles.length === 0) return [];
    const answered = articles.flatMap(({ id }) => answers.get(id) ?? []);
    const figures = claimFigures(score('score.mjs', articles, answered, folder), { name });
    const shown = SHOWN.flatMap((figure) => (figure in figures ? [`${figure} ${figures[figure]!.toFixed(1)}`] : []));
    return [`  ${name.padEnd(8)} ${shown.join('   ')}`];
  });
}
