import type Graph from 'graphology';
import { MultiDirectedGraph } from 'graphology';
import type { CanvasState } from '../graph-canvas-contract.ts';

/**
 * What of a graph is shown, as a graph of its own for sigma: it goes through all it is given, and of a large graph only a
 * hundredth is ever drawn. How a node looks and where it stands is asked of the whole graph.
 */
export function drawnGraph(
  whole: Graph,
  { visibleNodes, visibleEdges }: Pick<CanvasState, 'visibleNodes' | 'visibleEdges'>,
): Graph {
  const drawn = new MultiDirectedGraph() as Graph;
  for (const id of visibleNodes) {
    if (!whole.hasNode(id)) continue;
    const { x, y } = whole.getNodeAttributes(id);
    drawn.addNode(id, { x, y });
  }
  for (const id of visibleEdges) {
    if (!whole.hasEdge(id)) continue;
    const [from, to] = whole.extremities(id);
    if (drawn.hasNode(from) && drawn.hasNode(to)) drawn.addDirectedEdgeWithKey(id, from, to);
  }
  return drawn;
}
