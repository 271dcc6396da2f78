import type { ActorsGraph, ClaimsGraph } from '../graph-types.ts';
import type { Column } from './columns.ts';
import { calendarDay } from './days-of.ts';
import { distinctIds } from './distinct-ids.ts';
import { NODE_LOOK, type Rgb } from './looks.ts';
import { type EdgeRow, type NodeRow, tabulate, type ViewMeta, type ViewTable } from './view-table.ts';
import { xmlAttributes, xmlEscape } from './xml-escape.ts';

/**
 * A view as GEXF 1.3, for Gephi, Gephi Lite and networkx. Names, ids and texts may hold anything: what XML forbids is
 * replaced by U+FFFD, and ids stay apart. Who occurs when is told to
 * Gephi's timeline in days.
 *
 *     <node id="person:ann-lee" label="Ann Lee"><attvalues>…</attvalues><viz:color r="0" …/>…</node>
 *     <edge source="person:ann-lee" target="country:fr" kind="warns" weight="2" …/>
 *                                                       ^^^^ without it Gephi would join this edge with "praises"
 */
export function writeGexf(view: ActorsGraph | ClaimsGraph, meta: ViewMeta = {}): string {
  return [...gexfPieces(view, meta)].join('');
}

/** The same line by line: the whole may be longer than a string can be. */
export function gexfPieces(view: ActorsGraph | ClaimsGraph, meta: ViewMeta): Generator<string> {
  return gexfOfTable(tabulate(view, meta), meta);
}

/** The same of tables. */
export function* gexfOfTable(table: ViewTable, meta: ViewMeta): Generator<string> {
  const { nodes, edges, nodeColumns, edgeColumns, areIdsPlain } = table;
  // An edge's id is made of those of its nodes.
  const [nodeId, edgeId] = areIdsPlain ? [asItIs, asItIs] : [distinctIds(), distinctIds()];
  yield lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta${xmlAttributes({ lastmodifieddate: calendarDay(meta.date) })}>`,
    '<creator>claimgraph</creator>',
    `<description>${xmlEscape(meta.description ?? 'Who claims what about whom')}</description>`,
    '</meta>',
    `<graph defaultedgetype="directed" idtype="string"${timeAttributes(table)}>`,
    ...declare('node', nodeColumns),
    ...declare('edge', edgeColumns),
    `<nodes count="${nodes.length}">`,
  );
  for (const row of nodes) yield lines(nodeElement(nodeId(row.id), row, nodeColumns));
  yield lines('</nodes>', `<edges count="${edges.length}">`);
  for (const row of edges) yield lines(edgeElement(edgeId(row.id), nodeId(row.from), nodeId(row.to), row, edgeColumns));
  yield lines('</edges>', '</graph>', '</gexf>');
}

const asItIs = (id: string): string => id;

function lines(...all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

/** Only where something is dated: Gephi would else show a timeline of nothing. */
function timeAttributes({ isDated }: ViewTable): string {
  if (!isDated) return '';
  return xmlAttributes({ mode: 'dynamic', timeformat: 'date', timerepresentation: 'timestamp' });
}

function timestamps(days: readonly string[]): string | undefined {
  return days.length > 0 ? `<[${days.join(', ')}]>` : undefined;
}

function nodeElement(
  id: string,
  { label, node, days, color }: NodeRow,
  columns: readonly Column<NodeRow['node']>[],
): string {
  const { x, y, size, kind } = node;
  const viz = [
    colorElement(color),
    `<viz:position${xmlAttributes({ x, y, z: 0 })}/>`,
    `<viz:size${xmlAttributes({ value: size })}/>`,
    `<viz:shape${xmlAttributes({ value: NODE_LOOK[kind].shape })}/>`,
  ];
  return `<node${xmlAttributes({ id, label, timestamps: timestamps(days) })}>${values(columns, node)}${viz.join('')}</node>`;
}

function edgeElement(
  id: string,
  source: string,
  target: string,
  row: EdgeRow,
  columns: readonly Column<EdgeRow>[],
): string {
  const { kind, label, edge, days, color } = row;
  const attributes = { id, source, target, type: 'directed', kind, label, weight: edge.weight };
  return `<edge${xmlAttributes({ ...attributes, timestamps: timestamps(days) })}>${values(columns, row)}${colorElement(color)}</edge>`;
}

function colorElement([r, g, b]: Rgb): string {
  return `<viz:color${xmlAttributes({ r, g, b })}/>`;
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
