import type { Layout } from '../model/index.ts';
import type { PairGraph } from './algorithms.ts';
import { attract, type Crowd, type Place, spread } from './attract.ts';
import { pack, type Tile } from './pack.ts';
import { type AnyView, componentsOf, pairGraph } from './pair-graph.ts';
import { type Box, extentOf, separate } from './separate.ts';
import { startPosition } from './start-position.ts';

/** How much wider than high the picture is. */
const LANDSCAPE = 1.3;

/** Width of a letter of a name, and the longest name room is kept for. */
const LETTER = 6.5;
const LONGEST_NAME = 150;

/** Space around those who have to do with each other, so that one sees who has not. */
const MARGIN = 24;

export interface LayoutOptions {
  /** Pairs that belong together beside the edges: ties. */
  readonly ties?: readonly (readonly [string, string])[];
  /** Where nodes start; those it leaves out start at a place of their own (see startPosition). */
  readonly start?: ReadonlyMap<string, readonly [number, number]>;
  /** Whether room is kept for a node's name. */
  readonly hasName?: (id: string) => boolean;
}

/** The claims view needs this much more room than the actors view. */
export const WIDER = 2;

/**
 * Positions by ForceAtlas2, the same every time: who has to do with each other stands together, and no node covers
 * another's name while there is room. Those nothing connects are laid out apart and set beside each other, the largest
 * first, down to those connected to nobody.
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
  const boxOf = (id: string): Box => {
    const hasName = options.hasName?.(id) !== false;
    const name = hasName ? Math.min(view.getNodeAttribute(id, 'label').length * LETTER, LONGEST_NAME) : 0;
    return { x: 0, y: 0, radius: view.getNodeAttribute(id, 'size'), name };
  };
  const crowd = { size: pairs.order, isPlaced: options.start !== undefined };
  const parts = componentsOf(pairs).map((part) => layOutPart(part, crowd, boxOf));
  pack(parts, LANDSCAPE);
  return centred(parts.flatMap(({ left, top, places }) => places.map(([id, x, y]): Place => [id, x + left, y - top])));
}

/** One connected part, its upper left corner at 0. */
function layOutPart(
  part: PairGraph,
  crowd: Crowd,
  boxOf: (id: string) => Box,
): Tile & { readonly places: readonly Place[] } {
  const boxes = spread(attract(part, crowd), LANDSCAPE).map(([id, x, y]) => [id, { ...boxOf(id), x, y }] as const);
  separate(boxes.map(([, box]) => box));
  const { left, right, bottom, top } = extentOf(boxes.map(([, box]) => box));
  const moved = boxes.map(([id, { x, y }]): Place => [id, x - left + MARGIN / 2, y - top - MARGIN / 2]);
  return { places: moved, width: right - left + MARGIN, height: top - bottom + MARGIN, left: 0, top: 0 };
}

/** Moved so that the middle of the picture is at 0, and rounded. */
function centred(places: readonly Place[]): Layout {
  const middle = (values: readonly number[]): number =>
    (values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY) +
      values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY)) /
    2;
  const middleX = middle(places.map(([, x]) => x));
  const middleY = middle(places.map(([, , y]) => y));
  const round = (value: number): number => Math.round(value * 100) / 100 || 0;
  const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([id, x, y]) => [id, [round(x - middleX), round(y - middleY)] as const]));
}
