import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Document } from '../../graph/index.ts';
import { type ArticleInput, parseInput } from '../../ingest/article-input.ts';
import type { Article } from '../../model/index.ts';
import { usefulThreads } from '../../workers/extract-all.ts';
import { extractEach } from '../../workers/extract-each.ts';
import { findFailure } from '../../workers/failed-extraction.ts';
import { onStop } from '../on-stop.ts';
import { startProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { rulesVersion } from './code-version.ts';
import { keyOf } from './extraction-key.ts';
import type { ExtractionStore } from './extraction-store.ts';
import type { Shelf } from './shelf.ts';
import {
  joinParts,
  partsOf,
  type ShelvedFound,
  shelveArticle,
  shelvedDocument,
  shelveFound,
  wholeArticle,
} from './shelved-document.ts';

/** What was found in articles, by key. */
export type FoundByKey = ReadonlyMap<string, ShelvedFound>;

/** Articles with what was found in them, in their order, and how to keep it for the next time. */
export interface Extracted {
  readonly documents: readonly Document[];
  /** Without those that failed. */
  readonly kept: FoundByKey;
}

export interface ExtractOptions {
  /** Where articles and what is found in them are laid aside. */
  readonly shelf: Shelf;
  /** What was found elsewhere, and lies on the shelf. */
  readonly known?: FoundByKey;
  /** Where what was found is known from, and kept. */
  readonly store?: ExtractionStore;
}

/** So many articles are read before Ctrl-C is listened to again. */
const TURN = 8;

/**
 * `extract` for each article, but for what `store` knows already, with a few of them in memory at a time. What is found goes
 * into the store as it is found, so that a build that is stopped at any moment goes on from there.
 */
export async function extractNew(
  inputs: readonly ArticleInput[],
  { shelf, known = new Map(), store }: ExtractOptions,
  terminal: Terminal,
): Promise<Extracted> {
  const rules = rulesVersion();
  const characters = new Map<string, number>();
  const articles = inputs.map((input) => {
    const article = parseInput(input);
    const key = keyOf(article, rules);
    characters.set(key, article.text.length);
    return { article: shelveArticle(article, shelf), key };
  });
  const kept = new Map([...known].filter(([key]) => characters.has(key)));
  for await (const [key, json] of store?.read(characters) ?? [])
    kept.set(key, shelveFound(partsOf(JSON.parse(json)), shelf));
  const unknown = new Map(articles.flatMap(({ article, key }) => (kept.has(key) ? [] : [[key, article] as const])));
  const failed = new Map<string, ShelvedFound>();
  const progress = startProgress(terminal, kept.size > 0 ? 'Reading new articles' : 'Reading articles', unknown.size);
  const stopListening = onStop((code) => {
    progress.end();
    leave(store, terminal, code);
  });
  try {
    const toRead = [...unknown.keys()].reduce((sum, key) => sum + characters.get(key)!, 0);
    const threads = usefulThreads(availableParallelism(), toRead, unknown.size);
    let done = 0;
    for await (const [{ key }, extraction] of extractEach(readEach(unknown), threads)) {
      const parts = partsOf(extraction!);
      if (findFailure(extraction!)) failed.set(key, shelveFound(parts, shelf));
      else {
        kept.set(key, shelveFound(parts, shelf));
        store?.keep(key, joinParts(parts));
      }
      done += 1;
      if (done % TURN !== 0 && done < unknown.size) continue;
      progress.update(done);
      await setImmediate(); // lets Ctrl-C and the progress bar through
    }
    await store?.flush();
    await setImmediate(); // for a Ctrl-C that came in the last moment
  } finally {
    progress.end();
    stopListening();
  }
  const documents = articles.map(({ article, key }) =>
    shelvedDocument(article, (kept.get(key) ?? failed.get(key))!, shelf),
  );
  return { documents, kept };
}

async function* readEach(
  articles: ReadonlyMap<string, Article>,
): AsyncGenerator<{ readonly key: string; readonly article: Article }> {
  for (const [key, article] of articles) yield { key, article: wholeArticle(article) };
}

/** Ctrl-C while articles are read. */
async function leave(store: ExtractionStore | undefined, { stderr }: Terminal, code: number): Promise<void> {
  await store?.flush().catch(() => {});
  stderr.write('Stopped. What was found so far is kept: the same command goes on from there.\n');
  process.exit(code);
}
