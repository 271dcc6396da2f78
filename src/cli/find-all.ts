import type { Document } from '../graph/index.ts';
import { type ArticleInput, type InputProblem, parseInput } from '../ingest/article-input.ts';
import { tellApart } from '../ingest/tell-apart.ts';
import type { LoggedCorrection, Resolution } from '../model/index.ts';
import { resolve } from '../resolve/index.ts';
import { extractAll } from '../workers/extract-all.ts';
import { findFailure } from '../workers/failed-extraction.ts';
import { startProgress } from './progress.ts';
import { sayProblems } from './read-articles.ts';
import type { Terminal } from './terminal.ts';

export interface Found {
  readonly documents: readonly Document[];
  readonly resolution: Resolution;
  /** Articles of which nothing could be found. */
  readonly problems: readonly InputProblem[];
}

/** Finds all there is in the articles and over them, and shows how far it is; each that fails is named on stderr. */
export async function findAll(
  inputs: readonly ArticleInput[],
  terminal: Terminal,
  corrections: readonly LoggedCorrection[] = [],
): Promise<Found> {
  const articles = tellApart(inputs).map(parseInput);
  const progress = startProgress(terminal, 'Reading articles', articles.length);
  const extractions = await extractAll(articles, { onProgress: (done) => progress.update(done) });
  progress.end();
  const documents = articles.flatMap((article, index) => {
    const extraction = extractions[index];
    return extraction ? [{ article, extraction }] : [];
  });
  const problems = extractions.flatMap((extraction) => {
    const failure = findFailure(extraction);
    return failure ? [{ name: extraction.article, code: failure.code, message: failure.message }] : [];
  });
  sayProblems(problems, terminal);
  return { documents, resolution: resolve(documents, corrections), problems };
}
