import type { Article, Chain, Extraction } from '../model/index.ts';
import { ownString } from './own-string.ts';

/** An article with what was found in it. */
export interface Document {
  readonly article: Article;
  readonly extraction: Extraction;
}

/** A chain with where it stands and how its names are written there. */
export interface ChainInArticle {
  readonly article: string;
  readonly index: number;
  readonly chain: Chain;
  /** Of its first mention; 0 where it has none. */
  readonly start: number;
  readonly mentions: number;
  /** Names as written, and how often; a list, for there are millions of chains and most have one. */
  readonly written: Written;
}

type Written = readonly (readonly [name: string, times: number])[];

/** Chains that are one entity. */
export interface ChainGroup {
  readonly members: readonly { readonly at: ChainInArticle; readonly reason: string }[];
  /** Set where the group has a meaning of its own that names its id: an ISO code. */
  readonly key?: string;
  /** Nothing beyond its article is known of it. */
  readonly local?: true;
}

/** All chains of an article, in order. */
export function chainsOf({ article, extraction }: Document): ChainInArticle[] {
  const counts = extraction.chains.map(() => ({ start: -1, mentions: 0, written: new Map<string, number>() }));
  for (const { chain, form, start, head, link } of extraction.mentions) {
    const count = counts[chain];
    if (!count || link === 'title') continue; // it is counted with its name
    count.mentions += 1;
    if (count.start < 0 || start < count.start) count.start = start;
    if (form !== 'name') continue;
    const name = tidyName(article.text.slice(head.start, head.end));
    count.written.set(name, (count.written.get(name) ?? 0) + 1);
  }
  return extraction.chains.map((chain, index) => {
    const { start, mentions, written } = counts[index]!;
    const names: Written = written.size > 0 ? Array.from(written) : NONE;
    return { article: article.id, index, chain, start: Math.max(start, 0), mentions, written: names };
  });
}

const NONE: Written = [];

/** A name on one line. */
export function tidyName(name: string): string {
  return ownString(name.replace(/\s+/g, ' ').trim());
}

/** In code-unit order, for `sort`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
