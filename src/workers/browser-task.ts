import type { ArticleInput, InputProblem } from '../ingest/article-input.ts';
import type { Extraction } from '../model/index.ts';

/** What a thread of the browser is asked: to read a file, or to extract. */
export type Task = { readonly file: Blob; readonly name: string } | { readonly inputs: readonly ArticleInput[] };

/** What it answers, piece by piece, until it is done. */
export type Answer =
  | { readonly inputs: readonly ArticleInput[] }
  | { readonly problem: InputProblem }
  | { readonly extractions: readonly Extraction[] }
  | { readonly done: true };
