import type { ArticleInput, InputProblem } from './article-input.ts';
import { parseJsonLine } from './parse-json-line.ts';

/** Kinds of file an article is read from, by the end of their names. */
export const ARTICLE_FILES = /\.(?:txt|text|md|markdown|jsonl|ndjson)$/i;
export const JSON_LINES = /\.(?:jsonl|ndjson)$/i;

/** Whether a text without a name that tells is JSON lines. */
function isJsonLines(text: string): boolean {
  return /^[\s\ufeff]{0,100}\{\s*"/.test(text.slice(0, 200));
}

/** The articles in a file's text: one, or one a line. For files dropped on a page, and for standard input. */
export function parseDocument(name: string, text: string): (ArticleInput | InputProblem)[] {
  if (!JSON_LINES.test(name) && !(isNameless(name) && isJsonLines(text)))
    return [{ id: name, text, facts: {}, notes: [] }];
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line, index) => ({ line: line.trim(), name: `${name}:${index + 1}` }))
    .filter(({ line }) => line !== '')
    .map(({ line, name: lineName }) => parseJsonLine(lineName, line));
}

function isNameless(name: string): boolean {
  return !/\.[a-z]{1,8}$/i.test(name);
}
