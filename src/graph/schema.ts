import type { ClaimType, EntityKind, Stance } from '../model/index.ts';

/** Kinds of node in the whole graph. */
export type NodeKind = EntityKind | 'claim' | 'article';

/** Kinds of edge: what they lead from and to. The table is what `buildGraph` and the exports read. */
export const EDGE_KINDS = {
  makes: { from: 'entity', to: 'claim', label: 'makes' },
  mentions: { from: 'claim', to: 'entity', label: 'is about' },
  'reported-in': { from: 'claim', to: 'article', label: 'is reported in' },
  'holds-role': { from: 'entity', to: 'entity', label: 'holds role' },
  'related-to': { from: 'entity', to: 'entity', label: 'is related to' },
  corroborates: { from: 'claim', to: 'claim', label: 'says the same as' },
  diverges: { from: 'claim', to: 'claim', label: 'tells it differently from' },
} as const;
export type EdgeKind = keyof typeof EDGE_KINDS;

/** A node of the actors view; its key is the entity's id. */
export interface ActorNode {
  readonly label: string;
  readonly kind: EntityKind;
  /** Claims made, claims it is talked about in, mentions: of what the view shows. */
  readonly says: number;
  readonly about: number;
  readonly mentions: number;
  /** Radius in graph pixels. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly degree: number;
  readonly weightedDegree: number;
  readonly betweenness: number;
  readonly community: number;
}

/** An edge of the actors view: one per speaker, stance and entity talked about; its key is `FROM|STANCE|TO`. */
export interface ActorEdge {
  readonly stance: Stance;
  /** Number of claims. */
  readonly weight: number;
  /** Ids of the claims it stands for, sorted. */
  readonly claims: readonly string[];
}

/** A node of the claims view; its key is the entity's, claim's or article's id (`article:ID`). */
export interface ClaimViewNode {
  readonly label: string;
  readonly kind: NodeKind;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Of claims only. */
  readonly stance?: Stance;
  readonly type?: ClaimType;
}

/** An edge of the claims view; its key is `FROM|KIND|TO`. */
export interface ClaimViewEdge {
  readonly kind: EdgeKind;
  readonly weight: number;
  /** The role or kinship, of ties only. */
  readonly label?: string;
}
