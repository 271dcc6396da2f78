import { useEffect, useMemo } from 'react';
import type { Community } from '../../graph/filter/community.ts';
import type { DataIndex } from '../../graph/filter/index-data.ts';
import type { ViewState } from '../state/view-state.ts';
import { useCell } from './cell.ts';
import { communityFinder, loadCommunityFinder } from './community-cell.ts';

/** The communities of what is shown, where the view asks for any; `undefined` also while what finds them is loaded. */
export function useCommunities(index: DataIndex, { filters, colors }: ViewState): readonly Community[] | undefined {
  const find = useCell(communityFinder);
  const isWanted = colors !== undefined || filters.community !== undefined;
  useEffect(() => {
    if (isWanted) void loadCommunityFinder();
  }, [isWanted]);
  return useMemo(() => (isWanted ? find?.(index, filters) : undefined), [isWanted, find, index, filters]);
}
