import type { Layout } from '../model/index.ts';

/** Side of the square in which nodes start. */
const SIDE = 1000;

/** Where a node starts before it is laid out: anywhere, but for one id always the same place, whatever else there is. */
export function startPosition(id: string): readonly [x: number, y: number] {
  return [place(hash(`x${id}`)), place(hash(`y${id}`))];
}

/** Where the layout has a node, or where it starts if the layout does not know it. */
export function positionIn(layout: Layout | undefined, id: string): readonly [x: number, y: number] {
  const position = layout && Object.hasOwn(layout, id) ? layout[id] : undefined;
  return position ?? startPosition(id);
}

/** FNV-1a over UTF-16 code units, then mixed once more: ids that differ in the last letter start far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

function place(value: number): number {
  return Math.round((value / 2 ** 32 - 0.5) * SIDE * 100) / 100;
}
