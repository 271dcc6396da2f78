import type { Layout } from '../../model/index.ts';

/**
 * A layout of which the numbers are held, eight bytes a place: an object of as many lists takes twenty times that. It is read
 * as any other, one place after the other made when it is asked for, but cannot be handed to another thread.
 *
 * @param places in the order in which the layout is written.
 */
export function heldLayout(places: Iterable<readonly [id: string, place: readonly [x: number, y: number]]>): Layout {
  const numberOf = new Map<string, number>();
  let values = new Float64Array(1024);
  for (const [id, place] of places) {
    const at = 2 * numberOf.size;
    numberOf.set(id, numberOf.size);
    if (at === values.length) {
      const larger = new Float64Array(2 * values.length);
      larger.set(values);
      values = larger;
    }
    values.set(place, at);
  }
  const placeOf = (id: string | symbol): readonly [number, number] | undefined => {
    const number = typeof id === 'string' ? numberOf.get(id) : undefined;
    return number === undefined ? undefined : [values[2 * number]!, values[2 * number + 1]!];
  };
  // All names in one list would be as much again.
  const toJsonPieces = function* (): Generator<string> {
    yield '{';
    for (const [id, number] of numberOf)
      yield `${number > 0 ? ',' : ''}${JSON.stringify(id)}:${JSON.stringify(placeOf(id))}`;
    yield '}';
  };
  return new Proxy<Layout>(
    {},
    {
      // No id is so called: each begins with its kind and a colon.
      get: (_, id) => (id === 'toJsonPieces' ? toJsonPieces : placeOf(id)),
      has: (_, id) => id === 'toJsonPieces' || (typeof id === 'string' && numberOf.has(id)),
      ownKeys: () => [...numberOf.keys()],
      getOwnPropertyDescriptor: (_, id) => {
        const value = placeOf(id);
        return value && { value, enumerable: true, configurable: true, writable: false };
      },
      set: () => false,
    },
  );
}
