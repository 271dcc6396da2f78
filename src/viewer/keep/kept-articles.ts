import type { ReadArticle } from '../../workers/browser-read.ts';
import { openDatabase } from './database.ts';

/** An article that is kept, by the key to remove it with. */
export interface KeptArticle extends ReadArticle {
  readonly key: number;
}

export async function readKeptArticles(): Promise<KeptArticle[]> {
  const store = (await openDatabase()).transaction('articles').store;
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return values.map((value, i) => ({ ...value, key: keys[i]! }));
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
