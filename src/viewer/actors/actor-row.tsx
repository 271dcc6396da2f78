import type { CSSProperties } from 'react';
import { ListBoxItem } from 'react-aria-components/ListBox';
import type { ActorCount } from '../../graph/filter/select-claims.ts';
import type { Entity } from '../../model/index.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { WhereNote } from '../parts/where-note.tsx';
import { KIND_WORDS } from '../state/kind-words.ts';
import { writeNumber } from '../state/wording.ts';
import { hovered } from '../store/ui-cells.ts';

interface ActorRowProps {
  readonly actor: ActorCount;
  readonly entity: Entity;
  /** The most claims any actor has, both counts together: the full length of a bar. */
  readonly most: number;
  /** Its colour, where that is not its kind's. */
  readonly tint: CSSProperties | undefined;
}

export function ActorRow({ actor, entity, most, tint }: ActorRowProps) {
  const { id, says, about } = actor;
  const part = (count: number) => ({
    width: `${(100 * count) / most}%`,
    background: `var(--mark, var(--kind-${entity.kind}))`,
  });
  return (
    <ListBoxItem
      id={id}
      value={actor}
      textValue={entity.name}
      className="actor-row"
      {...(tint && { style: tint })}
      onHoverChange={(over) => hovered.set(over ? { type: 'actor', id } : undefined)}
    >
      <KindMark kind={entity.kind} />
      <span className="actor-row-name">
        <bdi>{entity.name}</bdi>
        <WhereNote id={id} />
      </span>
      <span className="number">
        <span className="unseen">, {KIND_WORDS[entity.kind].one}, claims made and about it: </span>
        {writeNumber(says)} · {writeNumber(about)}
      </span>
      <span className="bar" aria-hidden="true">
        <span style={part(says)} />
        <span style={part(about)} className="light" />
      </span>
    </ListBoxItem>
  );
}
