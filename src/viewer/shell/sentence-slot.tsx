import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger, Popover } from 'react-aria-components/Popover';
import type { FilterName } from '../../graph/filter/filters.ts';
import { Icon } from '../parts/icon.tsx';
import { useClosedByBack } from '../parts/use-closed-by-back.ts';
import type { Slot } from '../state/sentence.ts';
import { useApp } from '../store/app-context.ts';
import { useCell } from '../store/cell.ts';
import { overlay } from '../store/ui-cells.ts';
import { ActorsFilter } from './filters/actors-filter.tsx';
import { AroundFilter } from './filters/around-filter.tsx';
import { ClaimsFilter } from './filters/claims-filter.tsx';
import { DaysFilter } from './filters/days-filter.tsx';
import { KindsFilter } from './filters/kinds-filter.tsx';
import { OutletsFilter } from './filters/outlets-filter.tsx';

const TITLES: Readonly<Record<Slot, string>> = {
  claims: 'Which claims',
  by: 'Who speaks',
  about: 'Who is spoken about',
  involving: 'Who speaks or is spoken about',
  around: 'Around whom, how many steps',
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
        <Button className="slot-text" data-slot={slot}>
          <bdi>{text}</bdi>
        </Button>
        <Popover className="popover filter" placement="bottom start" offset={8} aria-label={TITLES[slot]}>
          <div className="filter-dialog">
            <h2 className="overline">{TITLES[slot]}</h2>
            <FilterOf slot={slot} />
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

function FilterOf({ slot }: { slot: Slot }) {
  switch (slot) {
    case 'claims':
      return <ClaimsFilter />;
    case 'around':
      return <AroundFilter />;
    case 'outlets':
      return <OutletsFilter />;
    case 'days':
      return <DaysFilter />;
    case 'kinds':
      return <KindsFilter />;
    default:
      return <ActorsFilter side={slot} />;
  }
}
