import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection, ListBox, ListBoxLoadMoreItem } from 'react-aria-components/ListBox';
import { Input, SearchField } from 'react-aria-components/SearchField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { useStepped } from '../parts/use-stepped.ts';
import { useTint } from '../parts/use-tint.ts';
import { findActors } from '../state/find-actors.ts';
import { useApp } from '../store/app-context.ts';
import { overlay } from '../store/ui-cells.ts';
import { ActorRow } from './actor-row.tsx';

type Order = 'says' | 'about';

/** All actors of what is shown; the numbers at the top of the list order it. */
export function ActorList({ onPick }: { onPick?: () => void }) {
  const { index, state, shown, act } = useApp();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('says');
  const actors = useMemo(() => {
    const ordered =
      order === 'says' ? shown.actors : [...shown.actors].sort((a, b) => b.about - a.about || b.says - a.says);
    return findActors(index, ordered, query);
  }, [index, shown, query, order]);
  const most = useMemo(() => shown.actors.reduce((most, { says, about }) => Math.max(most, says + about), 1), [shown]);
  const list = useStepped(actors);
  const tintOf = useTint();
  const selected = state.selection?.type === 'actor' ? [state.selection.id] : [];
  return (
    <section className="actor-list" aria-labelledby="actors-title">
      <SearchField className="actor-search" aria-label="Find an actor" value={query} onChange={setQuery}>
        <Input className="field" placeholder="Find an actor …" />
      </SearchField>
      <div className="list-head">
        <h2 id="actors-title" className="overline">
          Actors
        </h2>
        <OrderToggles order={order} onChange={setOrder} />
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 40, loaderHeight: 1 }}>
        <ListBox
          className="actor-rows"
          aria-labelledby="actors-title"
          selectionMode="single"
          escapeKeyBehavior="none"
          selectedKeys={selected}
          onSelectionChange={(keys) => {
            const id = keys === 'all' ? undefined : [...keys].map(String)[0];
            act.select(id === undefined ? undefined : { type: 'actor', id });
            onPick?.();
          }}
          renderEmptyState={() => (
            <p className="filter-note">
              {query ? `Nobody here is called “${query}”. ` : 'Nobody is left.'}
              {query && index.file.part && (
                <Button className="link" onPress={() => overlay.set({ search: query })}>
                  Search all claims
                </Button>
              )}
            </p>
          )}
        >
          <Collection items={list.visible} dependencies={[tintOf]}>
            {(actor) => (
              <ActorRow actor={actor} entity={index.entities.get(actor.id)!} most={most} tint={tintOf(actor.id)} />
            )}
          </Collection>
          <ListBoxLoadMoreItem onLoadMore={list.more} />
        </ListBox>
      </Virtualizer>
    </section>
  );
}

function OrderToggles({ order, onChange }: { order: Order; onChange: (order: Order) => void }) {
  const toggle = (value: Order, label: string) => (
    <ToggleButton
      className="order overline"
      aria-label={`${label}: order by claims ${value === 'says' ? 'made' : 'about them'}`}
      isSelected={order === value}
      onChange={() => onChange(value)}
    >
      {label}
    </ToggleButton>
  );
  return (
    <span>
      {toggle('says', 'Says')}
      <span className="overline" aria-hidden="true">
        {' · '}
      </span>
      {toggle('about', 'About')}
    </span>
  );
}
