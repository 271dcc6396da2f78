import type { Extraction, GraphFile } from '../model/index.ts';
import { checkMentions } from './check-graph-file.ts';

/** As `writeGraphFile` writes them. Inside a string the marks would be escaped, so these letters are nothing else. */
const BEGINS = '"mentions":[';
const ENDS = '],"chains":[';

/**
 * A graph file's text without its mentions, and these as text, an extraction each.
 *
 *     {"article":"a","mentions":[{…},{…}],"chains":[…]}  ⇒  {"article":"a","mentions":[],"chains":[…]}  and  [{…},{…}]
 */
export function setMentionsAside(json: string): { readonly rest: string; readonly lists: readonly string[] } {
  const rest: string[] = [];
  const lists: string[] = [];
  let from = 0;
  for (let at = json.indexOf(BEGINS); at !== -1; at = json.indexOf(BEGINS, from)) {
    const start = at + BEGINS.length;
    const end = json.indexOf(ENDS, start);
    if (end === -1) break;
    rest.push(json.slice(from, start));
    lists.push(`[${json.slice(start, end)}]`);
    from = end;
  }
  return { rest: rest.join('') + json.slice(from), lists };
}

/** Gives the extractions of a file their mentions back, each read at the first look. */
export function giveMentions({ articles, extractions }: GraphFile, lists: readonly string[]): void {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  extractions.forEach((extraction, i) => {
    const read = (): Extraction['mentions'] => {
      const mentions: unknown = JSON.parse(lists[i]!);
      checkMentions(mentions, extraction, articleOf.get(extraction.article)!);
      Object.defineProperty(extraction, 'mentions', { value: mentions, enumerable: true });
      return mentions;
    };
    Object.defineProperty(extraction, 'mentions', { get: read, enumerable: true, configurable: true });
  });
}
