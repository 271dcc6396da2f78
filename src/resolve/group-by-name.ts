import { groupBy } from '../model/index.ts';
import type { ChainGroup, ChainInArticle } from './chain-in-article.ts';
import { foldWords } from './fold-name.ts';

/** One group per key; the order of `chains` is kept within it. */
export function groupByKey(
  chains: readonly ChainInArticle[],
  keyOf: (at: ChainInArticle) => string,
  reason: string,
): ChainGroup[] {
  return [...groupBy(chains, keyOf).values()].map((group) => ({
    members: group.map((at) => ({ at, reason: reasonIn(group, reason) })),
  }));
}

/** Places and named groups: equal but for case, accents, hyphens and "the". */
export function groupByName(chains: readonly ChainInArticle[]): ChainGroup[] {
  return groupByKey(chains, ({ chain }) => nameKey(chain.name), 'same name');
}

/** Countries are what their code says, under whatever name; what has none is known by its name. */
export function groupCountries(chains: readonly ChainInArticle[]): ChainGroup[] {
  const coded = chains.filter(({ chain }) => chain.country !== undefined);
  const others = chains.filter(({ chain }) => chain.country === undefined);
  const groups = groupByKey(coded, ({ chain }) => chain.country!.toLowerCase(), 'a name or demonym of this country');
  return [
    ...groups.map((group) => ({ ...group, key: group.members[0]!.at.chain.country!.toLowerCase() })),
    ...groupByName(others),
  ];
}

/** Chains nothing beyond their article is known of. */
export function keepApart(chains: readonly ChainInArticle[], reason: string): ChainGroup[] {
  return chains.map((at) => aloneOf(at, reason));
}

/** A chain that nothing beyond its article is known of. */
export function aloneOf(at: ChainInArticle, reason: string): ChainGroup {
  return { members: [{ at, reason }], local: true };
}

export function nameKey(name: string): string {
  const words = foldWords(name);
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join('') || name;
}

function reasonIn(group: readonly ChainInArticle[], reason: string): string {
  return group.length > 1 ? reason : 'the only one of this name';
}
