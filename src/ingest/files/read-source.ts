import { problemOf } from '../input-problem.ts';
import { type ByteSource, openSource } from './byte-source.ts';
import { findKind } from './file-kinds.ts';
import type { Read, ReadOptions } from './file-reader.ts';

/** `readBytes` of bytes that need not be in memory all at once. */
export async function* readSource(name: string, bytes: ByteSource, options: ReadOptions = {}): AsyncGenerator<Read> {
  try {
    const { head, source } = await openSource(bytes);
    const read = await findKind(name, head).load();
    yield* read(name, source, options);
  } catch (error) {
    yield problemOf(name, error);
  }
}
