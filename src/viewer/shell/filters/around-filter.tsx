import { useMemo } from 'react';
import { withoutFilter } from '../../../graph/filter/filters.ts';
import { selectClaims } from '../../../graph/filter/select-claims.ts';
import { ActorPicker } from '../../parts/actor-picker.tsx';
import { StepsToggle } from '../../parts/steps-toggle.tsx';
import { useApp } from '../../store/app-context.ts';

/** Around whom one looks, and how far. */
export function AroundFilter() {
  const { index, state, act } = useApp();
  const { around } = state.filters;
  const actors = useMemo(
    () => selectClaims(index, withoutFilter(state.filters, 'around')).actors,
    [index, state.filters],
  );
  if (!around) return null;
  return (
    <ActorPicker
      actors={actors}
      countOf={({ says, about }) => says + about}
      mode="multiple"
      picked={around.ids}
      onPick={(ids) => act.setFilter('around', ids.length > 0 ? { ...around, ids } : undefined)}
      empty="Nobody of that name is here."
    >
      <StepsToggle steps={around.steps} onChange={(steps) => act.setFilter('around', steps && { ...around, steps })} />
    </ActorPicker>
  );
}
