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

/** A node of the actors view before it is measured; its key is the entity's id. */
export interface FoldedActor {
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
}

/** A node of the actors view. */
export interface ActorNode extends FoldedActor {
  readonly degree: number;
  readonly weightedDegree: number;
  readonly betweenness: number;
  readonly community: number;
}

/** An edge of the actors view; its key is `FROM|STANCE|TO` (a `|` inside an id is written `%7C`). One per speaker, stance and entity talked about. */
export interface ActorEdge {
  readonly stance: Stance;
  /** Number of claims. */
  readonly weight: number;
  /** Ids of the claims it stands for, sorted. */
  readonly claims: readonly string[];
}

/** A node of the whole graph; its key is the entity's, claim's or article's id (`article:ID`). */
export interface GraphNode {
  /** Of a claim its first words, of an article its title. */
  readonly label: string;
  readonly kind: NodeKind;
  /** Of claims only; `text` is all that is claimed, in the words of the first article that reports it. */
  readonly stance?: Stance;
  readonly type?: ClaimType;
  readonly negated?: boolean;
  readonly text?: string;
  /** Of claims: how many articles report it. Of entities: how often they are mentioned. */
  readonly weight: number;
  /** Of entities only: names beside the label, roles of no named body ("chairwoman"). */
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
  readonly country?: string;
  readonly gender?: 'female' | 'male';
  /** Of articles only. */
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

/** A node of the claims view: the whole graph with sizes and positions. */
export interface ClaimViewNode extends GraphNode {
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** An edge of the whole graph and of the claims view; its key is `FROM|KIND|TO` (a `|` inside an id is written `%7C`). */
export interface ClaimViewEdge {
  readonly kind: EdgeKind;
  /** Of ties the number of labels, else 1. */
  readonly weight: number;
  /** The roles or kinships, of ties only: "adviser, son-in-law". */
  readonly label?: string;
}
export type GraphEdge = ClaimViewEdge;
