import { parentPort } from 'node:worker_threads';
import type { Article } from '../model/index.ts';
import { extractSafely } from './extract-safely.ts';

/** A thread of extractAll: a list of articles in, the list of their extractions out. */
parentPort?.on('message', (articles: readonly Article[]) => {
  parentPort?.postMessage(articles.map(extractSafely));
});
