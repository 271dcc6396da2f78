import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Article, Extraction } from '../model/index.ts';
import { extractSafely } from './extract-safely.ts';
import { ExtractWorker, hasThreads } from './extract-worker.ts';

export interface ExtractAllOptions {
  /** How many threads at most; as many as the machine runs at once where it is not said. The result is the same. */
  readonly threads?: number;
  /** Called after each few articles with the number done. */
  readonly onProgress?: (done: number) => void;
}

/** A thread takes as long to start as this many characters take to read; fewer a thread are not worth it. */
const CHARACTERS_A_THREAD = 100_000;
/** Articles a message: enough that messages do not count, few enough that the bar moves. */
const BATCH = 8;

/** `extract` for each article, in the order of `articles`, over several threads where there is enough to do. */
export async function extractAll(
  articles: readonly Article[],
  { threads = availableParallelism(), onProgress = () => {} }: ExtractAllOptions = {},
): Promise<Extraction[]> {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const useful = usefulThreads(threads, characters, articles.length);
  if (useful < 2 || !hasThreads()) return extractHere(articles, onProgress);
  return extractInThreads(articles, useful, onProgress);
}

/** How many threads are worth starting. */
export function usefulThreads(threads: number, characters: number, articles: number): number {
  return Math.min(threads, Math.floor(characters / CHARACTERS_A_THREAD), Math.ceil(articles / BATCH));
}

async function extractHere(articles: readonly Article[], onProgress: (done: number) => void): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for (const article of articles) {
    extractions.push(extractSafely(article));
    if (extractions.length % BATCH !== 0) continue;
    onProgress(extractions.length);
    await setImmediate(); // lets Ctrl-C and the progress bar through
  }
  onProgress(extractions.length);
  return extractions;
}

async function extractInThreads(
  articles: readonly Article[],
  threads: number,
  onProgress: (done: number) => void,
): Promise<Extraction[]> {
  const extractions = new Array<Extraction>(articles.length);
  let next = 0;
  let done = 0;
  const work = async () => {
    const thread = new ExtractWorker();
    for (let start = next; start < articles.length; start = next) {
      next += BATCH;
      const found = await thread.extract(articles.slice(start, start + BATCH));
      for (const [index, extraction] of found.entries()) extractions[start + index] = extraction;
      done += found.length;
      onProgress(done);
    }
    await thread.end();
  };
  await Promise.all(Array.from({ length: threads }, work));
  return extractions;
}
