import { nameOf } from '../state/name-of.ts';
import { useApp } from '../store/app-context.ts';
import { hovered } from '../store/ui-cells.ts';

/** An actor's name that selects it, and lights it up while the pointer rests on it. Hidden actors are plain text. */
export function ActorName({ id, className = '' }: { id: string; className?: string }) {
  const { index, shown, act } = useApp();
  const name = <bdi>{nameOf(index, id)}</bdi>;
  if (!shown.actorOf.has(id)) return <span className={className}>{name}</span>;
  return (
    <button
      type="button"
      className={`link ${className}`}
      onClick={() => act.select({ type: 'actor', id })}
      onPointerEnter={() => hovered.set({ type: 'actor', id })}
      onPointerLeave={() => hovered.set(undefined)}
    >
      {name}
    </button>
  );
}
