import type Graph from 'graphology';
import type { CanvasState } from '../graph-canvas-contract.ts';

/** What a screen reader says of the picture. All that is in it stands in the lists beside it too. */
export function describePicture(graph: Graph, { selected, visibleNodes, visibleEdges }: CanvasState): string {
  const name = (id: string): string => {
    const { label, where } = graph.getNodeAttributes(id);
    return `${label ?? id}${where ? ` (${where})` : ''}`;
  };
  let chosen = '';
  if (selected?.type === 'node' && graph.hasNode(selected.id)) chosen = ` Selected: ${name(selected.id)}.`;
  if (selected?.type === 'edge' && graph.hasEdge(selected.id))
    chosen = ` Selected: ${graph.extremities(selected.id).map(name).join(' about ')}.`;
  return `Graph of ${visibleNodes.size} nodes and ${visibleEdges.size} lines between them.${chosen} The lists beside it hold the same.`;
}
