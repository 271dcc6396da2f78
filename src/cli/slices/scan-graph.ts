import { readSync } from 'node:fs';
import { ClaimgraphError } from '../../model/index.ts';
import { readFully } from '../read-fully.ts';

/** The lists of a graph file; the last two are objects, whose members count as elements. */
export const LISTS = [
  'articles',
  'extractions',
  'resolution.entities',
  'resolution.claims',
  'resolution.ties',
  'resolution.links',
  'layout.actors',
  'layout.claims',
] as const;
export type ListName = (typeof LISTS)[number];

/** Where the elements of a list stand in the file, in bytes, in their order. */
export interface Places {
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
}
export type GraphPlaces = Readonly<Record<ListName, Places>>;

/** As much is read at once. */
const CHUNK = 1 << 22;
/** Keys that name a list stand no deeper. */
const KEYS = 3;
const LONGEST_KEY = 20;
const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Finds the elements of a graph file without reading what they hold: one pass over the bytes that looks at quotation marks
 * and brackets alone, so that a file of any size is gone through in little memory.
 *
 *     {"articles":[{…},{…}],"layout":{"actors":{"a":[0,1]}}}
 *                  ~~~ ~~~                      ~~~~~~~~~     elements
 *
 * @param onProgress bytes that are done.
 */
export function scanGraph(file: number, onProgress: (done: number) => void): GraphPlaces {
  const found = Object.fromEntries(LISTS.map((name) => [name, { starts: [] as number[], lengths: [] as number[] }]));
  const bytes = Buffer.alloc(CHUNK);
  /** The last key at each depth, and the string that may become one. */
  const keys: string[] = [];
  let letters: number[] = [];
  let [depth, inString, isEscaped] = [0, false, false];
  let list: { starts: number[]; lengths: number[] } | undefined;
  let [listDepth, isObject, start] = [0, false, -1];
  let base = 0;
  for (let size = readSync(file, bytes, 0, CHUNK, base); size > 0; size = readSync(file, bytes, 0, CHUNK, base)) {
    for (let i = 0; i < size; i++) {
      const byte = bytes[i]!;
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) inString = false;
        else if (depth < KEYS && letters.length < LONGEST_KEY) letters.push(byte);
        continue;
      }
      switch (byte) {
        case QUOTE:
          inString = true;
          letters = [];
          if (isObject && depth === listDepth && start < 0) start = base + i;
          break;
        case COLON:
          if (depth < KEYS) keys[depth] = String.fromCharCode(...letters);
          break;
        case OPEN_LIST:
        case OPEN_OBJECT:
          if (list && depth === listDepth && start < 0) start = base + i;
          depth += 1;
          if (!list && depth <= KEYS && depth > 1) {
            list = found[keys.slice(1, depth).join('.')];
            if (list) [listDepth, isObject] = [depth, byte === OPEN_OBJECT];
          }
          break;
        case CLOSE_LIST:
        case CLOSE_OBJECT:
          depth -= 1;
          if (list && depth === listDepth && start >= 0) {
            list.starts.push(start);
            list.lengths.push(base + i + 1 - start);
            start = -1;
          } else if (depth < listDepth) {
            list = undefined;
            [listDepth, isObject] = [0, false];
          }
          break;
      }
    }
    base += size;
    onProgress(base);
  }
  if (depth !== 0 || inString) throw damagedGraph('it ends in the middle');
  return found as Record<string, Places> as GraphPlaces;
}

/** Reads the elements of a list one after the other, neighbours together. */
export function eachElement(file: number, { starts, lengths }: Places, take: (text: string, at: number) => void): void {
  let from = 0;
  while (from < starts.length) {
    let to = from + 1;
    const begin = starts[from]!;
    while (to < starts.length && starts[to]! + lengths[to]! - begin <= CHUNK) to += 1;
    const bytes = readBytes(file, begin, starts[to - 1]! + lengths[to - 1]! - begin);
    for (; from < to; from++)
      take(bytes.toString('utf8', starts[from]! - begin, starts[from]! - begin + lengths[from]!), from);
  }
}

export function readBytes(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  if (!readFully(file, bytes, start)) throw damagedGraph('it was cut off meanwhile');
  return bytes;
}

export function damagedGraph(reason: string, cause?: unknown): ClaimgraphError {
  const message = `The graph file is damaged: ${reason}. Build it again with \`claimgraph build\`.`;
  return new ClaimgraphError('damaged-graph-file', message, { cause });
}
