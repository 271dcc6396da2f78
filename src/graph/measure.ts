import { createBrandes, type PairGraph } from './algorithms.ts';
import { communitiesOf } from './communities.ts';
import type { ActorsGraph, FoldedActors } from './graph-types.ts';
import { pairGraph } from './pair-graph.ts';

/** Steps betweenness may take: exact up to some 1,500 actors, a sample of starts beyond; a fifth of a second. */
const BUDGET = 6_000_000;
const FEWEST_STARTS = 32;

/** Sets degree, weighted degree, betweenness and community of every node: the graph given is the one given back. */
export function measureActors(folded: FoldedActors): ActorsGraph {
  const graph = folded as unknown as ActorsGraph;
  if (graph.order === 0) return graph;
  const pairs = pairGraph(graph);
  const between = betweenness(pairs);
  const communities = new Map(communitiesOf(pairs).flatMap((members, number) => members.map((id) => [id, number])));
  graph.forEachNode((id) => {
    graph.mergeNodeAttributes(id, {
      degree: graph.degree(id),
      weightedDegree: graph.reduceEdges(id, (sum, _edge, { weight }) => sum + weight, 0),
      betweenness: between.get(id) ?? 0,
      community: communities.get(id) ?? 0,
    });
  });
  return graph;
}

/**
 * The share of shortest paths between others that lead over a node, direction left aside, 0 to 1 (Brandes 2001). In
 * large graphs only paths from evenly picked nodes are followed (Brandes and Pich 2007).
 */
function betweenness(pairs: PairGraph): Map<string, number> {
  const nodes = pairs.nodes();
  const sums = new Float64Array(nodes.length);
  const brandes = createBrandes(pairs);
  const starts = Math.min(nodes.length, Math.max(FEWEST_STARTS, Math.floor(BUDGET / (nodes.length + 2 * pairs.size))));
  const dependency = new Float64Array(nodes.length);
  for (let i = 0; i < starts; i++) {
    const start = Math.floor((i * nodes.length) / starts);
    const [stack, predecessors, paths] = brandes(start);
    dependency.fill(0);
    while (stack.size > 0) {
      const node = stack.pop();
      // Counts wrap around in graphs with billions of paths; 0 must not divide.
      const share = (1 + dependency[node]!) / (paths[node]! || 1);
      for (const before of predecessors[node]!) dependency[before]! += paths[before]! * share;
      if (node !== start) sums[node]! += dependency[node]!;
    }
  }
  const all = Math.max(1, (nodes.length - 1) * (nodes.length - 2)) * (starts / nodes.length);
  return new Map(nodes.map((id, i) => [id, Math.round((sums[i]! / all) * 1e6) / 1e6]));
}
