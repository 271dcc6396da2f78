import type { MultiDirectedGraph as Graph } from 'graphology';
import { type Curve, curveOf, distanceToCurve, type End } from './geometry.ts';

/** A node as it stands on the screen: CSS pixels, y down. */
export interface ScreenNode extends End {
  readonly id: string;
}

/** What is shown, in pixels: what the pointer is measured against, and what names and pictures are drawn from. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, ScreenNode>;
  readonly edges: ReadonlyMap<string, Curve>;
}

/** Places a node of the graph on the screen. */
export type Place = (id: string) => ScreenNode;

/** Hidden nodes and edges, and edges with a hidden end, are not in the scene and so are never hit. */
export function buildScene(
  graph: Graph,
  shown: { readonly visibleNodes: ReadonlySet<string>; readonly visibleEdges: ReadonlySet<string> },
  bends: ReadonlyMap<string, number>,
  place: Place,
): Scene {
  const nodes = new Map<string, ScreenNode>();
  for (const id of shown.visibleNodes) if (graph.hasNode(id)) nodes.set(id, place(id));
  const edges = new Map<string, Curve>();
  for (const id of shown.visibleEdges) {
    if (!graph.hasEdge(id)) continue;
    const [from, to] = graph.extremities(id);
    const source = nodes.get(from);
    const target = nodes.get(to);
    if (source !== undefined && target !== undefined) edges.set(id, curveOf(source, target, bends.get(id) ?? 0));
  }
  return { nodes, edges };
}

/** How far beside a thing the pointer still means it, in CSS pixels: a thumb is not a mouse. */
export const REACH = {
  mouse: { node: 2, edge: 7 },
  touch: { node: 9, edge: 14 },
} as const;

/** The node under the point: of several the one whose rim it is deepest in; `undefined` where none is within `slack`. */
export function nodeAt(scene: Scene, x: number, y: number, slack: number): string | undefined {
  let best: string | undefined;
  let depth = slack;
  for (const node of scene.nodes.values()) {
    const away = Math.hypot(node.x - x, node.y - y) - node.radius;
    if (away > depth) continue;
    best = node.id;
    depth = away;
  }
  return best;
}

/** The edge nearest to the point, `undefined` where none passes within `reach`. */
export function edgeAt(scene: Scene, x: number, y: number, reach: number): string | undefined {
  let best: string | undefined;
  let nearest = reach;
  for (const [id, curve] of scene.edges) {
    const { left, top, right, bottom } = curve.box;
    if (x < left - nearest || x > right + nearest || y < top - nearest || y > bottom + nearest) continue;
    const distance = distanceToCurve(curve, x, y);
    if (distance > nearest) continue;
    best = id;
    nearest = distance;
  }
  return best;
}
