import { type AnnotatedArticle, annotate } from '../src/index.ts';
import type { GoldArticle } from './gold.ts';

/** Runs the whole pipeline over articles, none of which knows what was annotated; entities hold over all of them. */
export function annotateAll(articles: readonly GoldArticle[]): readonly AnnotatedArticle[] {
  return annotate(articles.map(({ attributions: _, ...article }) => article));
}
