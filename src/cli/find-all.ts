import type { Document } from '../graph/index.ts';
import { type ArticleInput, type InputProblem, parseInput } from '../ingest/article-input.ts';
import type { Article, Extraction, LoggedCorrection, Resolution } from '../model/index.ts';
import { resolve } from '../resolve/index.ts';
import { extractAll } from '../workers/extract-all.ts';
import { findFailure } from '../workers/failed-extraction.ts';
import { startProgress } from './progress.ts';
import { sayProblems } from './read-articles.ts';
import { extractNew, type KnownExtractions } from './store/extract-new.ts';
import type { KeptExtraction } from './store/extraction-table.ts';
import type { Terminal } from './terminal.ts';

export interface FindOptions {
  readonly corrections?: readonly LoggedCorrection[];
  /** Where what was found is known from, and kept. */
  readonly store?: KnownExtractions;
}

export interface Found {
  readonly documents: readonly Document[];
  readonly resolution: Resolution;
  /** Articles of which nothing could be found. */
  readonly problems: readonly InputProblem[];
  /** What to keep of it for the next time. */
  readonly kept: ReadonlyMap<string, KeptExtraction>;
}

/**
 * Finds all there is in the articles and over them, and shows how far it is; each that fails is named on stderr.
 *
 * @param inputs under ids of their own.
 */
export async function findAll(
  inputs: readonly ArticleInput[],
  terminal: Terminal,
  { corrections = [], store }: FindOptions = {},
): Promise<Found> {
  const articles = inputs.map(parseInput);
  const { extractions, kept } = store
    ? await extractNew(articles, store, terminal)
    : { extractions: await extractHere(articles, terminal), kept: new Map() };
  const documents = articles.flatMap((article, index) => {
    const extraction = extractions[index];
    return extraction ? [{ article, extraction }] : [];
  });
  const problems = extractions.flatMap((extraction) => {
    const failure = findFailure(extraction);
    return failure ? [{ name: extraction.article, code: failure.code, message: failure.message }] : [];
  });
  sayProblems(problems, terminal);
  return { documents, resolution: resolve(documents, corrections), problems, kept };
}

async function extractHere(articles: readonly Article[], terminal: Terminal): Promise<Extraction[]> {
  const progress = startProgress(terminal, 'Reading articles', articles.length);
  const extractions = await extractAll(articles, { onProgress: (done) => progress.update(done) });
  progress.end();
  return extractions;
}
