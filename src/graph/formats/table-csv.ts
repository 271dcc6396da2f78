import type { FlatTable } from './flat-table.ts';
import { writeCsv } from './write-csv.ts';

/** Nodes or edges as CSV, a line each. */
export function tableCsvPieces<Row>({ columns, rows }: FlatTable<Row>): Generator<string> {
  return writeCsv(
    columns.map(({ name }) => name),
    cellsOf({ columns, rows }),
  );
}

function* cellsOf<Row>({ columns, rows }: FlatTable<Row>) {
  for (const row of rows) yield columns.map(({ of }) => of(row));
}
