/// <reference path="./forceatlas2-parts.d.ts" />
import { UndirectedGraph } from 'graphology';
import forceAtlas2Door, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults.js';
import { graphToByteArrays } from 'graphology-layout-forceatlas2/helpers.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';

/** A graph without direction, at most one edge a pair: what communities, shortest paths and forces work on. */
export type PairGraph = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>;

interface Algorithms {
  readonly forceAtlas2: (
    graph: PairGraph,
    options: { iterations: number; settings: ForceAtlas2Settings; getEdgeWeight: 'weight' },
  ) => Record<string, { x: number; y: number }>;
}

/**
 * graphology's CommonJS packages, whose default export Node and bundlers type in two ways. The one place that imports
 * them, but for communities.ts, which the page loads without the others.
 */
export const { forceAtlas2 } = { forceAtlas2: forceAtlas2Door } as unknown as Algorithms;

/** For each node, by its place in the graph's order: nodes by distance, predecessors and number of shortest paths. */
export const createBrandes = createUnweightedIndexedBrandes as unknown as (
  graph: PairGraph,
) => (source: number) => [stack: { size: number; pop(): number }, predecessors: number[][], paths: Uint32Array];

export { UndirectedGraph };

/** The forces of every layout, for so many nodes. */
export function forcesFor(order: number): ForceAtlas2Settings {
  return {
    // Hubs would otherwise draw everyone into one knot.
    outboundAttractionDistribution: true,
    barnesHutOptimize: order > 700,
    // Coarser for crowds, in which single places matter less.
    barnesHutTheta: order > 5000 ? 1.5 : 1,
    edgeWeightInfluence: 0.5,
    scalingRatio: 10,
    gravity: 1,
    slowDown: 1 + Math.log(Math.max(1, order)),
  };
}

/** Numbers per node in ForceAtlas2's matrix; at 0 and 1 its place, at 9 whether it is held there. */
const PER_NODE = 10;
const FIXED = 9;

/** ForceAtlas2 some rounds at a time: places in the order of the nodes, x and y of each. */
export function createSteps(pairs: PairGraph) {
  const { nodes, edges } = graphToByteArrays(pairs, (_edge, { weight }: { weight: number }) => weight);
  const settings = { ...defaults, ...forcesFor(pairs.order) };
  return {
    run(rounds: number): void {
      for (let round = 0; round < rounds; round++) iterate(settings, nodes, edges);
    },
    /** Holds these nodes, and no others, where they are said to be. */
    hold(held: readonly (readonly [node: number, x: number, y: number])[]): void {
      for (let at = FIXED; at < nodes.length; at += PER_NODE) nodes[at] = 0;
      for (const [node, x, y] of held) {
        nodes.set([x, y], node * PER_NODE);
        nodes[node * PER_NODE + FIXED] = 1;
      }
    },
    read: (): Float32Array =>
      Float32Array.from({ length: 2 * pairs.order }, (_, i) => nodes[(i >> 1) * PER_NODE + (i % 2)]!),
  };
}
