/**
 * Measures how fast claimgraph reads news (`../shared/corpus`), stage by stage, beside compromise's own full pass:
 *
 *     npm run bench                      articles and characters a second of each stage, on one core
 *     npm run bench -- --articles 200    over so many articles, taken evenly from all
 *     npm run bench -- --resolve         processor time of resolve alone, by the number of articles
 *     npm run bench -- --cores           what `map` keeps two cores busy with, beside one
 *     npm run bench -- --json            the same as JSON, with `ratioToCompromise`
 *
 * Measured is what is installed (`dist`, made anew by the first command), not what a runner of TypeScript makes of it.
 * Ours and compromise's turns alternate every few articles, so that a busy machine slows both alike.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import type { Document } from '../src/graph/index.ts';
import type { Article } from '../src/model/index.ts';
import { built } from './built.ts';
import { describeRow, measureResolve } from './resolve-speed.ts';
import { StopWatch } from './stop-watch.ts';
import { takeEvenly } from './take-evenly.ts';
import { type CoreLoad, gainOfTwo, measureMap } from './two-cores.ts';

const { attribute } = await built<typeof import('../src/extract/attribute.ts')>('extract/attribute.ts');
const { extract } = await built<typeof import('../src/extract/extract.ts')>('extract/extract.ts');
const { findCues } = await built<typeof import('../src/extract/find-cues.ts')>('extract/find-cues.ts');
const { findMentions } = await built<typeof import('../src/extract/find-mentions.ts')>('extract/find-mentions.ts');
const { findQuotes } = await built<typeof import('../src/extract/find-quotes.ts')>('extract/find-quotes.ts');
const { findTies } = await built<typeof import('../src/extract/find-ties.ts')>('extract/find-ties.ts');
const { linkMentions } = await built<typeof import('../src/extract/link-mentions.ts')>('extract/link-mentions.ts');
const { partDatelines } = await built<typeof import('../src/extract/part-datelines.ts')>('extract/part-datelines.ts');
const { readAsAccording } =
  await built<typeof import('../src/extract/read-as-according.ts')>('extract/read-as-according.ts');
const { readTerms } = await built<typeof import('../src/extract/read-terms.ts')>('extract/read-terms.ts');
const { buildGraphFile, projectActors, viewMeta, writeGexf } =
  await built<typeof import('../src/graph/index.ts')>('graph/index.ts');
const { buildAnnotations, parseArticle, resolve } = await built<typeof import('../src/index.ts')>('index.ts');

const CORPUS = new URL('../../shared/corpus/articles.jsonl', import.meta.url);

interface CorpusArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Articles a turn. */
const TURN = 20;
/** Read once before the clock starts, for everyone to warm up. */
const WARM_UP = 40;

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean' },
    articles: { type: 'string' },
    resolve: { type: 'boolean' },
    cores: { type: 'boolean' },
  },
});

if (!existsSync(CORPUS)) {
  console.log('left out: ../shared with the corpus is not here, so there is nothing to read');
} else if (options.cores) {
  const { one, two } = await measureMap(takeEvenly(readCorpus(), Number(options.articles ?? 1000)));
  const tell = ({ all, busiest, main }: CoreLoad) =>
    `${all.toFixed(1)} s of processor time in all, ${busiest.toFixed(1)} s in the busiest thread, ${main.toFixed(1)} s in the main thread`;
  const gain = round(gainOfTwo(one, two));
  console.log(
    options.json
      ? JSON.stringify({ one, two, gain })
      : `1 thread   ${tell(one)}\n2 threads  ${tell(two)}\ntwo cores are ${gain} times as fast as one, with nothing else on them`,
  );
} else if (options.resolve) {
  for (const row of measureResolve(readCorpus())) console.log(options.json ? JSON.stringify(row) : describeRow(row));
} else {
  const corpus = readCorpus();
  const sample = takeEvenly(corpus, Number(options.articles ?? corpus.length));
  const report = measure(sample);
  console.log(options.json ? JSON.stringify(report, undefined, 2) : toTable(report));
}

function readCorpus(): CorpusArticle[] {
  const lines = readFileSync(CORPUS, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as CorpusArticle);
}

