import { hashText } from './hash-text.ts';

/**
 * Finds the number of each of so many ids, as a Map from one to the other would, in a fifth of its memory: there may be
 * millions, which are held elsewhere already.
 *
 * @param idAt the id of a number from 0 to `count - 1`; no two may be the same.
 * @returns of an id its number, or nothing.
 */
export function numbersOf(count: number, idAt: (number: number) => string): (id: string) => number | undefined {
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(1.5 * count + 1)));
  /** Where the id stands in the table, or would: free places are 0, others one more than the number. */
  const placeOf = (id: string): number => {
    let place = hashText(id) % places.length;
    while (places[place] !== 0 && idAt(places[place]! - 1) !== id) place = (place + 1) % places.length;
    return place;
  };
  for (let number = 0; number < count; number++) places[placeOf(idAt(number))] = number + 1;
  return (id) => {
    const found = places[placeOf(id)]!;
    return found === 0 ? undefined : found - 1;
  };
}

/** The same for what has an id: of an id what is listed under it, or nothing. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): (id: string) => T | undefined {
  const numberOf = numbersOf(list.length, (number) => list[number]!.id);
  return (id) => {
    const number = numberOf(id);
    return number === undefined ? undefined : list[number];
  };
}
