import { type ClaimEntry, compare, type DataIndex } from '../../graph/filter/index-data.ts';
import { neighboursOf } from '../../graph/filter/neighbourhood.ts';
import type { Shown } from '../../graph/filter/select-claims.ts';

/** Two actors next to each other in a chain, and every claim of the one about the other. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly ClaimEntry[];
}

export interface Chains {
  /** The best attested first; cut to so many as one reads. */
  readonly chains: readonly (readonly Link[])[];
  /** Whether there are more as short. */
  readonly isCut: boolean;
}

const MOST = 12;
/** Ways looked at before the best of them are picked. */
const MOST_LOOKED_AT = 500;

/**
 * The shortest chains of claims between two actors, among those shown: who speaks of whom, from either end.
 *
 *     Ann ──says──> Cem <──warns── Bob         two links; the claim of each is the evidence
 */
export function findChains(index: DataIndex, shown: Pick<Shown, 'ids' | 'actorOf'>, from: string, to: string): Chains {
  if (from === to || !shown.actorOf.has(from) || !shown.actorOf.has(to)) return { chains: [], isCut: false };
  const joined = (id: string): readonly string[] => {
    const others = neighboursOf(index, id).filter(
      ([other, { claim }]) => shown.ids.has(claim.id) && shown.actorOf.has(other),
    );
    return [...new Set(others.map(([other]) => other))];
  };
  const before = walk(from, to, joined);
  if (!before.has(to)) return { chains: [], isCut: false };
  const ways = waysBack(before, from, to);
  const chains = ways.map((way) => way.slice(1).map((id, i) => linkOf(index, shown, way[i]!, id)));
  const weight = (chain: readonly Link[]) => chain.reduce((sum, { claims }) => sum + claims.length, 0);
  const key = (chain: readonly Link[]) => chain.map(({ to }) => to).join('\n');
  chains.sort((a, b) => weight(b) - weight(a) || compare(key(a), key(b)));
  return { chains: chains.slice(0, MOST), isCut: chains.length > MOST };
}

/** For each actor as far from the start as the goal is, or nearer: those one step before it. */
function walk(
  from: string,
  to: string,
  joined: (id: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>([[from, []]]);
  let rim = [from];
  while (rim.length > 0 && !before.has(to)) {
    const next = new Map<string, string[]>();
    for (const id of rim)
      for (const other of joined(id)) if (!before.has(other)) next.set(other, [...(next.get(other) ?? []), id]);
    for (const [id, ids] of next) before.set(id, ids);
    rim = [...next.keys()];
  }
  return before;
}

function waysBack(
  before: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
): readonly (readonly string[])[] {
  const ways: string[][] = [];
  const open = [[to]];
  while (open.length > 0 && ways.length < MOST_LOOKED_AT) {
    const way = open.pop()!;
    if (way[0] === from) ways.push(way);
    else for (const id of before.get(way[0]!) ?? []) open.push([id, ...way]);
  }
  return ways;
}

/** Claims of the first about the second come first. */
function linkOf(index: DataIndex, { ids }: Pick<Shown, 'ids'>, from: string, to: string): Link {
  const of = (speaker: string, subject: string) =>
    (index.claimsBy.get(speaker) ?? []).filter(({ claim }) => claim.about.includes(subject) && ids.has(claim.id));
  return { from, to, claims: [...of(from, to), ...of(to, from)] };
}
