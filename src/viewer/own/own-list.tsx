import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { IconButton } from '../parts/icon-button.tsx';
import { useGrowing } from '../parts/use-growing.tsx';
import { countOf } from '../state/wording.ts';
import { useCell } from '../store/cell.ts';
import { data, isLoaded } from '../store/data.ts';
import { openShipped } from '../store/load-first.ts';
import { own } from '../store/own-cell.ts';
import { remove } from './own-articles.ts';

/** Every article that was brought in, each to be taken away again. */
export function OwnList() {
  const known = useCell(own);
  const looked = useCell(data);
  const list = useGrowing(known?.articles ?? []);
  if (!known || known.articles.length === 0 || known.bringing) return null;
  const read = isLoaded(looked) && looked.collection === 'own' ? looked.index.articles : undefined;
  const take = async (keys: readonly number[]) => {
    if ((await remove(keys)) === 0) await openShipped();
  };
  return (
    <section className="own-list" aria-label="Articles you have brought in">
      <div className="own-scroll">
        <ul>
          {list.visible.map(({ key, input, extraction }) => {
            const { title, publisher } = { ...input.facts, ...read?.get(input.id) };
            const name = title ?? input.id;
            return (
              <li key={key}>
                <p>
                  <bdi className="own-name">{name}</bdi>
                  <span className="number">
                    {publisher && <bdi>{publisher} · </bdi>}
                    {countOf(extraction.attributions.length, 'claim')}
                  </span>
                </p>
                <IconButton icon="close" label={`Remove ${name}`} className="bare" onPress={() => void take([key])} />
              </li>
            );
          })}
        </ul>
        {list.end}
      </div>
      <RemoveAll count={known.articles.length} onRemove={() => take(known.articles.map(({ key }) => key))} />
    </section>
  );
}

/** Asks once more: they would have to be brought in again. */
function RemoveAll({ count, onRemove }: { count: number; onRemove: () => Promise<void> }) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button className="link own-clear" onPress={() => setAsked(true)}>
        Remove all {count > 1 && count}
      </Button>
    );
  return (
    <p className="own-clear">
      They would have to be brought in again.{' '}
      <Button className="link" onPress={() => void onRemove()} autoFocus>
        Remove {countOf(count, 'article')}
      </Button>{' '}
      <Button className="link" onPress={() => setAsked(false)}>
        Keep them
      </Button>
    </p>
  );
}
