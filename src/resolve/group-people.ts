import type { ChainGroup, ChainInArticle } from './chain-in-article.ts';
import { spellingOf } from './fold-name.ts';
import { Groups } from './groups.ts';
import {
  asFamilyName,
  fullNameKeys,
  isFullName,
  lettersOf,
  middlesAgree,
  type PersonName,
  parsePersonName,
} from './person-name.ts';

/** From this length on a family name spelt otherwise is still taken for the same one: "Zelensky", not "Kelly". */
const LONG_FAMILY_NAME = 7;

/** So many people of one first and last name are not compared with each other by their middle names. */
const MOST_VARIANTS = 100;

interface Named {
  readonly at: ChainInArticle;
  readonly name: PersonName;
}

/**
 * People over all articles. Full names join when they are equal but for spelling, accents, and a middle initial that
 * only one of them has; a family name alone joins the one full name it can mean in the whole set, and none where there
 * are two. Different full names never join, nor do Jr. and Sr.
 */
export function groupPeople(chains: readonly ChainInArticle[]): ChainGroup[] {
  const groups: ChainGroup[] = [];
  const read: Named[] = [];
  for (const at of chains) {
    const name = parsePersonName(at.chain.name);
    if (name) read.push({ at, name });
    else groups.push(alone(at, 'a name without letters'));
  }
  const named = readFamilyNames(read);
  const full = groupFullNames(named.filter(({ name }) => isFullName(name)));
  const joined = new Map<Named[], Named[]>(full.map((group) => [group, []]));
  const holders = holdersByName(full);
  for (const part of named.filter(({ name }) => !isFullName(name))) {
    const group = onlyHolder(part, holders);
    if (group) joined.get(group)?.push(part);
    else groups.push(alone(part.at, 'a family name alone stays in its article'));
  }
  for (const [group, parts] of joined) {
    const surnames = parts.map(({ at }) => ({ at, reason: 'the only person of this family name in all articles' }));
    groups.push({ members: [...reasonsIn(group), ...surnames] });
  }
  return groups;
}

/** "Van Holt" is a family name where somebody is called Chris Van Holt, else a full name like Van Reed. */
function readFamilyNames(named: readonly Named[]): Named[] {
  const known = new Set(named.map(({ name }) => `${name.particles} ${name.family}`));
  return named.map(({ at, name }) => {
    const family = asFamilyName(name);
    return { at, name: family && known.has(`${family.particles} ${family.family}`) ? family : name };
  });
}

function alone(at: ChainInArticle, reason: string): ChainGroup {
  return { members: [{ at, reason }], local: true };
}

function reasonsIn(group: readonly Named[]): ChainGroup['members'][number][] {
  const times = new Map<string, number>();
  for (const { at } of group) times.set(at.chain.name, (times.get(at.chain.name) ?? 0) + 1);
  return group.map(({ at }) => {
    if (group.length === 1) return { at, reason: 'the only one of this name' };
    return { at, reason: times.get(at.chain.name)! > 1 ? 'same full name' : 'same full name, written otherwise' };
  });
}

function groupFullNames(named: readonly Named[]): Named[][] {
  const alike = new Groups(named.length);
  const firstByKey = new Map<string, number>();
  for (const [i, { name }] of named.entries()) {
    for (const key of fullNameKeys(name)) {
      const first = firstByKey.get(key);
      if (first === undefined) firstByKey.set(key, i);
      else alike.join(first, i);
    }
  }
  return alike.sets().flatMap((set) => splitByMiddleName(set.map((i) => named[i]!)));
}

/**
 * "John Lee" is John A. Lee if that is the only one there is. Where middle names contradict each other, only equal ones
 * stay together, and "John Lee" is a third.
 */
function splitByMiddleName(named: readonly Named[]): Named[][] {
  const byLetters = new Map<string, Named[]>();
  for (const one of named) {
    const letters = lettersOf(one.name);
    const same = byLetters.get(letters);
    if (same) same.push(one);
    else byLetters.set(letters, [one]);
  }
  const variants = [...byLetters.values()];
  // "Kim Jong Un" has a middle name only until "Kim Jong-un" says otherwise.
  const middles = variants.map((variant) =>
    variant.map(({ name }) => name.middle).reduce((a, b) => (a.length <= b.length ? a : b)),
  );
  const middleOf = new Map(variants.map((variant, i) => [variant, middles[i]!]));
  const agree = (a: Named[], b: Named[]): boolean => middlesAgree(middleOf.get(a)!, middleOf.get(b)!);
  if (variants.length > MOST_VARIANTS) return variants;
  const clusters = new Groups(variants.length);
  for (const [i, a] of variants.entries()) {
    for (const [j, b] of variants.entries()) if (i < j && agree(a, b)) clusters.join(i, j);
  }
  return clusters.sets().flatMap((set) => {
    const cluster = set.map((i) => variants[i]!);
    const clear = cluster.every((a) => cluster.every((b) => a === b || agree(a, b)));
    return clear ? [cluster.flat()] : cluster;
  });
}

/** All that is known of one who is named in full. */
interface Holder {
  readonly group: Named[];
  readonly articles: ReadonlySet<string>;
  readonly genders: ReadonlySet<string>;
  readonly names: readonly PersonName[];
  /** What they may be called by alone: the family name, or what an article calls them instead ("Xi"). */
  readonly calledBy: ReadonlySet<string>;
}

function holderOf(group: Named[]): Holder {
  const names = new Map(group.map(({ name }) => [JSON.stringify(name), name]));
  return {
    group,
    articles: new Set(group.map(({ at }) => at.article)),
    genders: new Set(group.flatMap(({ at }) => at.chain.gender ?? [])),
    names: [...names.values()],
    calledBy: new Set(group.flatMap(({ at, name }) => [name.family, ...callNames(at, name)])),
  };
}

/** The first name, if the article uses it alone and never the last: "Xi Jinping … Xi". */
function callNames(at: ChainInArticle, name: PersonName): string[] {
  const alone = at.chain.names.flatMap((other) => {
    const parsed = parsePersonName(other);
    return parsed && parsed.given === '' ? [parsed.family] : [];
  });
  return alone.includes(name.given) && !alone.includes(name.family) ? [name.given] : [];
}

function holdersByName(groups: readonly Named[][]): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const group of groups) {
    const holder = holderOf(group);
    for (const key of new Set([...holder.calledBy].map(spellingOf))) {
      const others = holders.get(key);
      if (others) others.push(holder);
      else holders.set(key, [holder]);
    }
  }
  return holders;
}

/** The one person of the whole set a family name can mean, if nothing speaks against it. */
function onlyHolder({ at, name }: Named, holders: ReadonlyMap<string, readonly Holder[]>): Named[] | undefined {
  const [holder, ...others] = holders.get(spellingOf(name.family)) ?? [];
  if (!holder || others.length > 0) return undefined;
  if (!holder.calledBy.has(name.family) && name.family.length < LONG_FAMILY_NAME) return undefined;
  // The article has both and keeps them apart.
  if (holder.articles.has(at.article)) return undefined;
  const { gender } = at.chain;
  if (gender !== undefined && holder.genders.size > 0 && !holder.genders.has(gender)) return undefined;
  const fits = holder.names.every(({ given, suffix }) => suffix === name.suffix && given.startsWith(name.given));
  return fits ? holder.group : undefined;
}
