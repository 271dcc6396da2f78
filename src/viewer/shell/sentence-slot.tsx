import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger, Popover } from 'react-aria-components/Popover';
import type { FilterName } from '../../graph/filter/filters.ts';
import { Icon } from '../parts/icon.tsx';
import { useClosedByBack } from '../parts/use-closed-by-back.ts';
import type { Slot } from '../state/sentence.ts';
import { useApp } from '../store/app-context.ts';
import { useCell } from '../store/cell.ts';
import { overlay } from '../store/ui-cells.ts';

const loadFilters = () => import('./filters/filter-of.tsx');
const FilterOf = lazy(loadFilters);

const TITLES: Readonly<Record<Slot, string>> = {
  claims: 'Which claims',
  by: 'Who speaks',
  about: 'Who is spoken about',
  involving: 'Who speaks or is spoken about',
  around: 'Around whom, how many steps',
  community: 'Who belong together',
  outlets: 'In which outlets',
  days: 'When',
  kinds: 'Kinds of actor',
};

interface SentenceSlotProps {
  readonly slot: Slot;
  readonly text: string;
  readonly clears: FilterName | undefined;
  /** Of several parts that open one filter, the first answers the key. */
  readonly answersKey: boolean;
}

/** A bold part of the sentence with the filter it opens. */
export function SentenceSlot({ slot, text, clears, answersKey }: SentenceSlotProps) {
  const { act } = useApp();
  const floating = useCell(overlay);
  const [isOpen, setOpen] = useState(false);
  useClosedByBack(() => setOpen(false));
  const isCalled = answersKey && typeof floating === 'object' && 'slot' in floating && floating.slot === slot;
  return (
    <span className={clears ? 'slot is-set' : 'slot'}>
      <DialogTrigger
        isOpen={isCalled || isOpen}
        onOpenChange={(open) => {
          setOpen(open);
          if (!open && isCalled) overlay.set(undefined);
        }}
      >
        <Button className="slot-text" data-slot={slot} onHoverStart={loadFilters} onFocus={loadFilters}>
          <bdi>{text}</bdi>
        </Button>
        <Popover className="popover filter" placement="bottom start" offset={8} aria-label={TITLES[slot]}>
          <div className="filter-dialog">
            <h2 className="overline">{TITLES[slot]}</h2>
            <Suspense fallback={<p className="filter-note">…</p>}>
              <FilterOf slot={slot} />
            </Suspense>
          </div>
        </Popover>
      </DialogTrigger>
      {clears && (
        <Button
          className="slot-clear"
          aria-label={`Take away: ${text}`}
          onPress={() => act.setFilter(clears, undefined)}
        >
          <Icon name="close" size={12} />
        </Button>
      )}
    </span>
  );
}
