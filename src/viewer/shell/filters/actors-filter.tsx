import { useMemo, useState } from 'react';
import { Collection, ListBox, ListBoxItem, ListBoxLoadMoreItem } from 'react-aria-components/ListBox';
import { Input, SearchField } from 'react-aria-components/SearchField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { Icon } from '../../parts/icon.tsx';
import { KindMark } from '../../parts/kind-mark.tsx';
import { useStepped } from '../../parts/use-stepped.ts';
import { WhereNote } from '../../parts/where-note.tsx';
import { type Naming, withoutFilter } from '../../state/filters.ts';
import { findActors } from '../../state/find-actors.ts';
import { NAMING_WORDS } from '../../state/kind-words.ts';
import { type ActorCount, selectClaims } from '../../state/select-claims.ts';
import { useApp } from '../../store/app-context.ts';

type Side = 'by' | 'about' | 'involving';

const EMPTY = { by: 'Nobody of that name speaks here.', about: 'Nobody of that name is spoken about here.' };

/** Picks actors; their counts are what would be shown without this filter. */
export function ActorsFilter({ side }: { side: Side }) {
  const { index, state, act } = useApp();
  const [query, setQuery] = useState('');
  const picked = state.filters[side];
  const open = useMemo(() => selectClaims(index, withoutFilter(state.filters, side)), [index, state.filters, side]);
  const actors = useMemo(
    () =>
      findActors(
        index,
        open.actors.filter((actor) => countOn(side, actor) > 0).sort((a, b) => countOn(side, b) - countOn(side, a)),
        query,
      ),
    [index, open, query, side],
  );
  const list = useStepped(actors);
  return (
    <>
      <SearchField aria-label="Find an actor" value={query} onChange={setQuery} autoFocus>
        <Input className="field" placeholder="Find an actor …" />
      </SearchField>
      {side === 'by' && <NamingToggles />}
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 34, loaderHeight: 1 }}>
        <ListBox
          className="pick-list"
          aria-label="Actors"
          selectionMode="multiple"
          escapeKeyBehavior="none"
          selectedKeys={picked}
          onSelectionChange={(keys) => keys !== 'all' && act.setFilter(side, [...keys].map(String).sort())}
          renderEmptyState={() => <p className="filter-note">{EMPTY[side === 'about' ? 'about' : 'by']}</p>}
        >
          <Collection items={list.visible}>
            {(actor) => {
              const entity = index.entities.get(actor.id)!;
              return (
                <ListBoxItem id={actor.id} textValue={entity.name} className="pick">
                  <KindMark kind={entity.kind} />
                  <span className="pick-name">
                    <bdi>{entity.name}</bdi>
                    <WhereNote id={actor.id} />
                  </span>
                  <span className="number">{countOn(side, actor)}</span>
                  <span className="pick-tick">
                    <Icon name="check" size={14} />
                  </span>
                </ListBoxItem>
              );
            }}
          </Collection>
          <ListBoxLoadMoreItem onLoadMore={list.more} />
        </ListBox>
      </Virtualizer>
    </>
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
