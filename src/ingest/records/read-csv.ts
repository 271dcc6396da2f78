import type { Note } from '../../model/index.ts';
import type { ByteSource } from '../files/byte-source.ts';
import { decodeChunks } from '../files/decode-chunks.ts';
import type { Read, ReadOptions } from '../files/file-reader.ts';
import { problemOf } from '../input-problem.ts';
import { isOwnTable, ownOutput } from '../own-output.ts';
import { checkNames } from './check-names.ts';
import { parseRows, type Row } from './parse-rows.ts';
import { type Columns, readRecord } from './read-record.ts';

/**
 * The articles of a table, row by row, so that no file is too large. Commas, semicolons, tabs or bars part its cells, and
 * its first row has the names of its columns. Rows are numbered as spreadsheets do it: the names are row 1.
 */
export async function* readCsv(name: string, source: ByteSource, { columns = {} }: ReadOptions): AsyncGenerator<Read> {
  const encoding: Note[] = [];
  let number = 0;
  let names: readonly string[] | undefined;
  try {
    for await (const row of parseRows(decode(source, encoding), columns)) {
      number += 1;
      if (names) yield* readRow(`${name}:${number}`, names, row, encoding, columns);
      else {
        const first = row.cells.map((cell) => cell.trim());
        if (isOwnTable(first)) return yield ownOutput(name);
        checkNames(first, columns);
        names = first;
      }
    }
  } catch (error) {
    yield problemOf(names ? `${name}:${number + 1}` : name, error);
    return;
  }
  if (number <= 1) yield { name, code: 'no-text', message: 'The table has no row with an article.' };
}

/** The text of the file; what is odd about its encoding comes into `notes`. */
async function* decode(source: ByteSource, notes: Note[]): AsyncGenerator<string> {
  for await (const decoded of decodeChunks(source.chunks())) {
    notes.push(...decoded.notes.filter(({ code }) => notes.every((note) => note.code !== code)));
    yield decoded.text;
  }
}

function* readRow(
  name: string,
  names: readonly string[],
  { cells, notes }: Row,
  encoding: readonly Note[],
  columns: Columns,
): Generator<Read> {
  if (cells.every((cell) => cell.trim() === '')) return;
  const open = notes.find(({ code }) => code === 'open-quote');
  if (open) return yield { name, code: 'bad-row', message: open.message };
  if (cells.slice(names.length).some((cell) => cell.trim() !== '')) {
    const message = `The row has ${cells.length} cells and the first row ${names.length}. A cell with what parts cells in it must stand in quotation marks.`;
    return yield { name, code: 'bad-row', message };
  }
  const read = readRecord(
    name,
    names.map((column, index) => [column, cells[index]]),
    columns,
  );
  const isPlain = !/[^\0-\x7f]/.test(cells.join(''));
  yield 'notes' in read ? { ...read, notes: [...(isPlain ? [] : encoding), ...notes, ...read.notes] } : read;
}
