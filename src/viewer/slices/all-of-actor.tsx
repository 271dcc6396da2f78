import { Button } from 'react-aria-components/Button';
import { filtersNear } from '../../graph/filter/filters.ts';
import { countOf } from '../state/wording.ts';
import { useApp } from '../store/app-context.ts';
import { prepareSlice } from './ask-slice.ts';

/** Where the whole graph has more of an actor than this part of it: the way there. */
export function AllOfActor({ id }: { id: string }) {
  const { index, state, act } = useApp();
  const all = index.file.part?.takes[id] ?? 0;
  const loaded = new Set([...(index.claimsBy.get(id) ?? []), ...(index.claimsAbout.get(id) ?? [])]).size;
  const { around } = state.filters;
  if (all <= loaded || (around?.ids.length === 1 && around.ids[0] === id)) return null;
  const prepare = () => prepareSlice(filtersNear(id));
  return (
    <p>
      <Button className="link" onPress={() => act.goAround(id)} onHoverStart={prepare} onFocus={prepare}>
        Everything by or about {index.entities.get(id)!.name}: {countOf(all, 'claim')}
      </Button>
    </p>
  );
}
