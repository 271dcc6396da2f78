import type { InputProblem } from '../../ingest/article-input.ts';
import type { ReadProgress } from '../../workers/browser-read.ts';
import type { KeptArticle } from '../keep/kept-articles.ts';
import { createCell } from './cell.ts';

/** How far bringing articles in is. */
export interface Bringing extends ReadProgress {
  /** Files in all. */
  readonly of: number;
  /** All is read, and the graph is made of it. */
  readonly isBuilding: boolean;
}

/** The articles that were brought in. */
export interface OwnArticles {
  readonly articles: readonly KeptArticle[];
  /** What could not be read of the last files. */
  readonly problems: readonly InputProblem[];
  readonly bringing?: Bringing;
  /** Why they will not be there after a reload, where the browser does not keep them. */
  readonly notKept?: string;
}

/** Undefined until the browser was asked for what it keeps. */
export const own = createCell<OwnArticles | undefined>(undefined);
