import { areShortAndFull } from '../extract/lexicon/short-names.ts';
import type { Named } from './family-names.ts';
import { spellingOf } from './fold-name.ts';
import { Groups } from './groups.ts';
import { middlesAgree } from './person-name.ts';

/** A family name that more people have says too little: Tom and Thomas Smith may well be two. */
const MOST_BEARERS = 4;

/**
 * Joins people whose first names are short and full forms of one another, "Tom Pellow" and "Thomas E. Pellow": where few
 * have the family name, no other of them could be meant, and no article tells of both.
 */
export function joinShortNames(groups: readonly Named[][]): Named[][] {
  const byFamily = new Map<string, number[]>();
  for (const [i, group] of groups.entries()) {
    const key = spellingOf(group[0]!.name.family);
    const same = byFamily.get(key);
    if (same) same.push(i);
    else byFamily.set(key, [i]);
  }
  const joined = new Groups(groups.length);
  for (const bearers of byFamily.values()) {
    if (bearers.length < 2 || bearers.length > MOST_BEARERS) continue;
    const likeOf = (i: number): number[] => bearers.filter((j) => j !== i && isLike(groups[i]!, groups[j]!));
    for (const i of bearers) {
      const [other, ...more] = likeOf(i);
      if (other === undefined || more.length > 0 || likeOf(other).length > 1) continue;
      if (mayBeOne(groups[i]!, groups[other]!)) joined.join(i, other);
    }
  }
  return joined.sets().map((set) => set.flatMap((i) => groups[i]!));
}

const isLike = (a: readonly Named[], b: readonly Named[]): boolean =>
  a.some(({ name }) => b.some((other) => areShortAndFull(name.given, other.name.given)));

function mayBeOne(a: readonly Named[], b: readonly Named[]): boolean {
  const articles = new Set(a.map(({ at }) => at.article));
  const genders = new Set([...a, ...b].flatMap(({ at }) => at.chain.gender ?? []));
  return (
    genders.size < 2 &&
    a[0]!.name.suffix === b[0]!.name.suffix &&
    a[0]!.name.particles === b[0]!.name.particles &&
    b.every(({ at }) => !articles.has(at.article)) &&
    a.every(({ name }) => b.every((other) => middlesAgree(name.middle, other.name.middle)))
  );
}
