import Papa from 'papaparse';

/** A cell; numbers and truth values are written as they are, `undefined` as nothing. */
export type Cell = string | number | boolean | undefined;

/**
 * What spreadsheets may take for a formula by its first character (OWASP, "CSV Injection"), those of full width too. The
 * package's own pattern overlooks a formula that has a line break behind it.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Some readers stop at it, others refuse the file. */
const NUL = /\0/g;

/** So many rows are written at once: the whole may be longer than a string can be. */
const ROWS = 1000;

/**
 * CSV (RFC 4180), a few rows a piece. What a spreadsheet would take for a formula stands behind an apostrophe, which it
 * reads as "this is text"; NUL is U+FFFD.
 *
 * @param rows one list of cells a row, in the order of `fields`.
 * @param mark whether the file begins with the mark of UTF-8, without which spreadsheets misread the letters, and with
 *   which databases misread the first column's name.
 */
export function* writeCsv(
  fields: readonly string[],
  rows: Iterable<readonly Cell[]>,
  { mark = true }: { readonly mark?: boolean } = {},
): Generator<string> {
  if (mark) yield '\ufeff';
  yield unparse([fields]);
  let some: (readonly Cell[])[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length < ROWS) continue;
    yield unparse(some);
    some = [];
  }
  if (some.length > 0) yield unparse(some);
}

function unparse(rows: readonly (readonly Cell[])[]): string {
  return `${Papa.unparse(rows as unknown[][], { newline: '\r\n', escapeFormulae: FORMULA }).replace(NUL, '\ufffd')}\r\n`;
}
