import { type CSSProperties, useMemo } from 'react';
import { tintedOf, tintsOf } from '../state/communities.ts';
import { useApp } from '../store/app-context.ts';

/** The colour of an actor's marks as a style, while colours are those of communities; nothing otherwise. */
export function useTint(): (id: string) => CSSProperties | undefined {
  const { state, communities } = useApp();
  const isTinted = state.colors !== undefined;
  return useMemo(() => {
    const tints = tintsOf(tintedOf((isTinted && communities) || []));
    return (id) => {
      const tint = tints.get(id);
      return tint === undefined ? undefined : ({ '--mark': `var(--tint-${tint})` } as CSSProperties);
    };
  }, [isTinted, communities]);
}
