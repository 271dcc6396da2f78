import type { Article, Extraction, GraphFile } from '../model/index.ts';
import { checkMentions } from './check-graph-file.ts';

/** As `writeGraphFile` writes them. Inside a string the marks would be escaped, so these letters are nothing else. */
const BEGINS = '"mentions":[';
const ENDS = '],"attributions":[';
const NONE = '"mentions":[],"chains":[';

/**
 * A graph file's text without its mentions and chains, and these as text, an extraction each.
 *
 *     {"article":"a","mentions":[{…}],"chains":[{…}],"attributions":[…]}
 *     ⇒  {"article":"a","mentions":[],"chains":[],"attributions":[…]}  and  {"mentions":[{…}],"chains":[{…}]}
 */
export function setMentionsAside(json: string): { readonly rest: string; readonly asides: readonly string[] } {
  const rest: string[] = [];
  const asides: string[] = [];
  let from = 0;
  for (let at = json.indexOf(BEGINS); at !== -1; at = json.indexOf(BEGINS, from)) {
    const end = json.indexOf(ENDS, at);
    if (end === -1) break;
    rest.push(json.slice(from, at), NONE);
    asides.push(`{${json.slice(at, end)}]}`);
    from = end;
  }
  return { rest: rest.join('') + json.slice(from), asides };
}

/** Gives the extractions of a file their mentions and chains back, each read at the first look. */
export function giveMentions({ articles, extractions }: GraphFile, asides: readonly string[]): void {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  for (const [i, extraction] of extractions.entries())
    giveLate(extraction, asides[i]!, articleOf.get(extraction.article)!);
}

/** The same at once. Where one of them is none, or of another file, it throws, and the file stays as it was. */
export function giveMentionsNow({ articles, extractions }: GraphFile, lines: readonly string[]): void {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const found = extractions.map((extraction, i) => readLate(lines[i]!, extraction, articleOf.get(extraction.article)!));
  for (const [i, extraction] of extractions.entries()) define(extraction, found[i]!);
}

function giveLate(extraction: Extraction, aside: string, article: Article): void {
  const read = () => define(extraction, readLate(aside, extraction, article));
  for (const name of LATE)
    Object.defineProperty(extraction, name, { get: () => read()[name], enumerable: true, configurable: true });
}

function readLate(aside: string, extraction: Extraction, article: Article): Late {
  const found: unknown = JSON.parse(aside);
  checkMentions(found, extraction, article);
  return found;
}

function define(extraction: Extraction, found: Late): Late {
  for (const name of LATE) Object.defineProperty(extraction, name, { value: found[name], enumerable: true });
  return found;
}

type Late = Pick<Extraction, (typeof LATE)[number]>;
const LATE = ['mentions', 'chains'] as const;
