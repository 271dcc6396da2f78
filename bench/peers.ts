/**
 * Runs others who find who says what over the same articles as claimgraph, all that are annotated but PolNeAR
 * (`../shared/gold`), and prints speed, memory and accuracy side by side:
 *
 *     npm run bench:peers                     189 articles
 *     npm run bench:peers -- --articles 40    so many of them, taken evenly
 *     npm run bench:peers -- --only textacy   beside claimgraph only those whose name begins so
 *     npm run bench:peers -- --more 0         so many articles of the corpus behind these, in a run of their own; 1,000
 *
 * What it needs of them it fetches once, into the user's cache folder and Maven's; what cannot be had it says. It needs
 * Linux, which tells the memory of a process. Time is that of the processor, after all is loaded. Who starts
 * slowly shows it over few articles, so all but CoreNLP, which takes seconds an article, read more in a second run.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type GoldArticle, hasShared, readGold, SHARED } from './gold.ts';
import { PEERS } from './peers/install.ts';
import { type Cost, runMeasured } from './run-measured.ts';
import { claimFigures, score } from './score.ts';
import { takeEvenly } from './take-evenly.ts';

const SETS = { seeds: 'seeds.jsonl', gum: 'gum-dev.jsonl', basil: 'basil-dev.jsonl' };
/** What is shown of each set; the peers look for direct quotations alone. */
const SHOWN = ['content', 'claim', 'direct claim', 'content recall', 'speaker', 'speaker of found'];
const { values: options } = parseArgs({
  options: {
    articles: { type: 'string' },
    only: { type: 'string', default: '' },
    more: { type: 'string', default: '1000' },
  },
});

if (!hasShared()) {
  console.log('left out: ../shared with the annotated articles is not here');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-peers-'));
  try {
    await compare(readSets(), readMore(Number(options.more)), folder);
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

/** An article without what is said of it. */
type Bare = Omit<GoldArticle, 'attributions'>;

function readMore(count: number): Bare[] {
  const corpus = new URL('corpus/articles.jsonl', SHARED);
  if (count === 0 || !existsSync(corpus)) return [];
  const lines = readFileSync(corpus, 'utf8').trimEnd().split('\n');
  return takeEvenly(lines, count).map((line) => {
    const { id, text, title } = JSON.parse(line) as Required<Bare>;
    return { id, text, title };
  });
}

async function compare(sets: Sets, more: readonly Bare[], folder: string): Promise<void> {
  const articles = [...sets.values()].flat();
  const bare = articles.map(({ attributions: _, ...article }): Bare => article);
  const input = join(folder, 'articles.jsonl');
  const longer = join(folder, 'longer.jsonl');
  writeFileSync(input, toLines(bare));
  writeFileSync(longer, toLines([...bare, ...more]));
  console.log(`${articles.length} articles: ${[...sets].map(([set, { length }]) => `${set} ${length}`).join(', ')}`);
  for (const { name, install, isSlow } of PEERS) {
    if (name !== 'claimgraph' && !name.toLowerCase().startsWith(options.only.toLowerCase())) continue;
    const output = join(folder, 'answers.jsonl');
    try {
      const command = install();
      console.log(`\n${name}: ${tellCost(await run(command, input, output), articles.length)}`);
      for (const line of tellScores(sets, output, folder)) console.log(line);
      if (more.length === 0 || isSlow) continue;
      const cost = await run(command, longer, output);
      console.log(`  with ${more.length} of the corpus: ${tellCost(cost, bare.length + more.length)}`);
    } catch (error) {
      console.log(`\n${name}: left out, for ${error instanceof Error ? error.message : error}`);
    }
  }
}

function toLines(articles: readonly Bare[]): string {
  return articles.map((one) => `${JSON.stringify(one)}\n`).join('');
}

async function run(command: readonly string[], input: string, output: string): Promise<Cost> {
  const cost = await runMeasured(command, input, output);
  if (cost.code !== 0) throw new Error(`it ended with ${cost.code}`);
  return cost;
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
