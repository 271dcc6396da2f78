import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Input, SearchField } from 'react-aria-components/SearchField';
import { isChosen, toggleTick } from '../../../graph/filter/choice.ts';
import { foldText } from '../../../graph/filter/fold-text.ts';
import { FacetCount } from '../../parts/facet.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useGrowing } from '../../parts/use-growing.tsx';
import { useApp } from '../../store/app-context.ts';

/** More outlets than this, and one wants to type. */
const MANY = 10;

/** Ticks and unticks outlets, or keeps one only. */
export function OutletsFilter() {
  const { index, state, shown, act } = useApp();
  const [query, setQuery] = useState('');
  const { outlets } = state.filters;
  const found = index.outlets.filter((outlet) => foldText(outlet).includes(foldText(query)));
  const list = useGrowing(found);
  return (
    <>
      {index.outlets.length > MANY && (
        <SearchField aria-label="Find an outlet" value={query} onChange={setQuery} autoFocus>
          <Input className="field" placeholder="Find an outlet …" />
        </SearchField>
      )}
      <ul className="ticks">
        {list.visible.map((outlet) => (
          <li key={outlet}>
            <Checkbox
              className="tick"
              isSelected={isChosen(outlets, outlet)}
              onChange={() => act.setFilter('outlets', toggleTick(outlets, outlet))}
            >
              <span className="box">
                <Icon name="check" size={12} />
              </span>
              <bdi className="pick-name">{outlet}</bdi>
              <FacetCount count={shown.outlets.get(outlet)} />
            </Checkbox>
            <Button
              className="only"
              aria-label={`Only ${outlet}`}
              onPress={() => act.setFilter('outlets', { mode: 'only', values: [outlet] })}
            >
              only
            </Button>
          </li>
        ))}
        {list.end}
      </ul>
      {found.length === 0 && <p className="filter-note">No outlet of that name.</p>}
      {outlets && (
        <Button className="link filter-all" onPress={() => act.setFilter('outlets', undefined)}>
          All outlets
        </Button>
      )}
    </>
  );
}
