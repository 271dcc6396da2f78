import type { Community } from './community.ts';
import type { Filters } from './filters.ts';

/** The filters with the members of the communities they ask for. */
export function withMembers(filters: Filters, communities: readonly Community[] | undefined): Filters {
  const { community } = filters;
  if (!community || !communities) return filters;
  const asked = communities.filter(({ members }) => community.ids.some((id) => members.has(id)));
  const members = new Set(asked.flatMap(({ members }) => [...members]));
  return { ...filters, community: { ids: community.ids, members } };
}
