import { setImmediate } from 'node:timers/promises';
import type { Article, Extraction } from '../../model/index.ts';
import { extractAll } from '../../workers/extract-all.ts';
import { findFailure } from '../../workers/failed-extraction.ts';
import { onStop } from '../on-stop.ts';
import { startProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { rulesVersion } from './code-version.ts';
import { keyOf } from './extraction-key.ts';
import type { ExtractionStore } from './extraction-store.ts';
import type { KeptExtraction } from './extraction-table.ts';

/** What was found in articles, in their order, and how to keep it for the next time. */
export interface Extracted {
  readonly extractions: readonly Extraction[];
  /** By key, without those that failed. */
  readonly kept: ReadonlyMap<string, KeptExtraction>;
}

/** Where what was found is known from, and kept. */
export type KnownExtractions = Pick<ExtractionStore, 'read' | 'keep' | 'flush'>;

/**
 * `extractAll`, but for what `store` knows already. What is found goes into the store as it is found, so that a build that
 * is stopped at any moment goes on from there.
 */
export async function extractNew(
  articles: readonly Article[],
  store: KnownExtractions,
  terminal: Terminal,
): Promise<Extracted> {
  const rules = rulesVersion();
  const keys = articles.map((article) => keyOf(article, rules));
  const kept = await store.read(new Set(keys));
  const known = kept.size;
  const unknown = new Map(articles.flatMap((article, i) => (kept.has(keys[i]!) ? [] : [[keys[i]!, article] as const])));
  const newKeys = [...unknown.keys()];
  const failed = new Map<string, KeptExtraction>();
  const progress = startProgress(terminal, known > 0 ? 'Reading new articles' : 'Reading articles', unknown.size);
  const stopListening = onStop((code) => {
    progress.end();
    leave(store, terminal, code);
  });
  try {
    const onFound = (extraction: Extraction, index: number) => {
      const { article: _, ...found } = extraction;
      const key = newKeys[index]!;
      if (findFailure(extraction)) failed.set(key, found);
      else {
        kept.set(key, found);
        store.keep(key, found);
      }
    };
    await extractAll([...unknown.values()], { onFound, onProgress: (done) => progress.update(done) });
    await store.flush();
    await setImmediate(); // for a Ctrl-C that came in the last moment
  } finally {
    progress.end();
    stopListening();
  }
  const extractions = articles.flatMap(({ id }, i): Extraction[] => {
    const found = kept.get(keys[i]!) ?? failed.get(keys[i]!);
    return found ? [{ article: id, ...found }] : [];
  });
  return { extractions, kept };
}

/** Ctrl-C while articles are read. */
async function leave(store: KnownExtractions, { stderr }: Terminal, code: number): Promise<void> {
  await store.flush().catch(() => {});
  stderr.write('Stopped. What was found so far is kept: the same command goes on from there.\n');
  process.exit(code);
}
