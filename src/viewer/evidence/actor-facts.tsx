import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Entity } from '../../model/index.ts';
import { ActorName } from '../parts/actor-name.tsx';
import { describeTies, otherNames } from '../state/actor-facts.ts';
import { useApp } from '../store/app-context.ts';

const MOST = 4;

/** Roles, kin, members, and the names an actor also goes by. */
export function ActorFacts({ entity }: { entity: Entity }) {
  const { index } = useApp();
  const [isOpen, setOpen] = useState(false);
  const ties = describeTies(index, entity.id);
  const names = otherNames(entity);
  const [shownTies, shownNames] = isOpen ? [ties, names] : [ties.slice(0, MOST), names.slice(0, MOST)];
  const rest = ties.length + names.length - shownTies.length - shownNames.length;
  if (ties.length + names.length === 0) return null;
  return (
    <p className="facts">
      {shownTies.map(({ id, before, other, after }) => (
        <span key={id} className="fact">
          {before}
          {other && <ActorName id={other} />}
          {after}
        </span>
      ))}
      {shownNames.length > 0 && (
        <span className="fact">
          also{' '}
          {shownNames.map((name, i) => (
            <span key={name}>
              {i > 0 && ', '}“<bdi>{name}</bdi>”
            </span>
          ))}
        </span>
      )}
      {rest > 0 && (
        <Button className="link fact" onPress={() => setOpen(true)}>
          {rest} more
        </Button>
      )}
    </p>
  );
}
