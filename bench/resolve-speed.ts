import { built } from './built.ts';
import { underOtherNames } from './under-other-names.ts';

const { extract } = await built<typeof import('../src/extract/extract.ts')>('extract/extract.ts');
const { parseArticle, resolve } = await built<typeof import('../src/index.ts')>('index.ts');

/** So many articles are resolved together, one number after the other. */
const SIZES = [1000, 2000, 4000, 40_000];

interface ResolveRow {
  readonly articles: number;
  readonly claims: number;
  /** Of processor time. */
  readonly seconds: number;
  readonly millisecondsPerArticle: number;
}

interface CorpusArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** How long `resolve` takes by the number of articles: more of them than the corpus has are it again under other names. */
export function* measureResolve(corpus: readonly CorpusArticle[]): Generator<ResolveRow> {
  const documents = corpus.map(({ id, text, title }) => {
    const article = parseArticle(id, text, { title });
    return { article, extraction: extract(article) };
  });
  resolve(documents.slice(0, SIZES[0]));
  for (const size of [...SIZES, documents.length].sort((a, b) => a - b)) {
    const sample = Array.from({ length: size }, (_, i) => {
      const at = size < documents.length ? Math.floor((i * documents.length) / size) : i % documents.length;
      return underOtherNames(documents[at]!, Math.floor(i / documents.length));
    });
    const start = process.cpuUsage();
    const { claims } = resolve(sample);
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    yield {
      articles: size,
      claims: claims.length,
      seconds: Math.round(milliseconds / 10) / 100,
      millisecondsPerArticle: Math.round((milliseconds / size) * 100) / 100,
    };
  }
}

/** A line a size, for people. */
export function describeRow({ articles, claims, seconds, millisecondsPerArticle }: ResolveRow): string {
  return `${articles} articles, ${claims} claims: ${seconds} s of processor time, ${millisecondsPerArticle} ms an article`;
}
