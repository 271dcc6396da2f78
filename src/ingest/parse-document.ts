import { ClaimgraphError } from '../model/index.ts';
import type { ArticleInput, InputProblem } from './article-input.ts';
import { problemOf } from './input-problem.ts';
import { LONGEST_TEXT, tooLong } from './longest-text.ts';
import { parsePage } from './page/parse-page.ts';
import { parseJsonLine } from './parse-json-line.ts';

/** Kinds of file an article is read from, by the end of their names. */
export const ARTICLE_FILES = /\.(?:txt|text|md|markdown|jsonl|ndjson|x?html?|mhtml?|rss|atom)$/i;
export const JSON_LINES = /\.(?:jsonl|ndjson)$/i;

/** How a whole page begins; a tag among words is none. */
const PAGE = /^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b/is;
/** How other files of markup begin. */
const XML = /^[\s\ufeff]*<(?:\?xml|!doctype|rss|feed|gexf|svg)\b/i;

/** Whether a text without a name that tells is JSON lines. */
export function isJsonLines(text: string): boolean {
  return /^[\s\ufeff]{0,100}\{\s*"/.test(text.slice(0, 200));
}

/** The articles in a file's text: one, a web page's, or one a line. For files dropped on a page, and for standard input. */
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
  const opening = text.slice(0, 1000);
  if (PAGE.test(opening)) return parsePage(name, text);
  if (text.length > LONGEST_TEXT) return problemOf(name, tooLong());
  if (XML.test(opening)) {
    const message = 'It is XML and no feed. Give the words of the article as text, or its web page.';
    return { name, code: 'unknown-kind', message };
  }
  return { id: name, text, facts: {}, notes: [] };
}

function isNameless(name: string): boolean {
  return !/\.[a-z]{1,8}$/i.test(name);
}
