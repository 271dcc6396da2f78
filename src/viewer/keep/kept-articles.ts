import { EXTRACTION } from '../../graph/graph-file-shape.ts';
import type { ReadArticle } from '../../workers/browser-read.ts';
import { openDatabase } from './database.ts';

/** An article that is kept, by the key to remove it with. */
export interface KeptArticle extends ReadArticle {
  readonly key: number;
}

/** What is kept, and how many articles are damaged: of these nothing can be made, so the browser is to forget them. */
export async function readKeptArticles(): Promise<{ readonly articles: KeptArticle[]; readonly damaged: number }> {
  const store = (await openDatabase()).transaction('articles').store;
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const damaged = keys.filter((_key, i) => !isWhole(values[i]));
  if (damaged.length > 0) await removeArticles(damaged).catch(() => undefined);
  const articles = values.flatMap((value, i) => (isWhole(value) ? [{ ...value, key: keys[i]! }] : []));
  return { articles, damaged: damaged.length };
}

/** What lies on a disk for long may come back as anything. */
function isWhole(kept: unknown): kept is ReadArticle {
  const { input, extraction } = (kept ?? {}) as Partial<ReadArticle>;
  return (
    typeof input?.id === 'string' &&
    typeof input.text === 'string' &&
    typeof input.facts === 'object' &&
    Array.isArray(input.notes) &&
    EXTRACTION(extraction) === undefined
  );
}

/** All of them or none: what is half written is not there. Rejects where the browser has no room. */
export async function keepArticles(articles: readonly ReadArticle[]): Promise<KeptArticle[]> {
  const transaction = (await openDatabase()).transaction('articles', 'readwrite');
  const keys = await Promise.all([...articles.map((article) => transaction.store.add(article)), transaction.done]);
  return articles.map((article, i) => ({ ...article, key: keys[i] as number }));
}

export async function removeArticles(keys: readonly number[]): Promise<void> {
  const transaction = (await openDatabase()).transaction('articles', 'readwrite');
  await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
}
