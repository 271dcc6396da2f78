import type { Chain } from '../src/model/index.ts';
import type { Document } from '../src/resolve/index.ts';
import { built } from './built.ts';

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

/** The same article of other people, bodies and places: the letters of each name are moved on by `turn`. */
export function underOtherNames({ article, extraction }: Document, turn: number): Document {
  if (turn === 0) return { article, extraction };
  const id = `${turn}/${article.id}`;
  let text = '';
  let at = 0;
  for (const { form, head, kind } of extraction.mentions) {
    if (form !== 'name' || kind === 'country' || head.start < at) continue;
    text += article.text.slice(at, head.start) + moveLetters(article.text.slice(head.start, head.end), turn);
    at = head.end;
  }
  const chains = extraction.chains.map((chain): Chain => {
    if (!chain.named || chain.kind === 'country') return chain;
    return { ...chain, name: moveLetters(chain.name, turn), names: chain.names.map((name) => moveLetters(name, turn)) };
  });
  return {
    article: { ...article, id, text: text + article.text.slice(at) },
    extraction: { ...extraction, article: id, chains },
  };
}

function moveLetters(name: string, turn: number): string {
  return name.replace(/[A-Za-z]/g, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(first + ((letter.charCodeAt(0) - first + turn) % 26));
  });
}
