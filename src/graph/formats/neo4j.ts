import { groupBy } from '../../model/index.ts';
import type { ClaimsGraph } from '../graph-types.ts';
import type { NodeKind } from '../schema.ts';
import type { ColumnType, Value } from './columns.ts';
import { type FlatColumn, flatten } from './flat-table.ts';
import { type EdgeRow, type NodeRow, tabulate, type ViewMeta } from './view-table.ts';
import { type Cell, writeCsv } from './write-csv.ts';

/** What a node is called in Neo4j. Every actor is an `Actor` too. */
const LABELS: Readonly<Record<NodeKind, readonly string[]>> = {
  person: ['Actor', 'Person'],
  organization: ['Actor', 'Organization'],
  country: ['Actor', 'Country'],
  place: ['Actor', 'Place'],
  group: ['Actor', 'Group'],
  unnamed: ['Actor', 'UnnamedSource'],
  claim: ['Claim'],
  article: ['Article'],
};

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

/** Of the picture, which is no business of a database. */
const PICTURE = ['color', 'x', 'y', 'size'];
/** What an edge is called says its kind, and its ends are fields of their own. */
const ENDS = ['id', 'source', 'target', 'kind', ...PICTURE];

/** So many rows are sent in one statement of the script. */
const BATCH = 500;

function tablesOf(view: ClaimsGraph, meta: ViewMeta) {
  const { nodes, edges } = flatten(tabulate(view, meta));
  return {
    nodes: {
      rows: nodes.rows,
      columns: nodes.columns
        .filter(({ name }) => name !== 'id' && !PICTURE.includes(name))
        .map((column) => (column.name === 'label' ? { ...column, name: 'name' } : column)),
    },
    edges: { rows: edges.rows, columns: edges.columns.filter(({ name }) => !ENDS.includes(name)) },
  };
}

const typeOf = (kind: string): string => kind.replaceAll('-', '_').toUpperCase();

/**
 * Nodes and relationships for `neo4j-admin database import`, which reads names and types off the first line:
 *
 *     :ID,:LABEL,name,kind,mentions:int,…          :START_ID,:END_ID,:TYPE,label,weight:int,…
 */
export function neo4jCsv(view: ClaimsGraph, meta: ViewMeta): Record<'nodes' | 'relationships', Generator<string>> {
  const { nodes, edges } = tablesOf(view, meta);
  return {
    nodes: writeCsv([':ID', ':LABEL', ...nodes.columns.map(header)], nodeRows(nodes), { mark: false }),
    relationships: writeCsv([':START_ID', ':END_ID', ':TYPE', ...edges.columns.map(header)], edgeRows(edges), {
      mark: false,
    }),
  };
}

type Table<Row> = { readonly rows: readonly Row[]; readonly columns: readonly FlatColumn<Row>[] };

function header<Row>({ name, type }: FlatColumn<Row>): string {
  return type === 'string' ? name : `${name}:${TYPES[type]}`;
}

function* nodeRows({ rows, columns }: Table<NodeRow>): Generator<Cell[]> {
  for (const row of rows) yield [row.id, LABELS[row.node.kind].join(';'), ...columns.map(({ of }) => of(row))];
}

function* edgeRows({ rows, columns }: Table<EdgeRow>): Generator<Cell[]> {
  for (const row of rows) yield [row.from, row.to, typeOf(row.kind), ...columns.map(({ of }) => of(row))];
}

/**
 * The same as a script for a database that runs: `cypher-shell -f load.cypher`. Run twice it changes nothing more. A
 * statement a batch, so that the whole need not fit into memory.
 */
export function* cypherPieces(view: ClaimsGraph, meta: ViewMeta): Generator<string> {
  const { nodes, edges } = tablesOf(view, meta);
  yield `// ${(meta.description ?? 'Who claims what about whom').replace(/\s+/g, ' ')}\n`;
  for (const label of ['Actor', 'Claim', 'Article'])
    yield `CREATE CONSTRAINT claimgraph_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  for (const [kind, rows] of groupBy(nodes.rows, ({ node }) => node.kind)) {
    const [first, ...more] = LABELS[kind];
    const further = more.length > 0 ? `SET n:${more.join(':')} ` : '';
    const maps = rows.map((row) => `{id: ${literal(row.id)}, properties: ${mapOf(row, nodes.columns)}}`);
    yield* batches(maps, `MERGE (n:${first} {id: row.id}) ${further}SET n += row.properties`);
  }
  const kindOf = new Map(nodes.rows.map(({ id, node }) => [id, LABELS[node.kind][0]!]));
  const ends = ({ from, to }: EdgeRow) => `${kindOf.get(from)} ${kindOf.get(to)}`;
  for (const [group, rows] of groupBy(edges.rows, (row) => `${typeOf(row.kind)} ${ends(row)}`)) {
    const [type, from, to] = group.split(' ');
    const maps = rows.map(
      (row) => `{from: ${literal(row.from)}, to: ${literal(row.to)}, properties: ${mapOf(row, edges.columns)}}`,
    );
    const match = `MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to})`;
    yield* batches(maps, `${match} MERGE (a)-[r:${type}]->(b) SET r += row.properties`);
  }
}

function* batches(maps: readonly string[], then: string): Generator<string> {
  for (let i = 0; i < maps.length; i += BATCH)
    yield `UNWIND [\n  ${maps.slice(i, i + BATCH).join(',\n  ')}\n] AS row\n${then};\n`;
}

function mapOf<Row>(row: Row, columns: readonly FlatColumn<Row>[]): string {
  const pairs = columns.flatMap(({ name, of }) => {
    const value = of(row);
    return value === undefined ? [] : [`${name}: ${literal(value)}`];
  });
  return `{${pairs.join(', ')}}`;
}

/** What would end a string of Cypher, or be read as something else in it. */
const SPECIAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /['"\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A value as Cypher has it. Half a surrogate pair becomes U+FFFD: the database could not hold it. */
function literal(value: Exclude<Value, undefined>): string {
  if (typeof value !== 'string') return String(value);
  return `'${value.replace(SPECIAL, escapeOne)}'`;
}

function escapeOne(character: string): string {
  if (/['"\\]/.test(character)) return `\\${character}`;
  const code = character.charCodeAt(0);
  return `\\u${(code >= 0xd800 && code <= 0xdfff ? 0xfffd : code).toString(16).padStart(4, '0')}`;
}
