import type { listCommunities } from '../../graph/filter/list-communities.ts';
import { createCell } from './cell.ts';

type Finder = typeof listCommunities;

/** What finds communities, once it is there: it is loaded when first asked for. */
export const communityFinder = createCell<Finder | undefined>(undefined);

/** Whom the pointer rests on where communities are listed: the picture lights them up. */
export const hoveredMembers = createCell<ReadonlySet<string> | undefined>(undefined);

export async function loadCommunityFinder(): Promise<void> {
  const { listCommunities } = await import('../../graph/filter/list-communities.ts');
  communityFinder.set(listCommunities);
}
