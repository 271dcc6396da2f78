import type { AnyNode, Column, ColumnType, Value } from './columns.ts';
import type { EdgeRow, HeldTable, NodeRow } from './view-table.ts';

export interface FlatColumn<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly of: (row: Row) => Value;
}

/** A table of plain columns, as CSV, Parquet and GraphML have them. */
export interface FlatTable<Row> {
  readonly columns: readonly FlatColumn<Row>[];
  readonly rows: readonly Row[];
}

type Dated = Pick<NodeRow, 'days' | 'color'>;

/** First and last day, and the colour of the page. */
const COMMON: readonly FlatColumn<Dated>[] = [
  { name: 'first_day', type: 'string', of: ({ days }) => days[0] },
  { name: 'last_day', type: 'string', of: ({ days }) => days.at(-1) },
  {
    name: 'color',
    type: 'string',
    of: ({ color }) => `#${color.map((one) => one.toString(16).padStart(2, '0')).join('')}`,
  },
];

/** Nodes and edges of a view with everything known of them in columns; `from` and `to` of an edge are ids of nodes. */
export function flatten({ nodes, edges, nodeColumns, edgeColumns }: HeldTable): {
  readonly nodes: FlatTable<NodeRow>;
  readonly edges: FlatTable<EdgeRow>;
} {
  return {
    nodes: {
      columns: [
        { name: 'id', type: 'string', of: ({ id }) => id },
        { name: 'label', type: 'string', of: ({ label }) => label },
        ...nodeColumns.map((column) => lift(column, ({ node }: NodeRow): AnyNode => node)),
        ...COMMON,
        { name: 'x', type: 'double', of: ({ node }) => node.x },
        { name: 'y', type: 'double', of: ({ node }) => node.y },
        { name: 'size', type: 'double', of: ({ node }) => node.size },
      ],
      rows: nodes,
    },
    edges: {
      columns: [
        { name: 'id', type: 'string', of: ({ id }) => id },
        { name: 'source', type: 'string', of: ({ from }) => from },
        { name: 'target', type: 'string', of: ({ to }) => to },
        { name: 'kind', type: 'string', of: ({ kind }) => kind },
        { name: 'label', type: 'string', of: ({ label }) => label },
        { name: 'weight', type: 'integer', of: ({ edge }) => edge.weight },
        ...edgeColumns.map((column) => lift(column, (row: EdgeRow) => row)),
        ...COMMON,
      ],
      rows: edges,
    },
  };
}

function lift<Row, T>({ id, type, of }: Column<T>, attributesOf: (row: Row) => T): FlatColumn<Row> {
  return { name: id, type, of: (row) => of(attributesOf(row)) };
}
