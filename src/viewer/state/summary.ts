import { type StanceGroup, stanceGroupOf } from '../../graph/drawing/look.ts';
import { type ClaimEntry, compare, type DataIndex, otherEnd } from '../../graph/filter/index-data.ts';
import type { ActorCount, Shown } from '../../graph/filter/select-claims.ts';
import type { ClaimLink } from '../../model/index.ts';

export interface PairCount {
  readonly from: string;
  readonly to: string;
  readonly claims: number;
  readonly families: ReadonlyMap<StanceGroup, number>;
}

/** What is worth a look before anything is chosen. Each list longest first, all but `unnamed` cut to what fits. */
export interface Summary {
  readonly pairs: readonly PairCount[];
  readonly unnamed: readonly ActorCount[];
  readonly severalOutlets: readonly ClaimEntry[];
  readonly toldDifferently: readonly { readonly link: ClaimLink; readonly a: ClaimEntry; readonly b: ClaimEntry }[];
}

export function summarize(index: DataIndex, shown: Shown, most = 6): Summary {
  return {
    pairs: countPairs(shown).slice(0, most),
    unnamed: shown.actors.filter(({ id, says }) => says > 0 && index.entities.get(id)?.kind === 'unnamed'),
    severalOutlets: findRetold(shown).slice(0, most),
    toldDifferently: findDivergent(index, shown).slice(0, most),
  };
}

interface PairDraft extends PairCount {
  claims: number;
  readonly families: Map<StanceGroup, number>;
}

/** Who speaks about whom, busiest first. */
function countPairs({ claims, actorOf }: Pick<Shown, 'claims' | 'actorOf'>): readonly PairCount[] {
  const pairs = new Map<string, Map<string, PairDraft>>();
  for (const { claim } of claims) {
    const from = claim.speaker;
    if (from === undefined || !actorOf.has(from)) continue;
    const group = stanceGroupOf(claim.stance);
    for (const to of claim.about) {
      if (to !== from && actorOf.has(to)) countPair(pairs, from, to, group);
    }
  }
  const listed: PairCount[] = [...pairs.values()].flatMap((byTarget) => [...byTarget.values()]);
  return listed.sort((a, b) => b.claims - a.claims || compare(a.from, b.from) || compare(a.to, b.to));
}

function countPair(pairs: Map<string, Map<string, PairDraft>>, from: string, to: string, group: StanceGroup): void {
  const byTarget = pairs.get(from) ?? new Map<string, PairDraft>();
  const pair = byTarget.get(to) ?? { from, to, claims: 0, families: new Map() };
  pair.claims += 1;
  pair.families.set(group, (pair.families.get(group) ?? 0) + 1);
  pairs.set(from, byTarget.set(to, pair));
}

/** One of each group of claims that are told again elsewhere. */
function findRetold({ claims }: Shown): readonly ClaimEntry[] {
  const told = claims.filter(({ outlets }) => outlets > 1).sort((a, b) => b.outlets - a.outlets);
  const covered = new Set<string>();
  return told.filter(({ claim, links }) => {
    const isNew = !covered.has(claim.id);
    for (const link of links) covered.add(otherEnd(link, claim.id));
    return isNew;
  });
}

function findDivergent(index: DataIndex, shown: Shown): Summary['toldDifferently'] {
  return index.file.resolution.links.flatMap((link) => {
    const [a, b] = [index.claims.get(link.from), index.claims.get(link.to)];
    return link.kind === 'diverges' && a && b && shown.ids.has(link.from) && shown.ids.has(link.to)
      ? [{ link, a, b }]
      : [];
  });
}
