import { createReadStream, type Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ClaimgraphError } from '../model/index.ts';
import type { ArticleInput, InputProblem } from './article-input.ts';
import { decodeText } from './decode-text.ts';
import { ARTICLE_FILES, JSON_LINES, parseDocument } from './parse-document.ts';
import { parseJsonLine } from './parse-json-line.ts';

type Read = ArticleInput | InputProblem;
type Bytes = AsyncIterable<Uint8Array>;

/** A file to read, and the id of the article in it: its path inside the folder that was named, or its name. */
interface InputFile {
  readonly path: string;
  readonly id: string;
}

/** A string cannot hold more (and no article comes near). */
const LARGEST_FILE = 400_000_000;

/**
 * The articles of files, folders (all the way down, sorted by code unit) and `-` (standard input), one after the other,
 * and among them what could not be read and why.
 */
export async function* readInputs(inputs: readonly string[], standardInput: Bytes): AsyncGenerator<Read> {
  for (const input of inputs) {
    if (input === '-') yield* readStandardInput(standardInput);
    else yield* readPath(input);
  }
}

async function* readPath(path: string): AsyncGenerator<Read> {
  try {
    const files = await findFiles(path);
    if (files.length === 0) {
      yield { name: path, code: 'empty-folder', message: 'The folder has no .txt, .md or .jsonl file.' };
    }
    for (const file of files) yield* readFileAt(file);
  } catch (error) {
    yield problemOf(path, error);
  }
}

async function findFiles(path: string): Promise<InputFile[]> {
  const stats = await stat(path);
  if (stats.isDirectory()) return (await findInFolder(path, '')).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (/\.(?:json|html?|pdf|docx?|rtf|xml|csv)$/i.test(path)) {
    throw new ClaimgraphError('unknown-kind', 'This kind of file is not read. Give .txt, .md or .jsonl.');
  }
  return [{ path, id: basename(path) }];
}

/** Files that tell of a folder and are no article in it. */
const ABOUT_FOLDER = /^(?:readme|licen[cs]e|notice|changelog|contributing)\b[^/]*$/i;

/** Hidden files and folders, and links to folders (they may lead round in a circle), are left out. */
async function findInFolder(root: string, inside: string): Promise<InputFile[]> {
  const entries = await readdir(join(root, inside), { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  const found = await Promise.all(visible.map((entry) => findInEntry(root, inside, entry)));
  return found.flat();
}

async function findInEntry(root: string, inside: string, entry: Dirent): Promise<InputFile[]> {
  const id = inside === '' ? entry.name : `${inside}/${entry.name}`;
  if (entry.isDirectory()) return findInFolder(root, id);
  return ARTICLE_FILES.test(entry.name) && !ABOUT_FOLDER.test(entry.name) ? [{ path: join(root, id), id }] : [];
}

async function* readFileAt({ path, id }: InputFile): AsyncGenerator<Read> {
  try {
    if (JSON_LINES.test(path)) yield* readJsonLines(path, createReadStream(path));
    else yield await readText(path, id);
  } catch (error) {
    yield problemOf(path, error);
  }
}

async function readText(path: string, id: string): Promise<ArticleInput> {
  const { size } = await stat(path);
  if (size > LARGEST_FILE) throw new ClaimgraphError('too-large', `It has ${size} bytes. Split it into articles.`);
  return { id, facts: {}, ...decodeText(await readFile(path)) };
}

/** The articles of a `.jsonl` file, line by line, so that no file is too large. */
async function* readJsonLines(path: string, bytes: Bytes): AsyncGenerator<Read> {
  let number = 0;
  for await (const line of splitLines(bytes)) {
    number++;
    const name = `${path}:${number}`;
    try {
      const { text, notes } = decodeText(line);
      const trimmed = text.trim();
      if (trimmed === '') continue;
      const read = parseJsonLine(name, trimmed, `${basename(path)}:${number}`);
      yield 'notes' in read ? { ...read, notes } : read;
    } catch (error) {
      yield problemOf(name, error);
    }
  }
}

/** Lines as bytes: a character of several bytes may be cut at the end of a chunk, a line feed never is part of one. */
async function* splitLines(bytes: Bytes): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...pieces, chunk.subarray(start, end)]);
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}

async function* readStandardInput(bytes: Bytes): AsyncGenerator<Read> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytes) chunks.push(chunk);
    const { text, notes } = decodeText(Buffer.concat(chunks));
    for (const read of parseDocument('stdin', text)) yield 'notes' in read ? { ...read, notes } : read;
  } catch (error) {
    yield problemOf('-', error);
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'There is no such file or folder.'],
  ['EACCES', 'It may not be read: its permissions forbid it.'],
  ['EPERM', 'It may not be read: its permissions forbid it.'],
  ['EISDIR', 'It is a folder.'],
  ['ELOOP', 'It is a link that leads to itself.'],
]);

function problemOf(name: string, error: unknown): InputProblem {
  if (error instanceof ClaimgraphError) return { name, code: error.code, message: error.message };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message =
    REASONS.get(code) ?? `It could not be read: ${error instanceof Error ? error.message : String(error)}`;
  return { name, code: code === 'ENOENT' ? 'not-found' : 'unreadable', message };
}
