import type { MultiDirectedGraph as Graph } from 'graphology';

/**
 * Numbers the edges of one ordered pair 0, 1, 2 …, so that each lies a gap outside the last. Edges bow to the left of
 * their own direction, so the two directions of a pair need no numbering between them.
 */
export function bendsOf(graph: Graph): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const bends = new Map<string, number>();
  graph.forEachEdge((edge, _attributes, source, target) => {
    // The length in front keeps "a" + "b c" and "a b" + "c" apart.
    const pair = `${source.length} ${source} ${target}`;
    const bend = seen.get(pair) ?? 0;
    bends.set(edge, bend);
    seen.set(pair, bend + 1);
  });
  return bends;
}
