import type { MultiDirectedGraph } from 'graphology';
import type { GraphFile } from '../model/index.ts';
import type {
  ActorEdge,
  ActorNode,
  ClaimViewEdge,
  ClaimViewNode,
  FoldedActor,
  GraphEdge,
  GraphNode,
} from './schema.ts';

/** All that was found, without positions: entities, claims and articles as nodes. */
export type WholeGraph = MultiDirectedGraph<GraphNode, GraphEdge>;
/** Who speaks about whom: claims are folded into edges. */
export type ActorsGraph = MultiDirectedGraph<ActorNode, ActorEdge>;
/** The same, not measured. */
export type FoldedActors = MultiDirectedGraph<FoldedActor, ActorEdge>;
/** The whole graph laid out. */
export type ClaimsGraph = MultiDirectedGraph<ClaimViewNode, ClaimViewEdge>;

/** What a graph is built from: a graph file, or the same before it has a layout. */
export type GraphSource = Pick<GraphFile, 'articles' | 'extractions' | 'resolution'>;
/** A graph file, or as much of it as a projection needs. */
export type ProjectionSource = GraphSource & Partial<Pick<GraphFile, 'layout'>>;
