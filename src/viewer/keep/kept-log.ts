import { type KeptLog, openDatabase } from './database.ts';

/** A log that is kept, by its key. */
export interface FoundLog extends KeptLog {
  readonly key: number;
}

/** Data that shares less with the articles a log was made for is other data. */
const SHARED = 0.5;

/** The log that was made for these articles, or for most of them: data grows, and what was put right is to hold. */
export async function findKeptLog(articles: readonly string[]): Promise<FoundLog | undefined> {
  const store = (await openDatabase()).transaction('logs').store;
  const [keys, logs] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const wanted = new Set(articles);
  const shares = logs.map((log) => {
    if (!isWhole(log)) return 0;
    const common = log.articles.filter((id) => wanted.has(id)).length;
    return common / Math.max(1, Math.min(log.articles.length, wanted.size));
  });
  const best = shares.reduce((best, share, i) => (share > (shares[best] ?? 0) ? i : best), -1);
  return (shares[best] ?? 0) >= SHARED ? { ...logs[best]!, key: keys[best]! } : undefined;
}

/** What lies on a disk for long may come back as anything. */
function isWhole(kept: unknown): kept is KeptLog {
  const { articles, shipped, own } = (kept ?? {}) as Partial<KeptLog>;
  return Array.isArray(articles) && typeof shipped === 'string' && typeof own === 'string';
}

/**
 * Changes a kept log in one step, whatever other tabs do meanwhile; `change` gets it as it stands now. Without a key a
 * new one is begun.
 */
export async function changeKeptLog(
  key: number | undefined,
  change: (log: KeptLog | undefined) => KeptLog,
): Promise<FoundLog> {
  const transaction = (await openDatabase()).transaction('logs', 'readwrite');
  const now = key === undefined ? undefined : await transaction.store.get(key);
  const log = change(now);
  const [at] = await Promise.all([transaction.store.put(log, now && key), transaction.done]);
  return { ...log, key: at };
}
