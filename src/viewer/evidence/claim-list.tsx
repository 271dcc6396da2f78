import { useId, useRef } from 'react';
import type { ClaimEntry } from '../../graph/filter/index-data.ts';
import { useGrowing } from '../parts/use-growing.tsx';
import { ClaimCard } from './claim-card.tsx';
import { useListKeys } from './use-list-keys.ts';

interface ClaimListProps {
  readonly claims: readonly ClaimEntry[];
  readonly title?: string | undefined;
  /** The one who speaks in all of them, and so need not be named on each. */
  readonly speaker?: string;
}

export function ClaimList({ claims, title, speaker }: ClaimListProps) {
  const heading = useId();
  const items = useRef<HTMLUListElement>(null);
  const list = useGrowing(claims);
  useListKeys(items);
  return (
    <section className="claim-list" {...(title ? { 'aria-labelledby': heading } : { 'aria-label': 'Claims' })}>
      {title && (
        <h3 id={heading} className="overline">
          {title}
        </h3>
      )}
      <ul ref={items}>
        {list.visible.map((entry) => (
          <li key={entry.claim.id} className="claim-item">
            <ClaimCard entry={entry} namesSpeaker={entry.claim.speaker !== speaker || speaker === undefined} />
          </li>
        ))}
      </ul>
      {list.end}
    </section>
  );
}
