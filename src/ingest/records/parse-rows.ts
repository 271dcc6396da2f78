import Papa from 'papaparse';
import type { Note } from '../../model/index.ts';
import { tooLong } from '../longest-text.ts';
import { type Columns, hasText } from './read-record.ts';

/** A row of a table. */
export interface Row {
  readonly cells: readonly string[];
  /** What is odd about its quotation marks. */
  readonly notes: readonly Note[];
}

/** In UTF-16 code units. A longer row is no row: a quotation mark was opened in it and never closed. */
const LONGEST_ROW = 64_000_000;

/** The rows of a table that comes as text, bit by bit. Throws where a row has no end. */
export async function* parseRows(pieces: AsyncIterable<string>, columns: Columns): AsyncGenerator<Row> {
  let parser: Papa.Parser | undefined;
  let rest = '';
  let next = 0;
  for await (const piece of pieces) {
    rest += piece;
    // A row that does not end is begun anew each time, so what is waited for doubles.
    if (rest.length < next) continue;
    if (rest.length > LONGEST_ROW) throw tooLong();
    parser ??= new Papa.Parser(tellShape(rest, columns));
    const { rows, end } = parse(parser, rest, false);
    yield* rows;
    rest = rest.slice(end);
    next = rest.length * 2;
  }
  parser ??= new Papa.Parser(tellShape(rest, columns));
  yield* parse(parser, rest, true).rows;
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly row: number; readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

function parse(parser: Papa.Parser, text: string, isLast: boolean): { rows: Row[]; end: number } {
  const { data, errors, meta }: Parsed = parser.parse(text, 0, !isLast);
  const codes = new Map(errors.map(({ row, code }) => [row, code]));
  const rows = data.map((cells, index) => ({ cells, notes: tellQuotes(codes.get(index)) }));
  return { rows, end: meta.cursor };
}

function tellQuotes(code: string | undefined): Note[] {
  if (code === undefined) return [];
  const message =
    code === 'MissingQuotes'
      ? 'A cell opens with a quotation mark and none closes it; the rest of the file would be in it. Close it, or double it if it is part of the text.'
      : 'A quotation mark inside a cell is not doubled, so the cell may end elsewhere.';
  return [{ code: code === 'MissingQuotes' ? 'open-quote' : 'single-quote', message }];
}

/** What parts the cells is what makes the names of columns of the first row, and an article's text one of them. */
function tellShape(text: string, columns: Columns): Papa.ParseConfig {
  const newline = (/\r\n|\n|\r/.exec(text)?.[0] ?? '\n') as '\r\n' | '\n' | '\r';
  const [best = ','] = [',', '\t', ';', '|']
    .map((delimiter) => {
      const [names = []] = new Papa.Parser({ delimiter, newline, preview: 1 }).parse(text, 0, false).data as string[][];
      return { delimiter, weight: names.length + (hasText(names, columns) ? 1000 : 0) };
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ delimiter }) => delimiter);
  return { delimiter: best, newline };
}
