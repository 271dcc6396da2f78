import { carryOver, joinLine } from '../../resolve/index.ts';
import { changeKeptLog, type FoundLog, findKeptLog } from '../keep/kept-log.ts';
import { reasonOf } from '../keep/reason-of.ts';
import type { Collection } from '../store/data.ts';
import { setFlag } from '../store/flags.ts';
import { fetchShippedLog } from './shipped-log.ts';

/** The log of the data that is looked at. */
export interface Log {
  readonly collection: Collection;
  readonly articles: readonly string[];
  /** What came with the data, and behind it what was added here. */
  readonly shipped: string;
  readonly own: string;
  /** Of what the browser keeps of it. */
  readonly key?: number;
  /** Why the browser keeps nothing of it. */
  readonly notKept?: string;
}

/** All of it, as `corrections.jsonl`. */
export function textOf({ shipped, own }: Log): string {
  return shipped + joinLine(shipped, own);
}

/** The log of these articles: what came with them, and what the browser keeps. */
export async function findLog(collection: Collection, articles: readonly string[]): Promise<Log> {
  const shipped = collection === 'shipped' ? await fetchShippedLog() : '';
  const none: Log = { collection, articles, shipped, own: '' };
  try {
    const kept = await findKeptLog(articles);
    return kept ? { ...none, own: ownOn(shipped, kept), key: kept.key } : none;
  } catch (error) {
    return { ...none, notKept: reasonOf(error) };
  }
}

/** The log with lines added, here and in what the browser keeps; with what another tab added meanwhile. */
export async function addToLog(before: Log, lines: string): Promise<Log> {
  const { articles, shipped } = before;
  const added = (own: string) => own + joinLine(own, lines);
  try {
    const kept = await changeKeptLog(before.key, (now) => ({
      articles,
      shipped,
      own: added(now ? ownOn(shipped, now) : before.own),
    }));
    setFlag('corrected', true);
    return { ...before, own: kept.own, key: kept.key };
  } catch (error) {
    return { ...before, own: added(before.own), notKept: reasonOf(error) };
  }
}

/** What was added to a log, as it is to be added to what comes with the data now. */
function ownOn(shipped: string, kept: Pick<FoundLog, 'shipped' | 'own'>): string {
  return kept.shipped === shipped ? kept.own : carryOver(kept.own, kept.shipped, shipped);
}
