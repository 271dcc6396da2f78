import type { ArticleInput, InputProblem } from '../ingest/article-input.ts';
import { checkArguments } from '../ingest/check-arguments.ts';
import { type KeptExtraction, sumOf } from './store/extraction-table.ts';

/** A line between `map` and `reduce`: an article with what was found in it, by its key, or what could not be read. */
export type MappedLine =
  | {
      readonly article: ArticleInput;
      readonly key: string;
      readonly extraction: KeptExtraction;
      /** Of both; where it does not fit, `reduce` finds anew. */
      readonly sum: string;
    }
  /** Nothing could be found in it; `reduce` tries again. */
  | { readonly article: ArticleInput; readonly key: string; readonly error: LineError }
  | { readonly name: string; readonly id?: string; readonly error: LineError };

interface LineError {
  readonly code: string;
  readonly message: string;
}

export function describeProblem({ name, id, code, message }: InputProblem): MappedLine {
  return { name, ...(id !== undefined && { id }), error: { code, message } };
}

export function describeFound(article: ArticleInput, key: string, extraction: KeptExtraction): MappedLine {
  return { article, key, extraction, sum: sumOf(key, JSON.stringify(extraction)) };
}

/** Whether what is found, as JSON, is as `map` wrote it. */
export function isUnchanged({ key, sum }: Extract<MappedLine, { sum: string }>, extraction: string): boolean {
  return sum === sumOf(key, extraction);
}

/** A line that `map` wrote, or nothing where it is none. */
export function readMappedLine(line: string): MappedLine | undefined {
  let value: Partial<Record<'article' | 'key' | 'extraction' | 'name' | 'error', unknown>> | null;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const isRead = isArticle(value?.article) && typeof value?.key === 'string';
  if (isRead && (isExtraction(value?.extraction) || isError(value?.error))) return value as MappedLine;
  if (value?.article === undefined && typeof value?.name === 'string' && isError(value.error))
    return value as MappedLine;
  return undefined;
}

function isArticle(value: unknown): boolean {
  const { id, text, facts, notes, origins = [] } = fieldsOf(value);
  try {
    checkArguments(id, text, facts);
  } catch {
    return false;
  }
  const areStrings = Array.isArray(origins) && origins.every((origin) => typeof origin === 'string');
  return areStrings && Array.isArray(notes) && notes.every(isError);
}

function isExtraction(value: unknown): boolean {
  const { mentions, chains, attributions, ties, notes } = fieldsOf(value);
  return [mentions, chains, attributions, ties, notes].every(Array.isArray);
}

function isError(value: unknown): boolean {
  const { code, message } = fieldsOf(value);
  return typeof code === 'string' && typeof message === 'string';
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const fieldsOf = (value: unknown): Record<string, unknown> => (isObject(value) ? { ...value } : {});
