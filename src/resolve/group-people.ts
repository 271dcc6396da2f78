import type { ChainGroup, ChainInArticle } from './chain-in-article.ts';
import { findHolders, type Named } from './family-names.ts';
import { aloneOf } from './group-by-name.ts';
import { Groups } from './groups.ts';
import { joinShortNames } from './join-short-names.ts';
import { asFamilyName, fullNameKeys, isFullName, lettersOf, middlesAgree, parsePersonName } from './person-name.ts';

/** So many people of one first and last name are not compared with each other by their middle names. */
const MOST_VARIANTS = 100;

/**
 * People over all articles. Full names join when they are equal but for spelling, accents, a middle initial that only one
 * of them has, and a first name that is short in one of them; a family name alone joins the one full name it can mean in
 * the whole set. Different full names never join, nor do Jr. and Sr.
 */
export function groupPeople(chains: readonly ChainInArticle[]): ChainGroup[] {
  const groups: ChainGroup[] = [];
  const read: Named[] = [];
  for (const at of chains) {
    const name = parsePersonName(at.chain.name);
    if (name) read.push({ at, name });
    else groups.push(aloneOf(at, 'a name without letters'));
  }
  const named = readFamilyNames(read);
  const full = joinShortNames(groupFullNames(named.filter(({ name }) => isFullName(name))));
  const findHolder = findHolders(full);
  const joined = new Map<Named[], ChainGroup['members'][number][]>(full.map((group) => [group, reasonsIn(group)]));
  for (const part of named.filter(({ name }) => !isFullName(name))) {
    const holder = findHolder(part);
    if (holder) joined.get(holder.group)?.push({ at: part.at, reason: holder.reason });
    else groups.push(aloneOf(part.at, 'a family name alone stays in its article'));
  }
  return [...groups, ...[...joined.values()].map((members) => ({ members }))];
}

/** "Van Holt" is a family name where somebody is called Chris Van Holt, else a full name like Van Reed. */
function readFamilyNames(named: readonly Named[]): Named[] {
  const known = new Set(named.map(({ name }) => `${name.particles} ${name.family}`));
  return named.map(({ at, name }) => {
    const family = asFamilyName(name);
    return { at, name: family && known.has(`${family.particles} ${family.family}`) ? family : name };
  });
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
    const letters = `${lettersOf(one.name)} ${one.name.suffix}`;
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
  const agree = (a: Named[], b: Named[]): boolean =>
    middlesAgree(middleOf.get(a)!, middleOf.get(b)!) && suffixesAgree(a, b);
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

/** "Rob Pell III" is the Rob Pell of other articles, unless one has both; Jr. and Sr. are always told apart. */
function suffixesAgree(a: readonly Named[], b: readonly Named[]): boolean {
  const [suffixA, suffixB] = [a[0]!.name.suffix, b[0]!.name.suffix];
  if (suffixA === suffixB) return true;
  if (!isOrdinal(suffixA) || !isOrdinal(suffixB) || (suffixA && suffixB)) return false;
  const articles = new Set(a.map(({ at }) => at.article));
  return b.every(({ at }) => !articles.has(at.article));
}

function isOrdinal(suffix: string): boolean {
  return suffix === '' || suffix.startsWith('i');
}
