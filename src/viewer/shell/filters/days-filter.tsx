import { Button } from 'react-aria-components/Button';
import { isRealDay } from '../../../graph/filter/days.ts';
import { countOf } from '../../state/wording.ts';
import { useApp } from '../../store/app-context.ts';

/** First and last day; articles without a date are told apart. */
export function DaysFilter() {
  const { state, shown, act } = useApp();
  const days = [...shown.days.keys()].sort();
  const [first, last] = [days[0], days.at(-1)];
  const { from = first ?? '', to = last ?? '' } = state.filters.days ?? {};
  if (!first || !last) return <p className="filter-note">No article here has a date.</p>;
  const set = (from: string, to: string) => {
    if (isRealDay(from) && isRealDay(to))
      act.setFilter('days', from <= to ? { from, to } : { from: to, to: from }, 'days');
  };
  return (
    <>
      <div className="day-fields">
        <label>
          From
          <input
            className="field"
            type="date"
            value={from}
            min={first}
            max={last}
            onChange={(event) => set(event.target.value, to)}
          />
        </label>
        <label>
          To
          <input
            className="field"
            type="date"
            value={to}
            min={first}
            max={last}
            onChange={(event) => set(from, event.target.value)}
          />
        </label>
      </div>
      {shown.undated > 0 && (
        <p className="filter-note">
          {countOf(shown.undated, 'claim')} without a date {state.filters.days ? 'left out' : 'among them'}.
        </p>
      )}
      {state.filters.days && (
        <Button className="link filter-all" onPress={() => act.setFilter('days', undefined)}>
          All days
        </Button>
      )}
    </>
  );
}
