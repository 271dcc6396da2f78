import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { asking } from '../slices/ask-slice.ts';
import { writeSentence } from '../state/sentence.ts';
import { findWaysOut } from '../state/way-out.ts';
import { countOf } from '../state/wording.ts';
import { useApp } from '../store/app-context.ts';
import { useCell } from '../store/cell.ts';

/** Where the filters leave nothing: which one to take away, and what that would show. */
export function NothingMatches() {
  const { index, state, shown, act } = useApp();
  const { filters } = state;
  const ways = useMemo(() => findWaysOut(index, filters), [index, filters]);
  const isGone = useCell(asking) !== undefined;
  const parts = writeSentence(index, filters, shown);
  return (
    <div className="nothing">
      <h2>{isGone ? 'Nothing that is loaded matches.' : 'Nothing matches.'}</h2>
      {ways.map(({ name, claims }) => (
        <p key={name}>
          Take away{' '}
          <Button className="button" onPress={() => act.setFilter(name, undefined)}>
            <bdi>{parts.find(({ clears }) => clears === name)?.text ?? name}</bdi>
          </Button>{' '}
          for {countOf(claims, 'claim')}
        </p>
      ))}
      <p>
        <Button className="link" onPress={act.clearFilters}>
          Take all filters away
        </Button>
      </p>
    </div>
  );
}
