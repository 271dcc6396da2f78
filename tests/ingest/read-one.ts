import { readFileSync } from 'node:fs';
import { type ArticleInput, type InputProblem, isProblem } from '../../src/ingest/article-input.ts';
import type { ReadOptions } from '../../src/ingest/files/file-reader.ts';
import { readBytes } from '../../src/ingest/read-bytes.ts';

type Read = ArticleInput | InputProblem;

/** All that is in a file: of these bytes, of this text, or the one of that name in `fixtures`. */
export async function read(name: string, content?: Uint8Array | string, options?: ReadOptions): Promise<Read[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : (content ?? fixture(name));
  const all: Read[] = [];
  for await (const one of readBytes(name, bytes, options)) all.push(one);
  return all;
}

export const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

/** The id of what was read; of what was not the name and the reason. */
export const told = (all: readonly Read[]): string[] =>
  all.map((one) => (isProblem(one) ? `${one.name}: ${one.code}` : one.id));

/** The text of the only article that was read; of anything else its reasons. */
export async function textOf(name: string, content?: Uint8Array | string): Promise<string> {
  const all = await read(name, content);
  const [one] = all;
  return one && all.length === 1 && !isProblem(one) ? one.text : told(all).join(', ');
}
