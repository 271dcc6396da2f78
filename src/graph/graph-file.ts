import { type Article, ClaimgraphError, type Extraction, type GraphFile, type Resolution } from '../model/index.ts';
import { jsonPieces } from './formats/json-pieces.ts';
import type { LayoutOf } from './large/lay-out-large.ts';
import { layOutViews } from './lay-out-views.ts';
import { VERSION } from './read-graph-file.ts';

/** An article with what was found in it. */
export interface Document {
  readonly article: Article;
  readonly extraction: Extraction;
}

/**
 * Everything of a build in one file, laid out, in an order that does not depend on that of `documents`.
 *
 * @param layoutOf what a large layout is held in (see heldLayout).
 */
export function buildGraphFile(documents: readonly Document[], resolution: Resolution, layoutOf?: LayoutOf): GraphFile {
  const sorted = [...documents].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const articles = sorted.map(({ article }) => article);
  const extractions = sorted.map(({ extraction }) => extraction);
  const layout = layOutViews({ articles, extractions, resolution }, layoutOf);
  return { format: 'claimgraph', version: VERSION, articles, extractions, resolution, layout };
}

/** The inverse of `readGraphFile`; one line of JSON. */
export function writeGraphFile(file: GraphFile): string {
  if (file?.format === 'claimgraph') return `${JSON.stringify(file)}\n`;
  throw new ClaimgraphError('wrong-graph-file', 'writeGraphFile takes what buildGraphFile or readGraphFile gave.');
}

/** The same in pieces: the whole may be longer than a string can be. */
export function* graphFilePieces(file: GraphFile): Generator<string> {
  yield* jsonPieces(file);
  yield '\n';
}
