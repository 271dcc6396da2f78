import type { Document } from '../graph/index.ts';
import { type ArticleInput, type InputProblem, parseInput } from '../ingest/article-input.ts';
import type { Article, LoggedCorrection, Resolution } from '../model/index.ts';
import { resolve } from '../resolve/index.ts';
import { extractAll } from '../workers/extract-all.ts';
import { findFailure } from '../workers/failed-extraction.ts';
import { startProgress } from './progress.ts';
import { sayProblems } from './read-articles.ts';
import { type ExtractOptions, extractNew, type FoundByKey } from './store/extract-new.ts';
import type { Terminal } from './terminal.ts';

export interface FindOptions {
  readonly corrections?: readonly LoggedCorrection[];
  /** Where articles are laid aside meanwhile, and what is known of them; without, all of it is held. */
  readonly aside?: ExtractOptions;
}

export interface Found {
  readonly documents: readonly Document[];
  readonly resolution: Resolution;
  /** Articles of which nothing could be found. */
  readonly problems: readonly InputProblem[];
  /** What to keep of it for the next time. */
  readonly kept: FoundByKey;
}

/**
 * Finds all there is in the articles and over them, and shows how far it is; each that fails is named on stderr.
 *
 * @param inputs under ids of their own.
 */
export async function findAll(
  inputs: readonly ArticleInput[],
  terminal: Terminal,
  { corrections = [], aside }: FindOptions = {},
): Promise<Found> {
  const { documents, kept } = aside
    ? await extractNew(inputs, aside, terminal)
    : { documents: await extractHere(inputs.map(parseInput), terminal), kept: new Map() };
  const problems = documents.flatMap(({ extraction }) => {
    const failure = findFailure(extraction);
    return failure ? [{ name: extraction.article, code: failure.code, message: failure.message }] : [];
  });
  sayProblems(problems, terminal);
  return { documents, resolution: resolve(documents, corrections), problems, kept };
}

async function extractHere(articles: readonly Article[], terminal: Terminal): Promise<Document[]> {
  const progress = startProgress(terminal, 'Reading articles', articles.length);
  const extractions = await extractAll(articles, { onProgress: (done) => progress.update(done) });
  progress.end();
  return articles.map((article, index) => ({ article, extraction: extractions[index]! }));
}
