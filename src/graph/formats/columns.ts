import type { ActorEdge, ActorNode, ClaimViewEdge, ClaimViewNode } from '../schema.ts';

/** What a node or an edge of either view may have. */
export type AnyNode = Pick<ActorNode, 'label' | 'kind' | 'size' | 'x' | 'y'> &
  Partial<Omit<ActorNode, 'kind'> & Omit<ClaimViewNode, 'kind'>> & { readonly kind: ClaimViewNode['kind'] };
export type AnyEdge = { readonly weight: number } & Partial<ActorEdge & ClaimViewEdge>;

/** Types that Gephi reads; it refuses `anyURI`, and readers cut lists at commas and bars: several values are one string. */
export type ColumnType = 'string' | 'integer' | 'double' | 'boolean';
export type Value = string | number | boolean | undefined;

/** A column of Gephi's data table; a file declares those that hold anything. */
export interface Column<T> {
  readonly id: string;
  readonly type: ColumnType;
  readonly of: (attributes: T) => Value;
}

const SEPARATOR = '; ';

export const NODE_COLUMNS: readonly Column<AnyNode>[] = [
  { id: 'kind', type: 'string', of: ({ kind }) => kind },
  { id: 'says', type: 'integer', of: ({ says }) => says },
  { id: 'about', type: 'integer', of: ({ about }) => about },
  { id: 'mentions', type: 'integer', of: ({ mentions }) => mentions },
  { id: 'betweenness', type: 'double', of: ({ betweenness }) => betweenness },
  { id: 'community', type: 'integer', of: ({ community }) => community },
  { id: 'stance', type: 'string', of: ({ stance }) => stance },
  { id: 'type', type: 'string', of: ({ type }) => type },
  { id: 'negated', type: 'boolean', of: ({ negated }) => negated },
  { id: 'text', type: 'string', of: ({ text }) => text },
  { id: 'count', type: 'integer', of: ({ weight }) => weight },
  { id: 'aliases', type: 'string', of: ({ aliases }) => aliases?.join(SEPARATOR) },
  { id: 'roles', type: 'string', of: ({ roles }) => roles?.join(SEPARATOR) },
  { id: 'country', type: 'string', of: ({ country }) => country },
  { id: 'gender', type: 'string', of: ({ gender }) => gender },
  { id: 'publisher', type: 'string', of: ({ publisher }) => publisher },
  { id: 'date', type: 'string', of: ({ date }) => date },
  { id: 'url', type: 'string', of: ({ url }) => url },
];

/** An edge with what proves it. */
export interface ProvenEdge {
  readonly edge: AnyEdge;
  /** The words of the claims behind it, so that every sentence can be read in Gephi. */
  readonly words?: string | undefined;
  /** Of a report of a claim: where the words stand in the article, `120-180; 200-220`. */
  readonly spans?: string | undefined;
}

export const EDGE_COLUMNS: readonly Column<ProvenEdge>[] = [
  { id: 'claims', type: 'string', of: ({ edge }) => edge.claims?.join(SEPARATOR) },
  { id: 'words', type: 'string', of: ({ words }) => words },
  { id: 'spans', type: 'string', of: ({ spans }) => spans },
];
