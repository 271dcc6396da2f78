import type { Document } from '../../graph/graph-file.ts';
import { parseInput } from '../../ingest/article-input.ts';
import { joinSame } from '../../ingest/join-same.ts';
import { tellApart } from '../../ingest/tell-apart.ts';
import type { ReadArticle } from '../../workers/browser-read.ts';

/** Articles that were brought in, each once and under an id of its own, as the command line has them. */
export function documentsOfOwn(articles: readonly ReadArticle[]): Document[] {
  const byFacts = new Map(articles.map((article) => [article.input.facts, article.extraction]));
  const byText = new Map(articles.map((article) => [article.input.text, article.extraction]));
  return tellApart(joinSame(articles.map(({ input }) => input))).map((input) => {
    // An article has the facts of one of those it came as, the very object, or where several tell them, its text.
    const extraction = byFacts.get(input.facts) ?? byText.get(input.text)!;
    return { article: parseInput(input), extraction: { ...extraction, article: input.id } };
  });
}
