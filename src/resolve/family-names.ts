import type { ChainInArticle } from './chain-in-article.ts';
import { foldWords, spellingOf } from './fold-name.ts';
import { isFullName, type PersonName, parsePersonName } from './person-name.ts';

/** A chain with its name taken apart. */
export interface Named {
  readonly at: ChainInArticle;
  readonly name: PersonName;
}

/** From this length on a family name spelt otherwise is still taken for the same one: "Zelensky", not "Kelly". */
const LONG_FAMILY_NAME = 7;

/**
 * Of several of one family name, the one nearly everybody means by it: called so in this many articles, and this many
 * times as often as all others together.
 */
const PROMINENT_ARTICLES = 3;
const PROMINENT_TIMES = 10;

/** All that is known of one who is named in full. */
interface Holder {
  readonly group: Named[];
  readonly articles: ReadonlySet<string>;
  readonly genders: ReadonlySet<string>;
  readonly names: readonly PersonName[];
  /** What they may be called by alone: the family name, or what an article calls them instead ("Xi"). */
  readonly calledBy: ReadonlySet<string>;
  /** Articles that call them so, and how often they do in all. */
  readonly callingArticles: number;
  readonly calls: number;
}

/** Whom a family name alone means in the whole set, if that is sure; with the reason. */
export type FindHolder = (part: Named) => { readonly group: Named[]; readonly reason: string } | undefined;

export function findHolders(groups: readonly Named[][]): FindHolder {
  const holders = new Map<string, Holder[]>();
  for (const group of groups) {
    const holder = holderOf(group);
    for (const key of new Set([...holder.calledBy].map(spellingOf))) {
      const others = holders.get(key);
      if (others) others.push(holder);
      else holders.set(key, [holder]);
    }
  }
  return (part) => {
    const all = holders.get(spellingOf(part.name.family)) ?? [];
    const holder = all.length === 1 ? all[0] : mostProminent(all);
    if (!holder || !isCompatible(part, holder)) return undefined;
    const reason =
      all.length === 1
        ? 'the only person of this family name in all articles'
        : 'the one whom nearly all articles call by this family name alone';
    return { group: holder.group, reason };
  };
}

function mostProminent(holders: readonly Holder[]): Holder | undefined {
  const [first] = [...holders].sort((a, b) => b.calls - a.calls);
  const others = holders.reduce((sum, holder) => sum + (holder === first ? 0 : holder.calls), 0);
  const isProminent = first && first.callingArticles >= PROMINENT_ARTICLES && first.calls >= PROMINENT_TIMES * others;
  return isProminent ? first : undefined;
}

function isCompatible({ at, name }: Named, holder: Holder): boolean {
  if (!holder.calledBy.has(name.family) && name.family.length < LONG_FAMILY_NAME) return false;
  // The article has both and keeps them apart.
  if (holder.articles.has(at.article)) return false;
  const { gender } = at.chain;
  if (gender !== undefined && holder.genders.size > 0 && !holder.genders.has(gender)) return false;
  // "Dal Torre" is no Jo Torre.
  const fits = (particles: string): boolean => name.particles === '' || name.particles === particles;
  return holder.names.some(
    ({ given, suffix, particles }) => suffix === name.suffix && given.startsWith(name.given) && fits(particles),
  );
}

function holderOf(group: Named[]): Holder {
  const names = new Map(group.map(({ name }) => [JSON.stringify(name), name]));
  const calledBy = new Set(group.flatMap(({ at, name }) => [name.family, ...callNames(at, name)]));
  // "Pell" alone is never Rob Pell Jr.: an article that has both means the father.
  const isSon = group.every(({ name }) => name.suffix === 'jr');
  const calls = group.map(({ at }) => (isSon ? 0 : callsIn(at, calledBy)));
  return {
    group,
    articles: new Set(group.map(({ at }) => at.article)),
    genders: new Set(group.flatMap(({ at }) => at.chain.gender ?? [])),
    names: [...names.values()],
    calledBy,
    callingArticles: calls.filter((times) => times > 0).length,
    calls: calls.reduce((sum, times) => sum + times, 0),
  };
}

/** The first name, if the article uses it alone and never the last: "Xi Jinping … Xi". */
function callNames(at: ChainInArticle, name: PersonName): string[] {
  const alone = at.chain.names.flatMap((other) => {
    const parsed = parsePersonName(other);
    return parsed && !isFullName(parsed) ? [parsed.family] : [];
  });
  return alone.includes(name.given) && !alone.includes(name.family) ? [name.given] : [];
}

function callsIn(at: ChainInArticle, calledBy: ReadonlySet<string>): number {
  let calls = 0;
  for (const [written, times] of at.written) {
    const words = foldWords(written);
    if (words.length === 1 && calledBy.has(words[0]!)) calls += times;
  }
  return calls;
}
