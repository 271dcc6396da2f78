import { useEffect, useState } from 'react';
import { Input, TextField } from 'react-aria-components/TextField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { stanceGroupOf } from '../../../graph/drawing/look.ts';
import { isChosen, togglePick } from '../../../graph/filter/choice.ts';
import { CLAIM_TYPES, STANCES } from '../../../model/kinds.ts';
import { Facet } from '../../parts/facet.tsx';
import { StanceLine } from '../../parts/stance-line.tsx';
import { TYPE_WORDS } from '../../state/kind-words.ts';
import { useApp } from '../../store/app-context.ts';

/** Between two keys; whoever pauses longer sees what is found. */
const TYPING_MS = 140;

/** Words, ways of speaking, types, and by how many outlets a claim is told. */
export function ClaimsFilter() {
  const { state, shown, act } = useApp();
  const { stances, types } = state.filters;
  return (
    <>
      <TextFilter />
      <fieldset className="filter-group">
        <legend className="overline">How they speak</legend>
        <div className="chips">
          {STANCES.filter((stance) => shown.stances.has(stance) || (stances && isChosen(stances, stance))).map(
            (stance) => (
              <Facet
                key={stance}
                count={shown.stances.get(stance)}
                isOn={stances !== undefined && isChosen(stances, stance)}
                onToggle={() => act.setFilter('stances', togglePick(stances, stance))}
              >
                <StanceLine group={stanceGroupOf(stance)} width={12} />
                {stance}
              </Facet>
            ),
          )}
        </div>
      </fieldset>
      <fieldset className="filter-group">
        <legend className="overline">In whose words</legend>
        <div className="chips">
          {CLAIM_TYPES.map((type) => (
            <Facet
              key={type}
              count={shown.types.get(type)}
              isOn={types !== undefined && isChosen(types, type)}
              onToggle={() => act.setFilter('types', togglePick(types, type))}
            >
              {TYPE_WORDS[type].word}
            </Facet>
          ))}
        </div>
      </fieldset>
      <OutletsAtLeast />
    </>
  );
}

function TextFilter() {
  const { state, act } = useApp();
  const [typed, setTyped] = useState(state.filters.text);
  useEffect(() => {
    const timer = setTimeout(() => act.setFilter('text', typed, 'text'), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, act]);
  return (
    <TextField aria-label="Words in the claim" type="search" value={typed} autoFocus onChange={setTyped}>
      <Input className="field" placeholder="Words in the claim …" />
    </TextField>
  );
}

function OutletsAtLeast() {
  const { index, state, act } = useApp();
  const most = Math.min(4, index.outlets.length);
  if (most < 2) return null;
  return (
    <fieldset className="filter-group">
      <legend className="overline">Told by at least</legend>
      <div className="chips">
        {Array.from({ length: most - 1 }, (_, i) => i + 2).map((count) => (
          <ToggleButton
            key={count}
            className="chip"
            isSelected={state.filters.minOutlets === count}
            onChange={(on) => act.setFilter('minOutlets', on ? count : undefined)}
          >
            {count} outlets
          </ToggleButton>
        ))}
      </div>
    </fieldset>
  );
}
