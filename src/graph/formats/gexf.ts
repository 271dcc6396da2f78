import type { MultiDirectedGraph } from 'graphology';
import { claimText } from '../build-graph.ts';
import type { ActorsGraph, ClaimsGraph, GraphSource } from '../graph-types.ts';
import { EDGE_KINDS } from '../schema.ts';
import { type AnyEdge, type AnyNode, type Column, edgeColumns, NODE_COLUMNS } from './gexf-columns.ts';
import { EDGE_COLOR, NODE_LOOK, type Rgb, STANCE_COLOR } from './gexf-looks.ts';
import { xmlAttributes, xmlEscape, xmlText } from './xml-escape.ts';

export interface GexfMeta {
  readonly description?: string;
  /** Of the newest article, `2025-12-16`: built again from the same articles the file is the same. */
  readonly date?: string;
  /** The words of a claim, to stand behind the edges of the actors view. */
  readonly claimText?: (claim: string) => string;
}

/**
 * A view as GEXF 1.3, for Gephi, Gephi Lite and networkx. Names, ids and texts may hold anything: what XML forbids is
 * replaced by U+FFFD, and ids stay apart.
 *
 *     <node id="person:ann-lee" label="Ann Lee"><attvalues>…</attvalues><viz:color r="0" …/>…</node>
 *     <edge source="person:ann-lee" target="country:fr" kind="warns" weight="2" …/>
 *                                                       ^^^^ without it Gephi would join this edge with "praises"
 */
export function writeGexf(view: ActorsGraph | ClaimsGraph, meta: GexfMeta = {}): string {
  const graph = view as MultiDirectedGraph<AnyNode, AnyEdge>;
  const nodes = graph.mapNodes((id, node): [string, AnyNode] => [id, node]);
  const edges = graph.mapEdges((id, edge, from, to): [string, AnyEdge, string, string] => [id, edge, from, to]);
  const nodeColumns = columnsIn(
    NODE_COLUMNS,
    nodes.map(([, node]) => node),
  );
  const columns = columnsIn(
    edgeColumns(meta.claimText),
    edges.map(([, edge]) => edge),
  );
  const nodeId = distinctIds();
  const edgeId = distinctIds();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta${xmlAttributes({ lastmodifieddate: calendarDay(meta.date) })}>`,
    '<creator>claimgraph</creator>',
    `<description>${xmlEscape(meta.description ?? 'Who claims what about whom')}</description>`,
    '</meta>',
    '<graph defaultedgetype="directed" idtype="string">',
    ...declare('node', nodeColumns),
    ...declare('edge', columns),
    `<nodes count="${nodes.length}">`,
    ...nodes.map(([id, node]) => nodeElement(nodeId(id), node, nodeColumns)),
    '</nodes>',
    `<edges count="${edges.length}">`,
    ...edges.map(([id, edge, from, to]) => edgeElement(edgeId(id), edge, nodeId(from), nodeId(to), columns)),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

/** What a file says of itself, without a clock. */
export function gexfMeta({ articles, extractions, resolution }: GraphSource): GexfMeta {
  const claims = new Map(resolution.claims.map((claim) => [claim.id, claim]));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const extractionById = new Map(extractions.map((extraction) => [extraction.article, extraction]));
  const days = articles.flatMap(({ date }) => calendarDay(date) ?? []).sort();
  return {
    description: `Who claims what about whom: ${resolution.claims.length} claims in ${articles.length} articles`,
    ...(days.length > 0 && { date: days.at(-1)! }),
    claimText: (id) => {
      const claim = claims.get(id);
      return claim ? claimText(claim, articleById, extractionById) : '';
    },
  };
}

function nodeElement(id: string, node: AnyNode, columns: readonly Column<AnyNode>[]): string {
  const { color, shape } = NODE_LOOK[node.kind];
  const { label, x, y, size } = node;
  const viz = [
    colorElement(color),
    `<viz:position${xmlAttributes({ x, y, z: 0 })}/>`,
    `<viz:size${xmlAttributes({ value: size })}/>`,
    `<viz:shape${xmlAttributes({ value: shape })}/>`,
  ];
  return `<node${xmlAttributes({ id, label })}>${values(columns, node)}${viz.join('')}</node>`;
}

function edgeElement(
  id: string,
  edge: AnyEdge,
  source: string,
  target: string,
  columns: readonly Column<AnyEdge>[],
): string {
  const { stance, weight } = edge;
  const kind = stance ?? edge.kind ?? 'mentions';
  const label = stance ?? edge.label ?? EDGE_KINDS[edge.kind ?? 'mentions'].label;
  const color = stance ? STANCE_COLOR[stance] : EDGE_COLOR[edge.kind ?? 'mentions'];
  const attributes = xmlAttributes({ id, source, target, type: 'directed', kind, label, weight });
  return `<edge${attributes}>${values(columns, edge)}${colorElement(color)}</edge>`;
}

function colorElement([r, g, b]: Rgb): string {
  return `<viz:color${xmlAttributes({ r, g, b })}/>`;
}

function columnsIn<T>(columns: readonly Column<T>[], all: readonly T[]): Column<T>[] {
  return columns.filter(({ of }) => all.some((one) => of(one) !== undefined));
}

function declare<T>(of: 'node' | 'edge', columns: readonly Column<T>[]): string[] {
  if (columns.length === 0) return [];
  const rows = columns.map(({ id, type }) => `<attribute${xmlAttributes({ id, title: id, type })}/>`);
  return [`<attributes class="${of}">`, ...rows, '</attributes>'];
}

function values<T>(columns: readonly Column<T>[], attributes: T): string {
  const found = columns.flatMap(({ id, of }) => {
    const value = of(attributes);
    return value === undefined ? [] : [`<attvalue${xmlAttributes({ for: id, value })}/>`];
  });
  return found.length > 0 ? `<attvalues>${found.join('')}</attvalues>` : '';
}

/** Two ids that differ only in what XML forbids get a number; the same id gives the same answer. */
function distinctIds(): (id: string) => string {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return (id) => {
    const known = given.get(id);
    if (known !== undefined) return known;
    const plain = xmlText(id);
    let distinct = plain;
    for (let i = 2; taken.has(distinct); i++) distinct = `${plain}~${i}`;
    taken.add(distinct);
    given.set(id, distinct);
    return distinct;
  };
}

/** The day of a date, if there is such a day: "2025-12-16T08:00Z" → "2025-12-16". */
function calendarDay(date: string | undefined): string | undefined {
  const day = date?.match(/^\d{4}-\d{2}-\d{2}(?!\d)/)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
}
