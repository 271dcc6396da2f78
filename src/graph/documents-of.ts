import type { GraphFile } from '../model/index.ts';
import type { Document } from './graph-file.ts';

/** The documents a graph file was built from. */
export function documentsOf({ articles, extractions }: Pick<GraphFile, 'articles' | 'extractions'>): Document[] {
  const byId = new Map(extractions.map((extraction) => [extraction.article, extraction]));
  return articles.flatMap((article) => {
    const extraction = byId.get(article.id);
    return extraction ? [{ article, extraction }] : [];
  });
}
