import { JSONParser } from '@streamparser/json';
import { ClaimgraphError } from '../../model/index.ts';
import { decodeText } from '../decode-text.ts';
import { type ByteSource, openSource, readWhole, sourceOfBytes } from '../files/byte-source.ts';
import { decodeChunks } from '../files/decode-chunks.ts';
import type { Read, ReadOptions } from '../files/file-reader.ts';
import { problemOf } from '../input-problem.ts';
import { LONGEST_LINE, tooLong } from '../longest-text.ts';
import { entriesOf, isRecord } from './json-fields.ts';
import { readJsonLines } from './read-json-lines.ts';
import { type Columns, hasText, readRecord } from './read-record.ts';

/** In bytes. A list of articles may be of any size; an object that has one in it is read at once. */
const LARGEST_OBJECT = 64_000_000;

/**
 * The articles of a `.json` file: a list of them, an object with such a list in it, or one article. JSON lines are read
 * under that name too.
 */
export async function* readJson(name: string, bytes: ByteSource, options: ReadOptions): AsyncGenerator<Read> {
  const { head, source } = await openSource(bytes);
  const isList = /^[\s\ufeff]*\[/.test(new TextDecoder().decode(head));
  yield* isList ? readList(name, source, options.columns) : readObject(name, source, options);
}

async function* readList(name: string, source: ByteSource, columns?: Columns): AsyncGenerator<Read> {
  let found: unknown[] = [];
  let number = 0;
  let waiting = 0;
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false, stringBufferSize: 65_536 });
  parser.onValue = ({ value }) => found.push(value);
  const readFound = function* (): Generator<Read> {
    for (const value of found) {
      number += 1;
      yield readRecord(`${name}:${number}`, entriesOf(value), columns);
    }
    if (found.length > 0) waiting = 0;
    found = [];
  };
  try {
    for await (const { text } of decodeChunks(source.chunks())) {
      parser.write(text);
      waiting += text.length;
      yield* readFound();
      if (waiting > LONGEST_LINE) throw tooLong();
    }
    if (!parser.isEnded) parser.end();
  } catch (error) {
    yield* readFound();
    const name_ = `${name}:${number + 1}`;
    yield error instanceof ClaimgraphError ? problemOf(name_, error) : badJson(name_, error);
    return;
  }
  if (number === 0) yield noList(name);
}

async function* readObject(name: string, source: ByteSource, options: ReadOptions): AsyncGenerator<Read> {
  const bytes = await readWhole(source, LARGEST_OBJECT, tooLarge);
  const { text, notes } = decodeText(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (isJson(text.trimStart().split('\n', 1)[0]!)) yield* readJsonLines(name, sourceOfBytes(bytes), options);
    else yield badJson(name, error);
    return;
  }
  const { columns = {} } = options;
  const list = findList(value, columns);
  if (!list) return yield noList(name);
  for (const [index, one] of list.entries()) {
    const read = readRecord(
      list.length === 1 && one === value ? name : `${name}:${index + 1}`,
      entriesOf(one),
      columns,
    );
    yield 'notes' in read ? { ...read, notes: [...notes, ...read.notes] } : read;
  }
}

/** So many things of an object are looked at for the list of articles among them. */
const MOST_THINGS = 1000;

/** The value itself where it is an article; else the first list in it, the outermost first, that has one. */
function findList(value: unknown, columns: Columns): readonly unknown[] | undefined {
  const isArticle = (one: unknown): boolean => isRecord(one) && hasText(Object.keys(one), columns);
  if (isArticle(value)) return [value];
  const things = [value];
  for (let i = 0; i < things.length && i < MOST_THINGS; i++) {
    const thing = things[i];
    if (Array.isArray(thing) && thing.some(isArticle)) return thing;
    if (isRecord(thing)) things.push(...Object.values(thing).slice(0, MOST_THINGS));
  }
  return undefined;
}

function isJson(line: string): boolean {
  try {
    return isRecord(JSON.parse(line));
  } catch {
    return false;
  }
}

const noList = (name: string): Read => ({
  name,
  code: 'no-text',
  message: 'No article is in it: no list of objects with a "text". --columns text=NAME says what else it is called.',
});

function badJson(name: string, error: unknown): Read {
  const reason = error instanceof Error ? error.message.split('\n', 1)[0]!.slice(0, 120) : '';
  const isCut = /\bended\b|\bend of JSON\b|\bunterminated\b/i.test(reason);
  return {
    name,
    code: 'bad-json',
    message: `It is no JSON from here on: ${isCut ? 'it is cut off' : reason}. Get it anew.`,
  };
}

function tooLarge(): ClaimgraphError {
  const message =
    'It is an object of more than 64 megabytes. Make it a list of articles, or put one on each line of a .jsonl file.';
  return new ClaimgraphError('too-long', message);
}
