/**
 * claimgraph as a library: articles in, who claims what about whom out.
 *
 *     parseArticle → extract → resolve → buildGraph, projectActors, projectClaims → writeGexf
 *                    └── annotate, buildGraphFile: the whole way at once ──┘
 *
 * `resolve` takes what a person has corrected, as `readCorrections` reads it; `pointToEntity` and `pointToClaim` name what
 * a correction is of.
 */
import { buildGraphFile as buildFile } from './graph/index.ts';
import { type Article, ClaimgraphError, type GraphFile, type LoggedCorrection } from './model/index.ts';
import { resolve } from './resolve/index.ts';
import { extractSafely } from './workers/extract-safely.ts';

export { type ArticleRecord, annotate } from './annotate.ts';
export {
  type AnnotatedArticle,
  type AnnotatedAttribution,
  type AnnotatedMention,
  buildAnnotations,
} from './build-annotations.ts';
export { extract } from './extract/extract.ts';
export { type ToldClaim, tellClaims, writeClaimsCsv } from './graph/formats/claims-csv.ts';
export * from './graph/index.ts';
export type { ArticleInput, InputProblem } from './ingest/article-input.ts';
export { parseArticle } from './ingest/parse-article.ts';
export { parseDocument } from './ingest/parse-document.ts';
export { readBytes } from './ingest/read-bytes.ts';
export * from './model/index.ts';
export {
  type CorrectionLog,
  pointToClaim,
  pointToEntity,
  readCorrections,
  resolve,
  writeCorrection,
} from './resolve/index.ts';

/**
 * All that `graph.json` holds, from articles with ids of their own: found, resolved, put right by what a person has
 * corrected (`readCorrections`), and laid out.
 */
export function buildGraphFile(articles: readonly Article[], corrections: readonly LoggedCorrection[] = []): GraphFile {
  const areArticles = Array.isArray(articles) && articles.every((article) => Array.isArray(article?.paragraphs));
  if (!areArticles) {
    const message = 'buildGraphFile takes a list of articles as parseArticle makes them.';
    throw new ClaimgraphError('wrong-article', message);
  }
  const documents = articles.map((article) => ({ article, extraction: extractSafely(article) }));
  return buildFile(documents, resolve(documents, corrections));
}
