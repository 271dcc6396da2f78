import type { ClaimEntry, DataIndex } from '../../graph/filter/index-data.ts';
import type { Shown } from '../../graph/filter/select-claims.ts';
import type { Claim } from '../../model/index.ts';
import { findChains } from './find-chains.ts';
import type { Selection } from './view-state.ts';

/** The claims behind what is selected, of those shown, in the order of the data. */
export function selectionClaims(
  index: DataIndex,
  shown: Pick<Shown, 'ids' | 'actorOf'>,
  selection: Selection,
): readonly ClaimEntry[] {
  return candidates(index, shown, selection).filter(
    (entry) => shown.ids.has(entry.claim.id) && isBehind(entry, selection),
  );
}

function candidates(
  index: DataIndex,
  shown: Pick<Shown, 'ids' | 'actorOf'>,
  selection: Selection,
): readonly ClaimEntry[] {
  switch (selection.type) {
    case 'actor': {
      const [says, about] = [index.claimsBy.get(selection.id) ?? [], index.claimsAbout.get(selection.id) ?? []];
      return [...says, ...about.filter(({ claim }) => claim.speaker !== selection.id)];
    }
    case 'pair':
      return index.claimsBy.get(selection.from) ?? [];
    case 'chains': {
      const { chains } = findChains(index, shown, selection.from, selection.to);
      return [...new Set(chains.flat().flatMap(({ claims }) => claims))];
    }
    case 'claim': {
      const entry = index.claims.get(selection.id);
      return entry ? [entry] : [];
    }
    case 'article':
      return [...new Set(index.claimOf.get(selection.id)?.values() ?? [])];
  }
}

function isBehind({ claim }: ClaimEntry, selection: Selection): boolean {
  if (selection.type === 'pair') {
    return claim.about.includes(selection.to) && (!selection.stance || claim.stance === selection.stance);
  }
  if (selection.type !== 'actor') return true;
  const { id, side, other } = selection;
  if (side === 'says') return claim.speaker === id && (!other || claim.about.includes(other));
  if (side === 'about') return claim.about.includes(id) && (!other || claim.speaker === other);
  return !other || (claim.speaker === id ? claim.about.includes(other) : claim.speaker === other);
}

export interface Counterpart {
  readonly id: string;
  readonly claims: number;
}

/** Whom an actor speaks about, or (side `about`) who speaks about it; most claims first. */
export function findCounterparts(
  claims: readonly ClaimEntry[],
  id: string,
  side: 'says' | 'about',
): readonly Counterpart[] {
  const counts = new Map<string, number>();
  const others = ({ speaker, about }: Claim) => (side === 'says' ? about : speaker === undefined ? [] : [speaker]);
  for (const { claim } of claims) {
    if (side === 'says' ? claim.speaker !== id : !claim.about.includes(id)) continue;
    for (const other of others(claim)) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, claims]) => ({ id, claims }))
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
}
