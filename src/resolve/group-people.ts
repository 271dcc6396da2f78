import type { ChainGroup, ChainInArticle } from './chain-in-article.ts';
import { spellingOf } from './fold-name.ts';
import { Groups } from './groups.ts';
import { fullNameKeys, isFullName, middlesAgree, type PersonName, parsePersonName } from './person-name.ts';

/** From this length on a family name spelt otherwise is still taken for the same one: "Zelensky", not "Kelly". */
const LONG_FAMILY_NAME = 7;

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
  const named: Named[] = [];
  const groups: ChainGroup[] = [];
  for (const at of chains) {
    const name = parsePersonName(at.chain.name);
    if (name) named.push({ at, name });
    else groups.push(alone(at, 'a name without letters'));
  }
  const full = groupFullNames(named.filter(({ name }) => isFullName(name)));
  const joined = new Map<Named[], Named[]>(full.map((group) => [group, []]));
  const holders = holdersByFamilyName(full);
  for (const part of named.filter(({ name }) => !isFullName(name))) {
    const group = onlyHolder(part, holders);
    if (group) joined.get(group)?.push(part);
    else groups.push(alone(part.at, 'a family name alone stays in its article'));
  }
  for (const [group, parts] of joined) {
    const members = group.map(({ at }) => ({ at, reason: reasonFor(at, group) }));
    const surnames = parts.map(({ at }) => ({ at, reason: 'the only person of this family name in all articles' }));
    groups.push({ members: [...members, ...surnames] });
  }
  return groups;
}

function alone(at: ChainInArticle, reason: string): ChainGroup {
  return { members: [{ at, reason }], local: true };
}

function reasonFor(at: ChainInArticle, group: readonly Named[]): string {
  const others = group.filter((other) => other.at !== at);
  if (others.length === 0) return 'the only one of this name';
  return others.some((other) => other.at.chain.name === at.chain.name)
    ? 'same full name'
    : 'same full name, written otherwise';
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
  const byMiddle = new Map<string, Named[]>();
  for (const one of named) {
    const key = one.name.middle.join(' ');
    const same = byMiddle.get(key);
    if (same) same.push(one);
    else byMiddle.set(key, [one]);
  }
  const variants = [...byMiddle.values()];
  const agree = (a: Named[], b: Named[]): boolean => middlesAgree(a[0]!.name.middle, b[0]!.name.middle);
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

/** Every name one who is named in full may be called by alone: the family name, and what an article calls them instead ("Xi"). */
function holdersByFamilyName(groups: readonly Named[][]): Map<string, Set<Named[]>> {
  const holders = new Map<string, Set<Named[]>>();
  for (const group of groups) {
    for (const { at, name } of group) {
      for (const word of [name.family, ...callNames(at, name)]) {
        const key = spellingOf(word);
        const set = holders.get(key);
        if (set) set.add(group);
        else holders.set(key, new Set([group]));
      }
    }
  }
  return holders;
}

/** The first name, if the article uses it alone and never the last: "Xi Jinping … Xi". */
function callNames(at: ChainInArticle, name: PersonName): string[] {
  const alone = at.chain.names.flatMap((other) => {
    const parsed = parsePersonName(other);
    return parsed && parsed.given === '' ? [parsed.family] : [];
  });
  return alone.includes(name.given) && !alone.includes(name.family) ? [name.given] : [];
}

/** The one person of the whole set a family name can mean, if nothing speaks against it. */
function onlyHolder({ at, name }: Named, holders: ReadonlyMap<string, ReadonlySet<Named[]>>): Named[] | undefined {
  const [group, ...others] = holders.get(spellingOf(name.family)) ?? [];
  if (!group || others.length > 0) return undefined;
  const sameLetters = group.some((one) => [one.name.family, one.name.given].includes(name.family));
  if (!sameLetters && name.family.length < LONG_FAMILY_NAME) return undefined;
  const contradicted = group.some(
    (one) =>
      // The article has both and keeps them apart.
      one.at.article === at.article ||
      one.name.suffix !== name.suffix ||
      !one.name.given.startsWith(name.given) ||
      (at.chain.gender !== undefined && one.at.chain.gender !== undefined && at.chain.gender !== one.at.chain.gender),
  );
  return contradicted ? undefined : group;
}
