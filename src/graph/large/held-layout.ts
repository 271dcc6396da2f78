import { type Layout, numbersOf } from '../../model/index.ts';

/**
 * A layout of which the numbers are held, eight bytes a place: an object of as many lists takes twenty times that. It is read
 * as any other, one place after the other made when it is asked for, but cannot be handed to another thread.
 *
 * @param places in the order in which the layout is written.
 */
export function heldLayout(places: Iterable<readonly [id: string, place: readonly [x: number, y: number]]>): Layout {
  const ids: string[] = [];
  let values = new Float64Array(1024);
  for (const [id, place] of places) {
    const at = 2 * ids.length;
    ids.push(id);
    if (at === values.length) {
      const larger = new Float64Array(2 * values.length);
      larger.set(values);
      values = larger;
    }
    values.set(place, at);
  }
  const numberOf = numbersOf(ids.length, (number) => ids[number]!);
  const placeAt = (number: number): readonly [number, number] => [values[2 * number]!, values[2 * number + 1]!];
  const placeOf = (id: string | symbol): readonly [number, number] | undefined => {
    const number = typeof id === 'string' ? numberOf(id) : undefined;
    return number === undefined ? undefined : placeAt(number);
  };
  // All names in one list would be as much again.
  const toJsonPieces = function* (): Generator<string> {
    yield '{';
    for (const [number, id] of ids.entries())
      yield `${number > 0 ? ',' : ''}${JSON.stringify(id)}:${JSON.stringify(placeAt(number))}`;
    yield '}';
  };
  return new Proxy<Layout>(
    {},
    {
      // No id is so called: each begins with its kind and a colon.
      get: (_, id) => (id === 'toJsonPieces' ? toJsonPieces : placeOf(id)),
      has: (_, id) => id === 'toJsonPieces' || (typeof id === 'string' && numberOf(id) !== undefined),
      ownKeys: () => [...ids],
      getOwnPropertyDescriptor: (_, id) => {
        const value = placeOf(id);
        return value && { value, enumerable: true, configurable: true, writable: false };
      },
      set: () => false,
    },
  );
}
