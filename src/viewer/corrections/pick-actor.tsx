import { useMemo } from 'react';
import { ActorPicker } from '../parts/actor-picker.tsx';
import { countAll } from '../state/count-all.ts';
import { useApp } from '../store/app-context.ts';

/** One of all actors, whatever is filtered. */
export function PickActor({ but, onPick }: { but: string | undefined; onPick: (id: string) => void }) {
  const { index } = useApp();
  const actors = useMemo(() => countAll(index).filter(({ id }) => id !== but), [index, but]);
  return (
    <ActorPicker
      actors={actors}
      countOf={({ says, about }) => says + about}
      mode="single"
      picked={[]}
      onPick={([id]) => id !== undefined && onPick(id)}
      empty="Nobody of that name is here."
    />
  );
}
