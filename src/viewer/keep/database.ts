import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ReadArticle } from '../../workers/browser-read.ts';

/** A log of corrections as it is kept: see kept-log.ts. */
export interface KeptLog {
  /** Ids of the articles of the data it is about. */
  readonly articles: readonly string[];
  /** The log that came with the data when this was written, and what was added to it here. */
  readonly shipped: string;
  readonly own: string;
}

interface Kept extends DBSchema {
  /** Articles that were brought in, in the order they came. */
  articles: { key: number; value: ReadArticle };
  logs: { key: number; value: KeptLog };
}

export type Database = IDBPDatabase<Kept>;

let opening: Promise<Database> | undefined;

/** What the browser keeps for this page. Rejects where it keeps nothing (a private window, storage switched off). */
export function openDatabase(): Promise<Database> {
  opening ??= openDB<Kept>('claimgraph', 1, {
    upgrade(database) {
      database.createObjectStore('articles', { autoIncrement: true });
      database.createObjectStore('logs', { autoIncrement: true });
    },
    // A tab with a newer page waits for this one to let go.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      opening = undefined;
    },
  });
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}
