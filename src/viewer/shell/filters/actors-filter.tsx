import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { type Naming, withEvery, withoutFilter } from '../../../graph/filter/filters.ts';
import { type ActorCount, selectClaims } from '../../../graph/filter/select-claims.ts';
import { ActorPicker } from '../../parts/actor-picker.tsx';
import { NAMING_WORDS } from '../../state/kind-words.ts';
import { useApp } from '../../store/app-context.ts';

type Side = 'by' | 'about' | 'involving';

const EMPTY = { by: 'Nobody of that name speaks here.', about: 'Nobody of that name is spoken about here.' };

/**
 * Picks actors; their counts are what would be shown without this filter, or, where all picked are meant at once, what
 * is left with them.
 */
export function ActorsFilter({ side }: { side: Side }) {
  const { index, state, shown, act } = useApp();
  const isEvery = side !== 'by' && state.filters.every.includes(side);
  const actors = useMemo(() => {
    const open = selectClaims(index, withoutFilter(state.filters, side)).actors;
    return open.filter((actor) => countOn(side, actor) > 0).sort((a, b) => countOn(side, b) - countOn(side, a));
  }, [index, state.filters, side]);
  const picked = state.filters[side];
  const countOf = (actor: ActorCount) => countOn(side, isEvery ? shown.actorOf.get(actor.id) : actor);
  return (
    <ActorPicker
      actors={isEvery ? actors.filter((actor) => countOf(actor) > 0 || picked.includes(actor.id)) : actors}
      countOf={countOf}
      mode="multiple"
      picked={picked}
      onPick={(ids) => act.setFilter(side, ids)}
      empty={EMPTY[side === 'about' ? 'about' : 'by']}
    >
      {side === 'by' && <NamingToggles />}
      <JoinToggle side={side} />
    </ActorPicker>
  );
}

/** Several are any of them, or all at once; of a speaker, who is one, only any. */
function JoinToggle({ side }: { side: Side }) {
  const { state, act } = useApp();
  const { filters } = state;
  if (filters[side].length < 2) return null;
  if (side === 'by') return <p className="filter-note">Claims by any of them: a claim has one speaker.</p>;
  return (
    <ToggleButtonGroup
      className="chips"
      aria-label="Several actors"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[filters.every.includes(side) ? 'and' : 'or']}
      onSelectionChange={(keys) => act.setFilters(withEvery(filters, side, keys.has('and')))}
    >
      <ToggleButton id="or" className="chip">
        any of them
      </ToggleButton>
      <ToggleButton id="and" className="chip">
        all of them at once
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

function countOn(side: Side, { says, about }: Omit<ActorCount, 'id'> = { says: 0, about: 0 }): number {
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
