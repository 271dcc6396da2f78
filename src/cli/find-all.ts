import type { Document } from '../graph/index.ts';
import { type ArticleInput, parseInput } from '../ingest/article-input.ts';
import { tellApart } from '../ingest/tell-apart.ts';
import type { Resolution } from '../model/index.ts';
import { resolve } from '../resolve/index.ts';
import { extractAll } from '../workers/extract-all.ts';
import { startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

export interface Found {
  readonly documents: readonly Document[];
  readonly resolution: Resolution;
}

/** Finds all there is in the articles and over them, and shows how far it is. */
export async function findAll(inputs: readonly ArticleInput[], terminal: Terminal): Promise<Found> {
  const articles = tellApart(inputs).map(parseInput);
  const progress = startProgress(terminal, 'Reading articles', articles.length);
  const extractions = await extractAll(articles, { onProgress: (done) => progress.update(done) });
  progress.end();
  const documents = articles.flatMap((article, index) => {
    const extraction = extractions[index];
    return extraction ? [{ article, extraction }] : [];
  });
  return { documents, resolution: resolve(documents) };
}
