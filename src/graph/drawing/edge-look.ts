import type { MultiDirectedGraph as Graph } from 'graphology';
import { type EdgeLook, edgeLookOf, widthOf } from './look.ts';

export function lookOfEdge(graph: Graph, id: string): EdgeLook {
  const edge = graph.getEdgeAttributes(id);
  const claim = edge.kind === 'makes' ? graph.target(id) : edge.kind === 'mentions' ? graph.source(id) : undefined;
  return edgeLookOf(edge, claim === undefined ? undefined : graph.getNodeAttribute(claim, 'stance'));
}

export function widthOfEdge(graph: Graph, id: string): number {
  const weight = graph.getEdgeAttribute(id, 'weight');
  return widthOf(typeof weight === 'number' ? weight : 1);
}
