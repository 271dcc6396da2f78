import { findCommunities } from '../communities.ts';
import { isChosen } from './choice.ts';
import type { Community } from './community.ts';
import { type Filters, withoutFilter } from './filters.ts';
import type { DataIndex } from './index-data.ts';
import { selectClaims } from './select-claims.ts';

/**
 * The communities in what the filters leave, that for communities left aside; the largest first. A file of its own, since
 * the page loads the algorithm only when it is asked for.
 */
export function listCommunities(index: DataIndex, filters: Filters): readonly Community[] {
  const { claims } = selectClaims(index, withoutFilter(filters, 'community'));
  const entities = index.file.resolution.entities.filter(({ kind }) => isChosen(filters.kinds, kind));
  const isUnnamed = (id: string) => index.entities.get(id)?.kind === 'unnamed';
  return findCommunities(
    entities,
    claims.map(({ claim }) => claim),
  ).map((members) => {
    // A community goes by somebody with a name, if it has such a one.
    const byWeight = [...members].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    const { id } = byWeight.find(({ id }) => !isUnnamed(id)) ?? byWeight[0]!;
    return { id, members: new Set(members.map(({ id }) => id)) };
  });
}
