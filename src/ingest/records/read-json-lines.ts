import { decodeText } from '../decode-text.ts';
import { type ByteSource, joinChunks } from '../files/byte-source.ts';
import type { Read, ReadOptions } from '../files/file-reader.ts';
import { problemOf } from '../input-problem.ts';
import { LONGEST_LINE, tooLong } from '../longest-text.ts';
import { parseJsonLine } from './parse-json-line.ts';
import type { Columns } from './read-record.ts';

/** The articles of a `.jsonl` file, line by line, so that no file is too large. `file` names it. */
export async function* readJsonLines(
  file: string,
  source: ByteSource,
  { columns }: ReadOptions = {},
): AsyncGenerator<Read> {
  let number = 0;
  let hasRead = false;
  for await (const lines of splitLines(source.chunks())) {
    for (const line of lines) {
      number++;
      for (const read of line.length > 0 ? readLine(`${file}:${number}`, line, columns) : []) {
        hasRead = true;
        yield read;
      }
    }
  }
  // No fault: what is cut into parts, or filtered, may have nothing left.
  if (!hasRead) yield { name: file, code: 'no-article', message: 'It holds no article.', isUsual: true };
}

function* readLine(name: string, { line, length }: Line, columns?: Columns): Generator<Read> {
  try {
    if (length > LONGEST_LINE) throw tooLong();
    const { text, notes } = decodeText(line);
    const trimmed = text.trim();
    if (trimmed === '') return;
    const read = parseJsonLine(name, trimmed, columns);
    yield 'notes' in read ? { ...read, notes: [...notes, ...read.notes] } : read;
  } catch (error) {
    yield problemOf(name, error);
  }
}

/** A line as bytes, and how many it has; one that is too long is not kept. */
interface Line {
  readonly line: Uint8Array;
  readonly length: number;
}

const EMPTY: Line = { line: new Uint8Array(), length: 0 };

/** The lines that end in each chunk. A character of several bytes may be cut at its end; a line feed never is part of one. */
async function* splitLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = (piece: Uint8Array) => {
    length += piece.length;
    if (length > LONGEST_LINE) pieces = [];
    else pieces.push(piece);
  };
  for await (const chunk of bytes) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      if (end > start) take(chunk.subarray(start, end));
      lines.push(length === 0 ? EMPTY : { line: joinChunks(pieces), length });
      pieces = [];
      length = 0;
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
    yield lines;
  }
  if (length > 0) yield [{ line: joinChunks(pieces), length }];
}
