import type { Article, ArticleFacts, Note } from '../model/index.ts';
import { parseArticle } from './parse-article.ts';

/** An article as it was read, before anything is looked for in it. */
export interface ArticleInput {
  readonly id: string;
  readonly text: string;
  readonly facts: ArticleFacts;
  /** What was odd about the file or line it came from. */
  readonly notes: readonly Note[];
  /** Ids under which the same article was read, too, sorted; absent where it came once. */
  readonly origins?: readonly string[];
}

/** Something that could not be read, by the name a person knows it under: a path, or a path and a line. */
export interface InputProblem {
  readonly name: string;
  /** What the line says is its id, where it says so. */
  readonly id?: string;
  readonly code: string;
  readonly message: string;
  /** Whether it belongs to such an input that this is not read: it is said, and nothing has failed. */
  readonly isUsual?: boolean;
}

export function isProblem(read: ArticleInput | InputProblem): read is InputProblem {
  return 'message' in read;
}

/** `parseArticle` for what a reader gave. */
export function parseInput({ id, text, facts, notes, origins }: ArticleInput): Article {
  const article = { ...parseArticle(id, text, facts), ...(origins && { origins }) };
  return notes.length === 0 ? article : { ...article, notes: [...notes, ...article.notes] };
}
