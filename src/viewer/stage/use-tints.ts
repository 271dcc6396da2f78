import { useMemo } from 'react';
import type { Tints } from '../../graph/drawing/tints.ts';
import { communityName, tintedOf, tintsOf } from '../state/communities.ts';
import { useApp } from '../store/app-context.ts';

/** The colours of communities for the picture and its legend, where colours are those of communities. */
export function useTints(): Tints | undefined {
  const { index, state, communities } = useApp();
  const isTinted = state.colors !== undefined;
  return useMemo(() => {
    if (!isTinted || !communities) return undefined;
    const tinted = tintedOf(communities);
    const names = tinted.map((one) => `${communityName(index, one)} (${one.members.size})`);
    return { of: tintsOf(tinted), names };
  }, [isTinted, communities, index]);
}
