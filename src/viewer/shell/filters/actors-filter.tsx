import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { type Naming, withoutFilter } from '../../../graph/filter/filters.ts';
import { type ActorCount, selectClaims } from '../../../graph/filter/select-claims.ts';
import { ActorPicker } from '../../parts/actor-picker.tsx';
import { NAMING_WORDS } from '../../state/kind-words.ts';
import { useApp } from '../../store/app-context.ts';

type Side = 'by' | 'about' | 'involving';

const EMPTY = { by: 'Nobody of that name speaks here.', about: 'Nobody of that name is spoken about here.' };

/** Picks actors; their counts are what would be shown without this filter. */
export function ActorsFilter({ side }: { side: Side }) {
  const { index, state, act } = useApp();
  const actors = useMemo(() => {
    const open = selectClaims(index, withoutFilter(state.filters, side)).actors;
    return open.filter((actor) => countOn(side, actor) > 0).sort((a, b) => countOn(side, b) - countOn(side, a));
  }, [index, state.filters, side]);
  return (
    <ActorPicker
      actors={actors}
      countOf={(actor) => countOn(side, actor)}
      mode="multiple"
      picked={state.filters[side]}
      onPick={(ids) => act.setFilter(side, ids)}
      empty={EMPTY[side === 'about' ? 'about' : 'by']}
    >
      {side === 'by' && <NamingToggles />}
    </ActorPicker>
  );
}

function countOn(side: Side, { says, about }: ActorCount): number {
  return side === 'by' ? says : side === 'about' ? about : says + about;
}

function NamingToggles() {
  const { state, act } = useApp();
  return (
    <div className="chips">
      {(Object.keys(NAMING_WORDS) as Naming[]).map((naming) => (
        <ToggleButton
          key={naming}
          className="chip"
          isSelected={state.filters.naming === naming}
          onChange={(on) => act.setFilter('naming', on ? naming : undefined)}
        >
          {NAMING_WORDS[naming].button}
        </ToggleButton>
      ))}
    </div>
  );
}
