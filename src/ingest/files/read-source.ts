import { ClaimgraphError } from '../../model/index.ts';
import { problemOf } from '../input-problem.ts';
import { type ByteSource, openSource } from './byte-source.ts';
import { findKind } from './file-kinds.ts';
import type { Read, ReadOptions } from './file-reader.ts';

/** Archives inside each other: an article's document in a zip in a zip that is packed once more. */
const DEEPEST = 4;

/**
 * `readBytes` of bytes that need not be in memory all at once.
 *
 * @param depth how many archives they are inside of.
 */
export async function* readSource(
  name: string,
  bytes: ByteSource,
  options: ReadOptions = {},
  depth = 0,
): AsyncGenerator<Read> {
  try {
    if (depth > DEEPEST) throw tooDeep();
    const { head, source } = await openSource(bytes);
    const read = await findKind(name, head).load();
    yield* read(name, source, {
      ...options,
      readInside: (inside, bytesInside) => readSource(inside, bytesInside, options, depth + 1),
    });
  } catch (error) {
    yield problemOf(name, error);
  }
}

function tooDeep(): ClaimgraphError {
  const message = `It is an archive in an archive, more than ${DEEPEST} deep. Unpack it and give what is inside.`;
  return new ClaimgraphError('too-deep', message);
}
