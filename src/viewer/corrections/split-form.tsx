import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Checkbox } from 'react-aria-components/Checkbox';
import { outletOf } from '../../graph/filter/index-data.ts';
import { Icon } from '../parts/icon.tsx';
import { useGrowing } from '../parts/use-growing.tsx';
import { splitOf } from '../state/make-correction.ts';
import { nameOf } from '../state/name-of.ts';
import { type Place, placesOf } from '../state/places-of.ts';
import { useApp } from '../store/app-context.ts';
import { useCorrect } from './use-correct.ts';

/** Ticks the places where somebody else is meant. */
export function SplitForm({ id }: { id: string }) {
  const { index } = useApp();
  const correct = useCorrect();
  const places = useMemo(() => placesOf(index, id), [index, id]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const list = useGrowing(places);
  const toggle = (key: string) =>
    setTicked((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]));
  const leaving = places.filter(({ key }) => ticked.has(key));
  return (
    <>
      <p className="soft">Tick the articles in which somebody else is meant.</p>
      <div className="split-places">
        <ul>
          {list.visible.map((place) => (
            <li key={place.key}>
              <Checkbox
                className="tick split-place"
                isSelected={ticked.has(place.key)}
                onChange={() => toggle(place.key)}
              >
                <span className="box">
                  <Icon name="check" size={12} />
                </span>
                <PlaceWords place={place} />
              </Checkbox>
            </li>
          ))}
        </ul>
        {list.end}
      </div>
      <div className="correct-ways">
        <Button
          className="button strong-button"
          isDisabled={leaving.length === 0 || leaving.length === places.length}
          onPress={() =>
            correct(
              splitOf(
                index,
                id,
                leaving.map(({ at }) => at),
              ),
            )
          }
        >
          Tell them apart
        </Button>
        {leaving.length === places.length && <span className="soft">Somewhere it has to be {nameOf(index, id)}.</span>}
      </div>
    </>
  );
}

function PlaceWords({ place: { article, before, name, after } }: { place: Place }) {
  return (
    <span className="place-words">
      <bdi className="number">{outletOf(article)}</bdi>
      <span dir="auto">
        {before}
        <b>{name}</b>
        {after}
      </span>
    </span>
  );
}
