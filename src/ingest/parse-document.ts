import { ClaimgraphError } from '../model/index.ts';
import type { ArticleInput, InputProblem } from './article-input.ts';
import { isJsonLines, isNameless, isPage, isXml, NO_FEED } from './files/opening.ts';
import { problemOf } from './input-problem.ts';
import { LONGEST_TEXT, tooLong } from './longest-text.ts';
import { parsePage } from './page/parse-page.ts';
import { parseJsonLine } from './records/parse-json-line.ts';

const JSON_LINES = /\.(?:jsonl|ndjson)$/i;

/** The articles in a file's text: one, a web page's, or one a line. `readBytes` reads more kinds, but not at once. */
export function parseDocument(name: string, text: string): (ArticleInput | InputProblem)[] {
  if (typeof name !== 'string' || typeof text !== 'string')
    throw new ClaimgraphError('wrong-article', "parseDocument takes a file's name and its text, both strings.");
  if (!JSON_LINES.test(name) && !(isNameless(name) && isJsonLines(text))) return [parseText(name, text)];
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line, index) => ({ line: line.trim(), name: `${name}:${index + 1}` }))
    .filter(({ line }) => line !== '')
    .map(({ line, name: lineName }) => parseJsonLine(lineName, line));
}

function parseText(name: string, text: string): ArticleInput | InputProblem {
  if (isPage(text)) return parsePage(name, text);
  if (text.length > LONGEST_TEXT) return problemOf(name, tooLong());
  if (isXml(text)) return { name, code: 'unknown-kind', message: NO_FEED };
  return { id: name, text, facts: {}, notes: [] };
}
