import type { ActorsGraph, ClaimsGraph } from '../graph-types.ts';
import type { ColumnType } from './columns.ts';
import { distinctIds } from './distinct-ids.ts';
import { type FlatColumn, flatten } from './flat-table.ts';
import type { Rgb } from './looks.ts';
import { type EdgeRow, tabulate, type ViewMeta } from './view-table.ts';
import { xmlAttributes, xmlEscape } from './xml-escape.ts';

/** What GraphML calls the types. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

/** Gephi, and graphology after it, read a colour from three numbers. */
const CHANNELS = (['r', 'g', 'b'] as const).map(
  (name, i): FlatColumn<{ readonly color: Rgb }> => ({ name, type: 'integer', of: ({ color }) => color[i]! }),
);

/**
 * A view as GraphML, in the dialect networkx writes: every attribute is declared as a key with its type. Line by line,
 * with the same escape as GEXF.
 *
 *     <key id="n1" for="node" attr.name="label" attr.type="string"/>
 *     <node id="person:ann-lee"><data key="n1">Ann Lee</data></node>
 */
export function* graphmlPieces(view: ActorsGraph | ClaimsGraph, meta: ViewMeta): Generator<string> {
  const { nodes, edges } = flatten(tabulate(view, meta));
  const nodeKeys = keysOf('n', [...without(nodes.columns, ['id', 'color']), ...CHANNELS], nodes.rows);
  const edgeKeys = keysOf(
    'e',
    [...without(edges.columns, ['id', 'source', 'target', 'color']), ...CHANNELS],
    edges.rows,
  );
  const nodeId = distinctIds();
  const edgeId = distinctIds();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `<desc>${xmlEscape(meta.description ?? 'Who claims what about whom')}</desc>\n`;
  yield* declare('node', nodeKeys);
  yield* declare('edge', edgeKeys);
  yield '<graph edgedefault="directed">\n';
  for (const row of nodes.rows) yield `<node${xmlAttributes({ id: nodeId(row.id) })}>${data(nodeKeys, row)}</node>\n`;
  for (const row of edges.rows) yield edgeElement(row, edgeId(row.id), nodeId, edgeKeys);
  yield '</graph>\n</graphml>\n';
}

interface Key<Row> {
  readonly key: string;
  readonly column: FlatColumn<Row>;
}

function without<Row>(columns: readonly FlatColumn<Row>[], names: readonly string[]): FlatColumn<Row>[] {
  return columns.filter(({ name }) => !names.includes(name));
}

/** A key for each column that holds anything. */
function keysOf<Row>(prefix: string, columns: readonly FlatColumn<Row>[], rows: readonly Row[]): Key<Row>[] {
  const held = columns.filter(({ of }) => rows.some((row) => of(row) !== undefined));
  return held.map((column, i) => ({ key: `${prefix}${i}`, column }));
}

function* declare<Row>(what: 'node' | 'edge', keys: readonly Key<Row>[]): Generator<string> {
  for (const { key, column } of keys) {
    const attributes = { id: key, for: what, 'attr.name': column.name, 'attr.type': TYPES[column.type] };
    yield `<key${xmlAttributes(attributes)}/>\n`;
  }
}

function data<Row>(keys: readonly Key<Row>[], row: Row): string {
  return keys
    .map(({ key, column }) => {
      const value = column.of(row);
      return value === undefined ? '' : `<data key="${key}">${xmlEscape(String(value))}</data>`;
    })
    .join('');
}

function edgeElement(row: EdgeRow, id: string, nodeId: (id: string) => string, keys: readonly Key<EdgeRow>[]): string {
  const ends = { id, source: nodeId(row.from), target: nodeId(row.to) };
  return `<edge${xmlAttributes(ends)}>${data(keys, row)}</edge>\n`;
}
