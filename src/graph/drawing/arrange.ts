import { separate } from '../separate.ts';
import type { Point } from './geometry.ts';
import type { Room } from './place-names.ts';

/** Room for one actor with its name, in square pixels: a crowd gets more than the picture has, and is drawn smaller. */
const SHARE = 5_200;
const SCALE = { min: 0.4, max: 3 } as const;
/** Between two nodes, in pixels. */
const GAP = 5;
/** How far places go from where the layout has them towards even spaces, and how far only for lack of width or height. */
const EVENNESS = 0.45;
/** Fewer than this have no crowd to be taken apart. */
const FEW = 4;

/**
 * The layout fitted to the room there is: as wide and as high as the picture, crowds drawn apart and gaps drawn
 * together, while who stands left of whom, and above whom, stays as it is.
 *
 *     ab c            .      a   b    c        .
 *     d               .  ⇒   d                 .
 *                     .                 e      .
 *        e
 *
 * `shown` are those the room is divided among; the others keep their places between them. One unit is a pixel, where
 * there is room for all.
 */
export function arrange(
  places: ReadonlyMap<string, Point>,
  shown: ReadonlySet<string>,
  room: Room,
  sizeOf: (id: string) => number = () => 0,
): ReadonlyMap<string, Point> {
  const those = [...places].filter(([id]) => shown.has(id)).map(([, at]) => at);
  if (those.length < FEW || room.width < 1 || room.height < 1) return places;
  const crowd = Math.sqrt((those.length * SHARE) / (room.width * room.height));
  const scale = Math.min(SCALE.max, Math.max(SCALE.min, crowd));
  const across = spreadAlong(
    those.map(({ x }) => x),
    room.width * scale,
  );
  const along = spreadAlong(
    those.map(({ y }) => y),
    room.height * scale,
  );
  // Nodes shrink less than the space between them (see sizeAt in open-sigma.ts).
  const radius = (id: string) => Math.sqrt(scale) * sizeOf(id) + (scale * GAP) / 2;
  const boxes = [...places].map(([id, { x, y }]) => ({ id, x: across(x), y: along(y), radius: radius(id), name: 0 }));
  separate(boxes.filter(({ id }) => shown.has(id)));
  return new Map(boxes.map(({ id, x, y }) => [id, { x, y }]));
}

/** Maps an axis onto `length`: half as the values are, half by their rank. Never turns two round. */
function spreadAlong(values: readonly number[], length: number): (value: number) => number {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const extent = last - first;
  if (extent === 0) return (value) => value - first;
  const evenness = sorted.length < FEW ? 0 : EVENNESS;
  return (value) => {
    const share = (value - first) / extent;
    return length * ((1 - evenness) * share + evenness * rankOf(sorted, value, share));
  };
}

/** Place among the sorted values from 0 to 1, between two of them in proportion; beyond the ends it goes on evenly. */
function rankOf(sorted: readonly number[], value: number, share: number): number {
  if (share <= 0 || share >= 1) return share;
  let [low, high] = [0, sorted.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle;
  }
  const part = (value - sorted[low]!) / (sorted[high]! - sorted[low]!);
  return (low + part) / (sorted.length - 1);
}
