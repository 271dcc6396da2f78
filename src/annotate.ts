import { type AnnotatedArticle, buildAnnotations } from './build-annotations.ts';
import { parseInput } from './ingest/article-input.ts';
import { readFacts } from './ingest/read-facts.ts';
import { tellApart } from './ingest/tell-apart.ts';
import { type ArticleFacts, ClaimgraphError } from './model/index.ts';
import { resolve } from './resolve/index.ts';
import { extractSafely } from './workers/extract-safely.ts';

/** An article as a line of JSON has it. */
export interface ArticleRecord extends ArticleFacts {
  readonly id: string;
  readonly text: string;
}

/**
 * Finds claims and mentions in articles and who is who over all of them: one answer an article, in their order. What
 * `claimgraph annotate` does with a file.
 */
export function annotate(records: readonly ArticleRecord[]): AnnotatedArticle[] {
  const areRecords =
    Array.isArray(records) &&
    records.every((record) => typeof record?.id === 'string' && typeof record.text === 'string');
  if (!areRecords) throw new ClaimgraphError('wrong-article', 'annotate takes a list of {"id", "text"}, both strings.');
  const inputs = records.map((record) => {
    const { id, text } = record;
    return { id, text, facts: readFacts(new Map(Object.entries(record))), notes: [] };
  });
  const articles = tellApart(inputs).map(parseInput);
  const documents = articles.map((article) => ({ article, extraction: extractSafely(article) }));
  return buildAnnotations(records, documents, resolve(documents));
}
