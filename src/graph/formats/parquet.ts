import type { ColumnType, Value } from './columns.ts';
import type { FlatTable } from './flat-table.ts';

const TYPES = { string: 'STRING', integer: 'INT32', double: 'DOUBLE', boolean: 'BOOLEAN' } as const satisfies Record<
  ColumnType,
  string
>;

/** A table as Parquet, compressed with Snappy; what is not known is null. */
export async function writeParquet<Row>({ columns, rows }: FlatTable<Row>): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const columnData = columns.map(({ name, type, of }) => ({
    name,
    type: TYPES[type],
    data: rows.map((row): Exclude<Value, undefined> | null => of(row) ?? null),
    nullable: true,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'claimgraph' }));
}