interface Row {
  readonly name: string;
  readonly seconds: number;
  readonly articlesPerSecond: number;
  readonly charactersPerSecond: number;
}

interface Report {
  readonly articles: number;
  readonly characters: number;
  /** The stages of `extract` are measured apart from it: together they take as long as it does. */
  readonly stages: readonly Row[];
  /** parseArticle, extract, resolve and the writing of the answer. */
  readonly annotate: Row;
  readonly compromise: Row;
  /** Articles a second of all of `annotate` over those of `nlp(text)`. */
  readonly ratioToCompromise: number;
}

function measure(sample: readonly CorpusArticle[]): Report {
  const warmUp = new StopWatch();
  readInTurns(takeEvenly(sample, WARM_UP), warmUp);
  const watch = new StopWatch();
  const documents = readInTurns(sample, watch);
  const resolution = watch.time('resolve', () => resolve(documents));
  watch.time('buildAnnotations', () => {
    for (const line of buildAnnotations(sample, documents, resolution)) JSON.stringify(line);
  });
  const file = watch.time('buildGraphFile', () => buildGraphFile(documents, resolution));
  watch.time('writeGexf', () => writeGexf(projectActors(file), viewMeta(file)));
  const characters = sample.reduce((sum, { text }) => sum + text.length, 0);
  const row = (name: string, seconds: number): Row => ({
    name,
    seconds: round(seconds),
    articlesPerSecond: round(sample.length / seconds),
    charactersPerSecond: Math.round(characters / seconds),
  });
  const annotate = watch.sum('parseArticle', 'extract', 'resolve', 'buildAnnotations');
  const compromise = watch.sum('compromise');
  return {
    articles: sample.length,
    characters,
    stages: [...watch.seconds].filter(([name]) => name !== 'compromise').map(([name, seconds]) => row(name, seconds)),
    annotate: row('annotate, all of it', annotate),
    compromise: row('compromise, nlp(text)', compromise),
    ratioToCompromise: round(compromise / annotate),
  };
}

/** Reads the articles as `annotate` does, each turn followed by compromise's. */
function readInTurns(sample: readonly CorpusArticle[], watch: StopWatch): Document[] {
  const documents: Document[] = [];
  for (let start = 0; start < sample.length; start += TURN) {
    const turn = sample.slice(start, start + TURN);
    for (const { id, text, title } of turn) {
      const article = watch.time('parseArticle', () => parseArticle(id, text, { title }));
      timeStages(article, watch);
      documents.push({ article, extraction: watch.time('extract', () => extract(article)) });
    }
    watch.time('compromise', () => {
      for (const { text } of turn) nlp(text);
    });
  }
  return documents;
}

/** The stages of `extract`, one by one. */
function timeStages(article: Article, watch: StopWatch): void {
  const story = partDatelines(article);
  const { text, paragraphs } = story;
  const terms = watch.time('  readTerms', () => readTerms(text, paragraphs));
  const quotes = watch.time('  findQuotes', () => findQuotes(text, paragraphs));
  const candidates = watch.time('  findMentions', () => findMentions(story, terms, quotes));
  const reporting = readAsAccording(terms);
  const cues = watch.time('  findCues', () => findCues(reporting));
  const found = watch.time('  attribute', () => attribute({ terms: reporting, quotes, cues }));
  const linked = watch.time('  linkMentions', () => linkMentions(story, terms, candidates, found));
  watch.time('  findTies', () => findTies(terms, candidates, linked));
}

function toTable({ articles, characters, stages, annotate, compromise, ratioToCompromise }: Report): string {
  const line = ({ name, articlesPerSecond, charactersPerSecond, seconds }: Row) =>
    `${name.padEnd(24)}${String(articlesPerSecond).padStart(12)}${String(charactersPerSecond).padStart(14)}${String(seconds).padStart(10)}`;
  return [
    `${articles} articles, ${characters} characters, one core`,
    `${'stage'.padEnd(24)}${'articles/s'.padStart(12)}${'characters/s'.padStart(14)}${'seconds'.padStart(10)}`,
    ...stages.map(line),
    '',
    line(annotate),
    line(compromise),
    '',
    `annotate is ${ratioToCompromise} times as fast as compromise's own full pass`,
  ].join('\n');
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
