import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { ClaimgraphError } from '../model/index.ts';
import { type ArticleInput, type InputProblem, isProblem } from './article-input.ts';
import { decodeText } from './decode-text.ts';
import { isFeed } from './feed/parse-feed.ts';
import { readFeed } from './feed/read-feed.ts';
import { findFiles, type InputFile } from './find-files.ts';
import { problemOf } from './input-problem.ts';
import { LARGEST_FILE, tooLong } from './longest-text.ts';
import { LARGEST_PAGE, PAGE_FILES, readPage } from './page/read-page.ts';
import { isJsonLines, JSON_LINES, parseDocument } from './parse-document.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readAddresses, readPages } from './web/read-addresses.ts';
import { isWebAddress, readAddressList } from './web/web-address.ts';
import type { WebOptions } from './web/web-options.ts';

type Read = ArticleInput | InputProblem;
type Bytes = AsyncIterable<Uint8Array>;

/**
 * The articles of files, folders (all the way down, sorted by code unit), addresses on the web, and `-` (standard
 * input), one after the other, and among them what could not be read and why.
 */
export async function* readInputs(
  inputs: readonly string[],
  standardInput: Bytes,
  web: WebOptions = {},
): AsyncGenerator<Read> {
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i]!;
    if (input === '-') yield* readStandardInput(standardInput, web);
    else if (!isWebAddress(input)) yield* readPath(input, web);
    else {
      // Addresses that follow each other are fetched side by side.
      const first = i;
      while (i + 1 < inputs.length && isWebAddress(inputs[i + 1]!)) i += 1;
      yield* await readAddresses(inputs.slice(first, i + 1), web);
    }
  }
}

async function* readPath(path: string, web: WebOptions): AsyncGenerator<Read> {
  try {
    const files = await findFiles(path);
    if (files.length === 0) {
      yield { name: path, code: 'empty-folder', message: 'The folder has no .txt, .md, .jsonl, .html or .mhtml file.' };
    }
    for (const file of files) yield* readFileAt(file, web);
  } catch (error) {
    yield problemOf(path, error);
  }
}

async function* readFileAt({ path, id, error }: InputFile, web: WebOptions): AsyncGenerator<Read> {
  try {
    if (error) throw error;
    const stats = await stat(path);
    if (!stats.isFile()) throw new ClaimgraphError('no-file', NO_FILE);
    if (JSON_LINES.test(path)) return yield* readJsonLines(path, createReadStream(path));
    if (PAGE_FILES.test(path)) return yield* readPageAt(path, id, stats.size);
    if (stats.size > LARGEST_FILE) throw tooLong();
    yield* readWhole(path, id, await readFile(path), web);
  } catch (caught) {
    yield problemOf(path, caught);
  }
}

async function* readPageAt(path: string, id: string, size: number): AsyncGenerator<Read> {
  if (size > LARGEST_PAGE) throw new ClaimgraphError('too-long', 'The page has more than 40 megabytes. Save its text.');
  yield named(path, id, await readPage(id, await readFile(path)));
}

/** A problem is named by its path; an article inside goes by its id. */
const named = (path: string, id: string, read: Read): Read =>
  isProblem(read) && read.name === id ? { ...read, name: path } : read;

/** A pipe that nobody writes to would be waited for without end, and a device may never end. */
const NO_FILE = 'It is no ordinary file. What comes by pipe is read where INPUT is -.';

async function* readWhole(path: string, id: string, bytes: Uint8Array, web: WebOptions): AsyncGenerator<Read> {
  const { text, notes } = decodeText(bytes);
  const addresses = readAddressList(text);
  if (addresses) return yield* await readAddresses(addresses, web);
  if (isFeed(text)) return yield* await readFeed(path, text, (links) => readPages(links, web));
  for (const read of parseDocument(id, text)) {
    yield isProblem(read) ? named(path, id, read) : { ...read, notes };
  }
}

/** What is more than one article can be is read line by line, if it is lines. */
async function* readStandardInput(bytes: Bytes, web: WebOptions): AsyncGenerator<Read> {
  const chunks = bytes[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let size = 0;
  try {
    while (size <= LARGEST_FILE) {
      const { value, done } = await chunks.next();
      if (done) return yield* readWhole('-', 'stdin', Buffer.concat(head), web);
      head.push(value);
      size += value.length;
    }
    if (!isJsonLines(decodeText(Buffer.concat(head)).text)) throw tooLong();
    yield* readJsonLines('stdin', follow(head, chunks));
  } catch (error) {
    yield problemOf('-', error);
  } finally {
    await chunks.return?.();
  }
}

async function* follow(head: Iterable<Uint8Array>, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
