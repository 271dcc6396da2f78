import type { Document } from '../../graph/graph-file.ts';
import { parseInput } from '../../ingest/article-input.ts';
import { eachOnce } from '../../ingest/each-once.ts';
import type { ReadArticle } from '../../workers/browser-read.ts';

/**
 * Articles that were brought in, each once and under an id of its own, as the command line has them. What was found in
 * one holds where it is as it was read; where others it came as say more of it, it is looked through again with that.
 */
export async function documentsOfOwn(articles: readonly ReadArticle[]): Promise<Document[]> {
  const byFacts = new Map(articles.map((read) => [read.input.facts, read]));
  const inputs = eachOnce(articles.map(({ input }) => input));
  return Promise.all(
    inputs.map(async (input) => {
      const [article, read] = [parseInput(input), byFacts.get(input.facts)];
      if (read?.input.text === input.text) return { article, extraction: { ...read.extraction, article: input.id } };
      const { extractSafely } = await import('../../workers/extract-safely.ts');
      return { article, extraction: extractSafely(article) };
    }),
  );
}
