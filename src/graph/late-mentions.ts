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

function giveLate(extraction: Extraction, aside: string, article: Article): void {
  const read = () => {
    const found: unknown = JSON.parse(aside);
    checkMentions(found, extraction, article);
    for (const name of LATE) Object.defineProperty(extraction, name, { value: found[name], enumerable: true });
    return found;
  };
  for (const name of LATE)
    Object.defineProperty(extraction, name, { get: () => read()[name], enumerable: true, configurable: true });
}
const LATE = ['mentions', 'chains'] as const;
