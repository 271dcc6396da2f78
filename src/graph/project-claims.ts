import { MultiDirectedGraph } from 'graphology';
import { buildGraph } from './build-graph.ts';
import type { ClaimsGraph, ProjectionSource } from './graph-types.ts';
import type { ClaimViewEdge, ClaimViewNode, GraphNode } from './schema.ts';
import { nodeSize } from './size.ts';
import { positionIn } from './start-position.ts';

/**
 * The claims view: claims are nodes between who makes them, whom they are about and the article that reports them.
 * With `claimIds` only these claims are shown, with what touches them; without, nothing found is left out but entities
 * that neither speak, are spoken about nor hold a tie.
 */
export function projectClaims(source: ProjectionSource, claimIds?: ReadonlySet<string>): ClaimsGraph {
  const whole = buildGraph(source);
  const graph: ClaimsGraph = new MultiDirectedGraph<ClaimViewNode, ClaimViewEdge>();
  const shown = new Set<string>();
  const isShownClaim = (id: string): boolean => whole.getNodeAttribute(id, 'kind') === 'claim' && isIn(id, claimIds);
  const edges = whole.filterEdges((_edge, _attributes, from, to, fromNode, toNode) => {
    const claims = [fromNode, toNode].filter((node) => node.kind === 'claim').length;
    if (claims === 0) return claimIds === undefined;
    return (fromNode.kind !== 'claim' || isShownClaim(from)) && (toNode.kind !== 'claim' || isShownClaim(to));
  });
  for (const edge of edges) for (const id of whole.extremities(edge)) shown.add(id);

  whole.forEachNode((id, node) => {
    if (!shown.has(id) && !isShownClaim(id)) return;
    const [x, y] = positionIn(source.layout?.claims, id);
    graph.addNode(id, { ...node, size: sizeOf(node, whole.degree(id)), x, y });
  });
  for (const edge of edges) {
    const [from, to] = whole.extremities(edge);
    graph.addDirectedEdgeWithKey(edge, from, to, whole.getEdgeAttributes(edge));
  }
  return graph;
}

function isIn(id: string, ids: ReadonlySet<string> | undefined): boolean {
  return ids === undefined || ids.has(id);
}

/** Claims are small and grow with the articles that report them; articles are dots at the rim, however much they hold. */
function sizeOf(node: GraphNode, degree: number): number {
  if (node.kind === 'article') return 4;
  return node.kind === 'claim' ? claimSize(node) : nodeSize(degree);
}

export const claimSize = ({ weight }: Pick<GraphNode, 'weight'>): number => 3 + Math.min(weight - 1, 4);
