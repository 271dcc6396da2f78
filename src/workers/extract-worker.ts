import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Article, Extraction } from '../model/index.ts';
import { emptyExtraction } from './failed-extraction.ts';

/** Threads cannot load TypeScript: they run what `npm run build` made, and where this is not built there are none. */
const THREAD = new URL('./extract-thread.js', import.meta.url);

export function hasThreads(): boolean {
  return existsSync(fileURLToPath(THREAD));
}

/** Room for what is made and thrown away, in MB: with less the collector comes so often that it takes a core of its own. */
const YOUNG = 64;

const startThread = (): Worker => new Worker(THREAD, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });

/** A worker that is replaced where it dies, as it may of an article that takes all its memory. */
export class ExtractWorker {
  #worker = startThread();

  async extract(articles: readonly Article[]): Promise<Extraction[]> {
    try {
      return await ask(this.#worker, articles);
    } catch (error) {
      await this.#worker.terminate();
      this.#worker = startThread();
      const [only] = articles;
      if (only && articles.length === 1) return [emptyExtraction(only, String(error))];
      const extractions: Extraction[] = [];
      for (const article of articles) extractions.push(...(await this.extract([article])));
      return extractions;
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

function ask(worker: Worker, articles: readonly Article[]): Promise<Extraction[]> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number) => reject(new Error(`the thread ended with code ${code}`));
    worker.once('error', reject);
    worker.once('exit', onExit);
    worker.once('message', (extractions: Extraction[]) => {
      worker.off('error', reject);
      worker.off('exit', onExit);
      resolve(extractions);
    });
    worker.postMessage(articles);
  });
}
