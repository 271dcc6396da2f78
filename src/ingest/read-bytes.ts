import { sourceOfBytes } from './files/byte-source.ts';
import type { Read, ReadOptions } from './files/file-reader.ts';
import { readSource } from './files/read-source.ts';

/**
 * The articles in a file of whatever kind, told by its name and its first bytes, one after the other, and among them
 * what could not be read and why. It never throws. Runs in Node, a browser and its workers alike: no reader on this way
 * uses a built-in of Node, and each is loaded when the first file of its kind comes.
 *
 * @param name the file's; it becomes the article's id. What holds many names those that say no id by their place:
 *   "may.jsonl:12".
 */
export function readBytes(name: string, bytes: Uint8Array, options: ReadOptions = {}): AsyncGenerator<Read> {
  return readSource(name, sourceOfBytes(bytes), options);
}
