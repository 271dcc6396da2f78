import type { AnnotatedArticle } from '../index.ts';
import type { InputProblem } from '../ingest/article-input.ts';

/** The answer to a line that could not be read, so that the lines keep step. */
export function answerProblem({ id, name, code, message }: InputProblem): AnnotatedArticle {
  return { id: id ?? name, attributions: [], mentions: [], error: { code, message } };
}
