import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { Count } from '../../graph/filter/select-claims.ts';
import { writeNumber } from '../state/wording.ts';

interface FacetProps {
  readonly count: Count | undefined;
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A value to filter by, with how many of what is shown have it. */
export function Facet({ count, isOn, onToggle, children }: FacetProps) {
  return (
    <ToggleButton className="chip" isSelected={isOn} onChange={onToggle}>
      {children}
      <FacetCount count={count} />
    </ToggleButton>
  );
}

/** What is shown of it; of what is left out, how many it would add. */
export function FacetCount({ count }: { count: Count | undefined }) {
  if (count && count.shown === 0 && count.more > 0) {
    return (
      <span className="number more">
        <span aria-hidden="true">+</span>
        <span className="unseen">would add </span>
        {writeNumber(count.more)}
      </span>
    );
  }
  return <span className="number">{writeNumber(count?.shown ?? 0)}</span>;
}
