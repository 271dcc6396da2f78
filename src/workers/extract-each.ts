import type { Article, Extraction } from '../model/index.ts';
import { extractSafely } from './extract-safely.ts';
import { ExtractWorker, hasThreads } from './extract-worker.ts';

/** Articles a message: enough that messages do not count. */
const BATCH = 8;
/** Batches each thread may be ahead: so much is held of a stream, however long it is. */
const AHEAD = 2;

/** Something of a stream; without an article it goes through as it is. */
interface Item {
  readonly article?: Article;
}

/** `extract` for each article of a stream, beside it and in its order, over so many threads. */
export async function* extractEach<T extends Item>(
  items: AsyncIterable<T>,
  threads: number,
): AsyncGenerator<readonly [item: T, extraction?: Extraction]> {
  if (threads < 2 || !hasThreads()) {
    for await (const item of items) yield item.article ? [item, extractSafely(item.article)] : [item];
    return;
  }
  const workers = Array.from({ length: threads }, () => ({ worker: new ExtractWorker(), last: Promise.resolve() }));
  const waiting: Waiting<T>[] = [];
  let next = 0;
  try {
    for await (const batch of inBatches(items)) {
      const one = workers[next++ % threads]!;
      const found = one.last.then(() => one.worker.extract(batch.flatMap(({ article }) => article ?? [])));
      one.last = found.then(() => {});
      waiting.push({ batch, found });
      if (waiting.length >= threads * AHEAD) yield* pairsOf(waiting.shift()!);
    }
    for (const one of waiting) yield* pairsOf(one);
  } finally {
    for (const { worker } of workers) await worker.end();
  }
}

interface Waiting<T> {
  readonly batch: readonly T[];
  readonly found: Promise<Extraction[]>;
}

async function* pairsOf<T extends Item>({ batch, found }: Waiting<T>): AsyncGenerator<readonly [T, Extraction?]> {
  const extractions = (await found).values();
  for (const item of batch) yield item.article ? [item, extractions.next().value as Extraction] : [item];
}

async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    if (batch.push(item) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
