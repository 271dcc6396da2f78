import { UndirectedGraph } from 'graphology';
import louvainDoor from 'graphology-communities-louvain';
import forceAtlas2Door, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';

/** A graph without direction, at most one edge a pair: what communities, shortest paths and forces work on. */
export type PairGraph = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>;

interface Algorithms {
  readonly louvain: (graph: PairGraph, options: { rng: () => number }) => Record<string, number>;
  readonly forceAtlas2: (
    graph: PairGraph,
    options: { iterations: number; settings: ForceAtlas2Settings; getEdgeWeight: 'weight' },
  ) => Record<string, { x: number; y: number }>;
}

/**
 * graphology's CommonJS packages, whose default export Node and bundlers type in two ways. The one place that imports
 * them.
 */
export const { louvain, forceAtlas2 } = {
  louvain: louvainDoor,
  forceAtlas2: forceAtlas2Door,
} as unknown as Algorithms;

/** For each node, by its place in the graph's order: nodes by distance, predecessors and number of shortest paths. */
export const createBrandes = createUnweightedIndexedBrandes as unknown as (
  graph: PairGraph,
) => (source: number) => [stack: { size: number; pop(): number }, predecessors: number[][], paths: Uint32Array];

export { UndirectedGraph };

/** A stream of numbers in [0, 1) that is the same every time (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
