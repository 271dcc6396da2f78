import type { Layout } from '../model/index.ts';
import { forceAtlas2, type PairGraph } from './algorithms.ts';
import { type AnyView, pairGraph } from './pair-graph.ts';
import { type Box, separate } from './separate.ts';
import { startPosition } from './start-position.ts';

/** Room for a node with its name, in pixels, and how much wider than high the picture is. */
const ROOM = { width: 150, height: 70 };
const LANDSCAPE = 1.3;

/** Width of a letter of a name, and the longest name room is kept for. */
const LETTER = 6.5;
const LONGEST_NAME = 150;

export interface LayoutOptions {
  /** Pairs that belong together beside the edges: ties. */
  readonly ties?: readonly (readonly [string, string])[];
  /** Where nodes start; those it leaves out start at a place of their own (see startPosition). */
  readonly start?: ReadonlyMap<string, readonly [number, number]>;
  /** Whether room is kept for a node's name. */
  readonly hasName?: (id: string) => boolean;
}

/**
 * Positions by ForceAtlas2, the same every time: who has to do with each other stands together, no node covers
 * another's name while there is room, and those connected to nobody stand in rows below.
 */
export function layOut(
  view: AnyView & { getNodeAttribute(id: string, name: 'label'): string },
  options: LayoutOptions = {},
): Layout {
  const pairs = pairGraph(view, options.ties);
  pairs.forEachNode((id) => {
    const [x, y] = options.start?.get(id) ?? startPosition(id);
    pairs.mergeNodeAttributes(id, { x, y });
  });
  const lonely = pairs.filterNodes((id) => pairs.degree(id) === 0);
  for (const id of lonely) pairs.dropNode(id);

  const boxOf = (id: string, x: number, y: number): Box => {
    const name =
      options.hasName?.(id) === false ? 0 : Math.min(view.getNodeAttribute(id, 'label').length * LETTER, LONGEST_NAME);
    return { x, y, radius: view.getNodeAttribute(id, 'size'), name };
  };
  const boxes = spread(attract(pairs, roundsFor(pairs.order, options.start !== undefined))).map(
    ([id, x, y]) => [id, boxOf(id, x, y)] as const,
  );
  separate(boxes.map(([, box]) => box));
  placeBelow(boxes, lonely, boxOf);
  const places = boxes.map(([id, { x, y }]): [string, [number, number]] => [id, [round(x), round(y)]]);
  return Object.fromEntries(places.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** More rounds where a round is cheap; few for a crowd that already stands about right. */
function roundsFor(count: number, isPlaced: boolean): number {
  return Math.round(Math.min(500, Math.max(isPlaced ? 10 : 60, 250_000 / count)));
}

function attract(pairs: PairGraph, iterations: number): [id: string, x: number, y: number][] {
  if (pairs.order === 0) return [];
  const positions = forceAtlas2(pairs, {
    iterations,
    getEdgeWeight: 'weight',
    settings: {
      // Hubs would otherwise draw everyone into one knot.
      outboundAttractionDistribution: true,
      barnesHutOptimize: pairs.order > 700,
      // Coarser for crowds, in which single places matter less.
      barnesHutTheta: pairs.order > 5000 ? 1.5 : 1,
      edgeWeightInfluence: 0.5,
      scalingRatio: 10,
      gravity: 1,
      slowDown: 1 + Math.log(pairs.order),
    },
  });
  return pairs.nodes().map((id) => [id, positions[id]!.x, positions[id]!.y]);
}

/** Turns the picture so that it is widest from left to right, and gives it a frame with room for all. */
function spread(places: readonly [string, number, number][]): [string, number, number][] {
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
  const turned = places.map(([id, x, y]): [string, number, number] => [
    id,
    (x - meanX) * cos + (y - meanY) * sin,
    (y - meanY) * cos - (x - meanX) * sin,
  ]);
  const deviation = (of: (place: [string, number, number]) => number): number =>
    Math.sqrt(turned.reduce((sum, place) => sum + of(place) ** 2, 0) / n) || 1;
  const height = Math.sqrt((n * ROOM.width * ROOM.height) / LANDSCAPE);
  // An even spread over a width of 1 deviates by 0.29.
  const scaleX = (0.29 * height * LANDSCAPE) / deviation(([, x]) => x);
  const scaleY = (0.29 * height) / deviation(([, , y]) => y);
  return turned.map(([id, x, y]) => [id, x * scaleX, y * scaleY]);
}

/** Sets the lonely in rows as wide as the picture, under it. */
function placeBelow(
  boxes: (readonly [string, Box])[],
  lonely: readonly string[],
  boxOf: (id: string, x: number, y: number) => Box,
): void {
  const bottom = boxes.reduce((low, [, { y }]) => Math.min(low, y), 0);
  const leftmost = boxes.reduce((low, [, { x }]) => Math.min(low, x), 0);
  const rightmost = boxes.reduce((high, [, { x }]) => Math.max(high, x), 0);
  const width = Math.max(rightmost - leftmost, Math.sqrt(lonely.length) * ROOM.width);
  const columns = Math.max(1, Math.floor(width / (ROOM.width + 30)));
  for (const [i, id] of lonely.entries()) {
    const x = leftmost + (i % columns) * (ROOM.width + 30);
    const y = bottom - ROOM.height - Math.floor(i / columns) * 40;
    boxes.push([id, boxOf(id, x, y)]);
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
