import type { MultiDirectedGraph } from 'graphology';
import { byId } from '../../model/index.ts';
import { articleKey, claimText } from '../build-graph.ts';
import type { ActorsGraph, ClaimsGraph, GraphSource } from '../graph-types.ts';
import { EDGE_KINDS } from '../schema.ts';
import { type AnyEdge, type AnyNode, type Column, EDGE_COLUMNS, NODE_COLUMNS, type ProvenEdge } from './columns.ts';
import { calendarDay, type Days, daysOf } from './days-of.ts';
import { EDGE_COLOR, NODE_LOOK, type Rgb, STANCE_COLOR } from './looks.ts';
import { isXmlText } from './xml-escape.ts';

/** What stands beside a view in the files written from it. */
export interface ViewMeta {
  readonly description?: string;
  /** Of the newest article, `2025-12-16`: built again from the same articles the file is the same. */
  readonly date?: string;
  /** The words of a claim, to stand behind the edges of the actors view. */
  readonly claimText?: (claim: string) => string;
  /** The words in which an article tells a claim, and where they stand in it; keys are those of the claims view. */
  readonly report?: (claim: string, article: string) => Pick<ProvenEdge, 'words' | 'spans'> | undefined;
  /** When nodes and edges occur. */
  readonly days?: Days;
}

export interface NodeRow {
  readonly id: string;
  readonly label: string;
  readonly node: AnyNode;
  readonly days: readonly string[];
  readonly color: Rgb;
}

export interface EdgeRow extends ProvenEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The stance, or the kind of edge; two edges of one pair never share it. */
  readonly kind: string;
  readonly label: string;
  readonly days: readonly string[];
  readonly color: Rgb;
}

/** Rows in their order, as often as they are asked for. */
export interface Rows<T> extends Iterable<T> {
  readonly length: number;
}

/** A view as two tables, which every format writes in its own way; columns that hold nothing are left out. */
export interface ViewTable {
  readonly nodes: Rows<NodeRow>;
  readonly edges: Rows<EdgeRow>;
  readonly nodeColumns: readonly Column<AnyNode>[];
  readonly edgeColumns: readonly Column<ProvenEdge>[];
  /** Whether XML can hold every id of a node as it is. */
  readonly areIdsPlain: boolean;
  /** Whether anything in it has a day. */
  readonly isDated: boolean;
}

/** The same with rows that are held. */
export interface HeldTable extends ViewTable {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

export function nodeRow(id: string, node: AnyNode, { days }: ViewMeta): NodeRow {
  return { id, label: node.label, node, days: days?.ofNode(id) ?? [], color: NODE_LOOK[node.kind].color };
}

export function edgeRow(
  id: string,
  edge: AnyEdge,
  from: string,
  to: string,
  { claimText, report, days }: ViewMeta,
): EdgeRow {
  const { stance, kind = 'mentions' } = edge;
  return {
    id,
    from,
    to,
    kind: stance ?? kind,
    label: stance ?? edge.label ?? EDGE_KINDS[kind].label,
    edge,
    ...(kind === 'reported-in' && report?.(from, to)),
    ...(edge.claims && claimText && { words: edge.claims.map(claimText).join('\n') }),
    days: days?.ofEdge(edge, from, to) ?? [],
    color: stance ? STANCE_COLOR[stance] : EDGE_COLOR[kind],
  };
}

export function tabulate(view: ActorsGraph | ClaimsGraph, meta: ViewMeta): HeldTable {
  const graph = view as MultiDirectedGraph<AnyNode, AnyEdge>;
  const nodes = graph.mapNodes((id, node) => nodeRow(id, node, meta));
  const edges = graph.mapEdges((id, edge, from, to) => edgeRow(id, edge, from, to, meta));
  return {
    nodes,
    edges,
    nodeColumns: columnsIn(
      NODE_COLUMNS,
      nodes.map(({ node }) => node),
    ),
    edgeColumns: columnsIn<ProvenEdge>(EDGE_COLUMNS, edges),
    areIdsPlain: nodes.every(({ id }) => isXmlText(id)),
    isDated: nodes.some((node) => node.days.length > 0),
  };
}

/** The columns that hold something; what is asked for it is gone through once, and no further than need be. */
export function columnsIn<T>(columns: readonly Column<T>[], all: Iterable<T>): Column<T>[] {
  const missing = new Set(columns);
  for (const one of all) {
    for (const column of missing) if (column.of(one) !== undefined) missing.delete(column);
    if (missing.size === 0) break;
  }
  return columns.filter((column) => !missing.has(column));
}

/** What a file says of itself, without a clock. */
export function viewMeta(source: GraphSource): ViewMeta {
  const { articles, extractions, resolution } = source;
  const claimOf = byId(resolution.claims);
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const extractionById = new Map(extractions.map((extraction) => [extraction.article, extraction]));
  const days = articles.flatMap(({ date }) => calendarDay(date) ?? []).sort();
  return {
    description: `Who claims what about whom: ${resolution.claims.length} claims in ${articles.length} articles`,
    ...(days.length > 0 && { date: days.at(-1)! }),
    claimText: (id) => {
      const claim = claimOf(id);
      return claim ? claimText(claim, articleById, extractionById) : '';
    },
    report: (id, article) => {
      const ref = claimOf(id)?.attributions.find((one) => articleKey(one.article) === article);
      const text = ref && articleById.get(ref.article)?.text;
      const spans = ref && extractionById.get(ref.article)?.attributions[ref.index]?.content;
      if (text === undefined || !spans) return undefined;
      return {
        words: spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
        spans: spans.map(({ start, end }) => `${start}-${end}`).join('; '),
      };
    },
    days: daysOf(source),
  };
}
