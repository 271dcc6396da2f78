import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { isProblem, parseInput } from '../ingest/article-input.ts';
import type { Read } from '../ingest/files/file-reader.ts';
import { readInputs } from '../ingest/read-inputs.ts';
import { readJsonLines } from '../ingest/records/read-json-lines.ts';
import type { Columns } from '../ingest/records/read-record.ts';
import type { Article, Extraction } from '../model/index.ts';
import { extractEach } from '../workers/extract-each.ts';
import { findFailure } from '../workers/failed-extraction.ts';
import { describeFound, describeProblem, type MappedLine } from './mapped-line.ts';
import { sayProblems } from './read-articles.ts';
import { rulesVersion } from './store/code-version.ts';
import { keyOf } from './store/extraction-key.ts';
import { type ExitCode, type Terminal, write } from './terminal.ts';

export interface MapOptions {
  readonly threads: number;
  readonly columns?: Columns;
  /** What comes in by pipe is called so where something is said of it. */
  readonly name?: string;
}

/**
 * `claimgraph map`: articles in, a line each with what was found in it out, in their order. It knows of no other article
 * and holds only a few at a time, so that any number of it can run side by side. What cannot be read has its line, too.
 */
export async function map(
  paths: readonly string[],
  { threads, columns = {}, name = 'stdin' }: MapOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const rules = rulesVersion();
  const { stdin } = terminal;
  const reads = paths.length > 0 ? readInputs(paths, stdin, {}, columns, name) : readLines(name, stdin, columns);
  let code: ExitCode = 0;
  for await (const [{ read, article }, extraction] of extractEach(parseEach(reads), threads)) {
    const line = describeRead(read, article && keyOf(article, rules), extraction);
    if (isProblem(read)) sayProblems([read], terminal);
    if (line && 'error' in line) code = 1;
    if (line) await write(terminal.stdout, `${JSON.stringify(line)}\n`);
  }
  return code;
}

/** JSON lines. One without an id goes by its words, for the number of a line says nothing where many run side by side. */
async function* readLines(name: string, stdin: Readable, columns: Columns): AsyncGenerator<Read> {
  const isNumbered = (id: string) => id.startsWith(`${name}:`) && /^\d+$/.test(id.slice(name.length + 1));
  for await (const read of readJsonLines(name, { chunks: () => stdin }, { columns }))
    yield isProblem(read) || !isNumbered(read.id) ? read : { ...read, id: `article:${hashText(read.text)}` };
}

const hashText = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

async function* parseEach(reads: AsyncIterable<Read>): AsyncGenerator<{ read: Read; article?: Article }> {
  for await (const read of reads) yield isProblem(read) ? { read } : { read, article: parseInput(read) };
}

/** Nothing of what is usually passed over. */
function describeRead(read: Read, key = '', extraction?: Extraction): MappedLine | undefined {
  if (isProblem(read)) return read.isUsual ? undefined : describeProblem(read);
  const failure = extraction && findFailure(extraction);
  if (!extraction || failure)
    return { article: read, key, error: { code: failure?.code ?? '', message: failure?.message ?? '' } };
  const { article: _, ...found } = extraction;
  return describeFound(read, key, found);
}
