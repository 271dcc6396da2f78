import { ListBoxItem } from 'react-aria-components/ListBox';
import type { Entity } from '../../model/index.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { KIND_WORDS } from '../state/kind-words.ts';
import type { ActorCount } from '../state/select-claims.ts';
import { countOf, writeNumber } from '../state/wording.ts';
import { hovered } from '../store/ui-cells.ts';

interface ActorRowProps {
  readonly actor: ActorCount;
  readonly entity: Entity;
  /** The most claims any actor has, both counts together: the full length of a bar. */
  readonly most: number;
}

export function ActorRow({ actor, entity, most }: ActorRowProps) {
  const { id, says, about } = actor;
  const part = (count: number) => ({ width: `${(100 * count) / most}%`, background: `var(--kind-${entity.kind})` });
  return (
    <ListBoxItem
      id={id}
      value={actor}
      textValue={entity.name}
      className="actor-row"
      aria-label={`${entity.name}, ${KIND_WORDS[entity.kind].one}, makes ${countOf(says, 'claim')}, ${about} about it`}
      onHoverChange={(over) => hovered.set(over ? { type: 'actor', id } : undefined)}
    >
      <KindMark kind={entity.kind} />
      <bdi className="actor-row-name">{entity.name}</bdi>
      <span className="number">
        {writeNumber(says)} · {writeNumber(about)}
      </span>
      <span className="bar" aria-hidden="true">
        <span style={part(says)} />
        <span style={part(about)} className="light" />
      </span>
    </ListBoxItem>
  );
}
