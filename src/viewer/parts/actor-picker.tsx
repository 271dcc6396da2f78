import { useMemo, useState } from 'react';
import { Collection, ListBox, ListBoxItem, ListBoxLoadMoreItem } from 'react-aria-components/ListBox';
import { Input, SearchField } from 'react-aria-components/SearchField';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { ActorCount } from '../../graph/filter/select-claims.ts';
import { findActors } from '../state/find-actors.ts';
import { useApp } from '../store/app-context.ts';
import { Icon } from './icon.tsx';
import { KindMark } from './kind-mark.tsx';
import { useStepped } from './use-stepped.ts';
import { WhereNote } from './where-note.tsx';

interface ActorPickerProps {
  /** In the order of the list. */
  readonly actors: readonly ActorCount[];
  readonly countOf: (actor: ActorCount) => number;
  readonly mode: 'single' | 'multiple';
  readonly picked: readonly string[];
  readonly onPick: (ids: readonly string[]) => void;
  readonly empty: string;
  /** Stands between the search and the list. */
  readonly children?: React.ReactNode;
}

/** A list of actors with a search, to pick from. */
export function ActorPicker({ actors, countOf, mode, picked, onPick, empty, children }: ActorPickerProps) {
  const { index } = useApp();
  const [query, setQuery] = useState('');
  const found = useMemo(() => findActors(index, actors, query), [index, actors, query]);
  const list = useStepped(found);
  return (
    <>
      <SearchField aria-label="Find an actor" value={query} onChange={setQuery} autoFocus>
        <Input className="field" placeholder="Find an actor …" />
      </SearchField>
      {children}
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 34, loaderHeight: 1 }}>
        <ListBox
          className="pick-list"
          aria-label="Actors"
          selectionMode={mode}
          escapeKeyBehavior="none"
          selectedKeys={picked}
          onSelectionChange={(keys) => keys !== 'all' && onPick([...keys].map(String).sort())}
          renderEmptyState={() => <p className="filter-note">{empty}</p>}
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
                  <span className="number">{countOf(actor)}</span>
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
