/**
 * Measures `map` and `reduce` as they are run, by processor time and memory, over the corpus (`../shared/corpus`) and over
 * it again under other names, as often as it takes:
 *
 *     npm run bench:scale -- --articles 10000,40000    so many articles for reduce
 *     npm run bench:scale -- --mapped corpus.ndjson    with what `map` gave before; without it, map is measured first
 *     npm run bench:scale -- --build --articles 100000 --mapped corpus.ndjson    the whole of `build` over so many, from
 *                                                      JSON lines, by the clock, too
 *
 * It needs what `npm run build` makes, and Linux, which tells the memory of a process.
 */
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { linesOf } from '../src/cli/lines-of.ts';
import { describeFound, type MappedLine } from '../src/cli/mapped-line.ts';
import { rulesVersion } from '../src/cli/store/code-version.ts';
import { keyOf } from '../src/cli/store/extraction-key.ts';
import type { KeptExtraction } from '../src/cli/store/extraction-table.ts';
import { type ArticleInput, parseInput } from '../src/ingest/article-input.ts';
import type { Extraction } from '../src/model/index.ts';
import { runMeasured } from './run-measured.ts';
import { underOtherNames } from './under-other-names.ts';

const CORPUS = new URL('../../shared/corpus/articles.jsonl', import.meta.url).pathname;
const MAIN = new URL('../dist/cli/main.js', import.meta.url).pathname;
const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    mapped: { type: 'string' },
    build: { type: 'boolean', default: false },
  },
});

if (!existsSync(CORPUS) || !existsSync(MAIN)) {
  console.log('left out: it needs ../shared with the corpus, and `npm run build`');
} else {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-scale-'));
  try {
    await measure(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(folder: string): Promise<void> {
  const mapped = options.mapped ?? join(folder, 'mapped.ndjson');
  if (!options.mapped) console.log(`map: ${await tellCost(['map', '--threads', '1'], CORPUS, mapped)}`);
  for (const articles of options.articles.split(',').map(Number)) {
    const many = join(folder, `${articles}.ndjson`);
    await writeMany(mapped, articles, many);
    const command = options.build ? ['build', '-'] : ['reduce'];
    const told = await tellCost([...command, '-o', join(folder, 'out')], many, join(folder, 'summary.txt'));
    console.log(`${command[0]}, ${articles} articles: ${told}`);
    await rm(many);
    await rm(join(folder, 'out'), { recursive: true });
  }
}

/** So many articles: those there are, and again under other names; as `map` has them, or for `build` as they came. */
async function writeMany(mapped: string, articles: number, path: string): Promise<void> {
  const rules = rulesVersion(new URL('../dist/', import.meta.url).pathname);
  const output = createWriteStream(path);
  let written = 0;
  for (let turn = 0; written < articles; turn++) {
    for await (const line of linesOf(createReadStream(mapped))) {
      if (written === articles) break;
      const { article: input, extraction }: { article: ArticleInput; extraction: Extraction } = JSON.parse(line);
      const other = underOtherNames(
        { article: parseInput(input), extraction: { ...extraction, article: input.id } },
        turn,
      );
      const { article: _, ...found } = other.extraction;
      const renamed = { ...input, id: other.article.id, text: other.article.text };
      const told = options.build
        ? { id: renamed.id, text: renamed.text, ...input.facts }
        : mappedLine(renamed, found, rules);
      if (!output.write(`${JSON.stringify(told)}\n`)) await once(output, 'drain');
      written += 1;
    }
  }
  output.end();
  await once(output, 'finish');
}

function mappedLine(article: ArticleInput, extraction: KeptExtraction, rules: string): MappedLine {
  return describeFound(article, keyOf(parseInput(article), rules), extraction);
}

async function tellCost(args: readonly string[], input: string, output: string): Promise<string> {
  const start = performance.now();
  const { seconds, memory, code } = await runMeasured([process.execPath, MAIN, ...args], input, output);
  const clock = ((performance.now() - start) / 1000).toFixed(1);
  return `${seconds.toFixed(1)} s of processor time, ${clock} s by the clock, ${memory} MB${code === 0 ? '' : `, ended with ${code}`}`;
}
