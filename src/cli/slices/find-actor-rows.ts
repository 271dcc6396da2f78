import { NONE, type SliceIndex } from './slice-index.ts';

/** The actors of these ids; of one that is not there, a number that is nobody's. */
export function findActorRows({ actors: { ids, idFrom } }: SliceIndex, wanted: readonly string[]): readonly number[] {
  return wanted.map((id) => {
    const line = Buffer.from(`${id}\n`);
    for (let at = ids.indexOf(line); at >= 0; at = ids.indexOf(line, at + 1)) {
      const row = rowAt(idFrom, at);
      if (idFrom[row] === at && idFrom[row + 1] === at + line.length) return row;
    }
    return NOBODY;
  });
}
/** No speaker is another thing. */
const NOBODY = NONE - 1;

/** The row whose stretch holds a place. */
export function rowAt(from: Float64Array, at: number): number {
  let [low, high] = [0, from.length - 1];
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if (from[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

export function idOfRow({ actors: { ids, idFrom } }: SliceIndex, row: number): string {
  return ids.toString('utf8', idFrom[row], idFrom[row + 1]! - 1);
}
