import { NONE, type SliceIndex } from './slice-index.ts';

/** The actors of these ids; of one that is not there, a number that is nobody's. */
export function findActorRows(index: SliceIndex, wanted: readonly string[]): readonly number[] {
  if (wanted.length === 0) return [];
  const { ids, idFrom } = index.actors;
  const table = tableOf(index);
  return wanted.map((id) => {
    const bytes = Buffer.from(id);
    for (let at = hash(bytes, 0, bytes.length) % table.length; table[at] !== 0; at = (at + 1) % table.length) {
      const row = table[at]! - 1;
      if (bytes.compare(ids, idFrom[row], idFrom[row + 1]! - 1) === 0) return row;
    }
    return NOBODY;
  });
}

const tables = new WeakMap<SliceIndex, Uint32Array>();

/**
 * Where each id is, by a hash of it: one more than its row, or 0. Made at the first question, in some tens of ms for half a
 * million actors; to look through all their ids would take as long for each that is asked for.
 */
function tableOf(index: SliceIndex): Uint32Array {
  const known = tables.get(index);
  if (known) return known;
  const { ids, idFrom } = index.actors;
  const count = idFrom.length - 1;
  const table = new Uint32Array(2 * count + 1);
  for (let row = 0; row < count; row++) {
    let at = hash(ids, idFrom[row]!, idFrom[row + 1]! - 1) % table.length;
    while (table[at] !== 0) at = (at + 1) % table.length;
    table[at] = row + 1;
  }
  tables.set(index, table);
  return table;
}

/** FNV-1a. */
function hash(bytes: Buffer, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) value = Math.imul(value ^ bytes[i]!, 0x01000193);
  return value >>> 0;
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
