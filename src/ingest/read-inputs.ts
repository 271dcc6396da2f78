import { open, stat } from 'node:fs/promises';
import { ClaimgraphError } from '../model/index.ts';
import { isProblem } from './article-input.ts';
import type { Read, ReadOptions } from './files/file-reader.ts';
import { readSource } from './files/read-source.ts';
import { sourceOfFile } from './files/source-of-file.ts';
import { findFiles, type InputFile } from './find-files.ts';
import { problemOf } from './input-problem.ts';
import type { Columns } from './records/read-record.ts';
import { readAddresses, readPages } from './web/read-addresses.ts';
import { isWebAddress } from './web/web-address.ts';
import type { WebOptions } from './web/web-options.ts';

/**
 * The articles of files, folders (all the way down, sorted by code unit), addresses on the web, and `-` (standard
 * input), one after the other, and among them what could not be read and why.
 *
 * @param called the name of what comes by standard input, which tells its kind where its first bytes do not.
 */
export async function* readInputs(
  inputs: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
  web: WebOptions = {},
  columns: Columns = {},
  called = 'stdin',
): AsyncGenerator<Read> {
  const options: ReadOptions = {
    columns,
    web: {
      readAddresses: (addresses) => readAddresses(addresses, web),
      readPages: (addresses) => readPages(addresses, web),
    },
  };
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i]!;
    if (input === '-') yield* readStandardInput(called, standardInput, options);
    else if (!isWebAddress(input)) yield* readPath(input, options);
    else {
      // Addresses that follow each other are fetched side by side.
      const first = i;
      while (i + 1 < inputs.length && isWebAddress(inputs[i + 1]!)) i += 1;
      yield* await readAddresses(inputs.slice(first, i + 1), web);
    }
  }
}

async function* readPath(path: string, options: ReadOptions): AsyncGenerator<Read> {
  try {
    const files = await findFiles(path);
    if (files.length === 0) {
      yield {
        name: path,
        code: 'empty-folder',
        message: 'The folder has no file that is read: claimgraph build --help lists them.',
      };
    }
    for (const file of files) yield* readFileAt(file, options);
  } catch (error) {
    yield problemOf(path, error);
  }
}

async function* readFileAt({ path, id, error }: InputFile, options: ReadOptions): AsyncGenerator<Read> {
  try {
    if (error) throw error;
    const stats = await stat(path);
    if (!stats.isFile()) throw new ClaimgraphError('no-file', NO_FILE);
    const file = await open(path);
    try {
      for await (const read of readSource(id, sourceOfFile(file, stats.size), options)) yield named(path, id, read);
    } finally {
      await file.close();
    }
  } catch (caught) {
    yield problemOf(path, caught);
  }
}

/** A problem is named by its path ("news/may.jsonl:12"); an article goes by its id. */
const named = (path: string, id: string, read: Read): Read =>
  isProblem(read) && read.name.startsWith(id) ? { ...read, name: path + read.name.slice(id.length) } : read;

/** A pipe that nobody writes to would be waited for without end, and a device may never end. */
const NO_FILE = 'It is no ordinary file. What comes by pipe is read where INPUT is -.';

async function* readStandardInput(
  called: string,
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Read> {
  for await (const read of readSource(called, { chunks: () => bytes }, options))
    yield isProblem(read) && read.name === 'stdin' ? { ...read, name: '-' } : read;
}
