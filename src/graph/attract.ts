import { forceAtlas2, forcesFor, type PairGraph } from './algorithms.ts';

export type Place = [id: string, x: number, y: number];

/** Room for a node with its name, in pixels; the few of a small part get more, so that the lines between them are seen. */
const ROOM = { width: 160, height: 80 };
const MORE_FOR_FEW = 2;

/** How far the work goes: nodes in the whole picture, and whether they already stand about right. */
export interface Crowd {
  readonly size: number;
  readonly isPlaced: boolean;
}

/** More rounds where a round is cheap: in small parts, unless there are thousands of them. */
function roundsFor(count: number, { size, isPlaced }: Crowd): number {
  return Math.round(Math.min(500, Math.max(isPlaced ? 10 : 60, 250_000 / Math.max(count, size / 20))));
}

/** ForceAtlas2 from the positions the nodes have. */
export function attract(pairs: PairGraph, crowd: Crowd): Place[] {
  if (pairs.order < 2) return pairs.mapNodes((id) => [id, 0, 0]);
  const positions = forceAtlas2(pairs, {
    iterations: roundsFor(pairs.order, crowd),
    getEdgeWeight: 'weight',
    settings: forcesFor(pairs.order),
  });
  return pairs.mapNodes((id) => [id, positions[id]!.x, positions[id]!.y]);
}

/** Turns a picture so that it is widest from left to right, and gives it a frame with room for all. */
export function spread(places: readonly Place[], widthToHeight: number): Place[] {
  const n = Math.max(1, places.length);
  const meanX = places.reduce((sum, [, x]) => sum + x, 0) / n;
  const meanY = places.reduce((sum, [, , y]) => sum + y, 0) / n;
  let [xx, xy, yy] = [0, 0, 0];
  for (const [, x, y] of places) {
    xx += (x - meanX) ** 2 / n;
    xy += ((x - meanX) * (y - meanY)) / n;
    yy += (y - meanY) ** 2 / n;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = places.map(
    ([id, x, y]): Place => [id, (x - meanX) * cos + (y - meanY) * sin, (y - meanY) * cos - (x - meanX) * sin],
  );
  const deviation = (of: (place: Place) => number): number =>
    Math.sqrt(turned.reduce((sum, place) => sum + of(place) ** 2, 0) / n);
  const area = n * ROOM.width * ROOM.height * (1 + MORE_FOR_FEW / n);
  const height = Math.sqrt(area / widthToHeight);
  // An even spread over a width of 1 deviates by 0.29.
  const scale = (wanted: number, is: number): number => (is > 1e-6 ? (0.29 * wanted) / is : 0);
  const scaleX = scale(
    height * widthToHeight,
    deviation(([, x]) => x),
  );
  const scaleY = scale(
    height,
    deviation(([, , y]) => y),
  );
  return turned.map(([id, x, y]) => [id, x * scaleX, y * scaleY]);
}
