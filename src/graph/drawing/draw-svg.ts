import { MultiDirectedGraph } from 'graphology';
import type { ClaimsGraph, FoldedActors } from '../graph-types.ts';
import { arrange } from './arrange.ts';
import { bendsOf } from './bends.ts';
import type { End, Point } from './geometry.ts';
import { guessWidth } from './guess-width.ts';
import type { PictureState } from './picture-state.ts';
import { buildScene } from './scene.ts';
import { laySheet } from './sheet.ts';
import { SvgPen } from './svg-pen.ts';

export interface SvgOptions {
  /** Of the picture without its legend, in px. */
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** Set off by a ring. */
  readonly selected?: string;
}

/** More than this is a hairball: the page draws no more either. */
const MOST_NODES = 150;
/** Around the picture, so that names at the rim have room. */
const MARGIN = { x: 90, y: 40 };
const SMALLEST = 2.5;
const FAMILY = 'Inter, "Helvetica Neue", Helvetica, Arial, sans-serif';

/**
 * A view as the page draws it, as SVG with legend and caption, where there is no browser: the same shapes, colours and
 * places. Of a large graph those with the most claims are drawn.
 */
export function drawSvg(
  view: FoldedActors | ClaimsGraph,
  caption: readonly string[],
  options: SvgOptions = {},
): string {
  const { width = 1200, height = 800, theme = 'light', selected } = options;
  const graph = heaviest(view as MultiDirectedGraph, selected);
  const ids = new Set(graph.nodes());
  const state: PictureState = {
    visibleNodes: ids,
    visibleEdges: new Set(graph.edges()),
    theme,
    ...(selected !== undefined && ids.has(selected) && { selected: { type: 'node', id: selected } }),
  };
  const room = { width, height };
  const scene = buildScene(graph, state, bendsOf(graph), placed(graph, room));
  const ruler = guessWidth();
  const sheet = laySheet({ graph, scene, state, room, family: FAMILY }, caption, ruler);
  const pen = new SvgPen(ruler);
  sheet.paint(pen);
  return pen.write(sheet.width, sheet.height, caption.join(' '));
}

function heaviest(view: MultiDirectedGraph, selected: string | undefined): MultiDirectedGraph {
  if (view.order <= MOST_NODES) return view;
  const weight = (id: string) => (id === selected ? Number.POSITIVE_INFINITY : view.degree(id));
  const kept = new Set(
    view
      .nodes()
      .map((id) => ({ id, weight: weight(id) }))
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_NODES)
      .map(({ id }) => id),
  );
  const graph = new MultiDirectedGraph();
  view.forEachNode((id, node) => {
    if (kept.has(id)) graph.addNode(id, node);
  });
  view.forEachEdge((id, edge, from, to) => {
    if (kept.has(from) && kept.has(to)) graph.addDirectedEdgeWithKey(id, from, to, edge);
  });
  return graph;
}

/** Spread over the room as the page spreads them, then fitted inside the margin; y of a graph goes up, that of a page down. */
function placed(
  graph: MultiDirectedGraph,
  { width, height }: { width: number; height: number },
): (id: string) => End & { id: string } {
  const inner = { width: width - 2 * MARGIN.x, height: height - 2 * MARGIN.y };
  const shipped = new Map<string, Point>(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
  const sizeOf = (id: string): number => graph.getNodeAttribute(id, 'size') ?? 6;
  const places = arrange(shipped, new Set(graph.nodes()), inner, sizeOf);
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
  const [left, right, low, high] = [least(xs), -least(xs.map((x) => -x)), least(ys), -least(ys.map((y) => -y))];
  const scale = Math.min(inner.width / Math.max(1, right - left), inner.height / Math.max(1, high - low));
  return (id) => {
    const { x, y } = places.get(id)!;
    return {
      id,
      x: width / 2 + (x - (left + right) / 2) * scale,
      y: height / 2 - (y - (low + high) / 2) * scale,
      // Few stand as far apart as there is room for; they need be neither larger nor smaller for it.
      radius: places === shipped ? sizeOf(id) : Math.max(SMALLEST, sizeOf(id) * Math.sqrt(Math.min(1, scale))),
    };
  };
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
}
