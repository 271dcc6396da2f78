import { ClaimgraphError } from '../../model/index.ts';
import { problemOf } from '../input-problem.ts';
import { type ByteSource, openSource } from './byte-source.ts';
import { findKind } from './file-kinds.ts';
import { FILE_NAMES, withoutPacking } from './file-names.ts';
import type { Read, ReadOptions } from './file-reader.ts';

/** Archives inside each other: an article's document in a zip in a zip that is packed once more. */
const DEEPEST = 4;
/** So many archives that are themselves inside one are opened; a few of eight in eight in eight hold thousands. */
const MOST_INSIDE = 1000;

/** `readBytes` of bytes that need not be in memory all at once. */
export async function* readSource(name: string, bytes: ByteSource, options: ReadOptions = {}): AsyncGenerator<Read> {
  const inside = { count: 0 };
  yield* readAt(0, inside, name, bytes, options);
  if (inside.count > MOST_INSIDE) yield problemOf(name, tooMany(inside.count - MOST_INSIDE));
}

/**
 * @param depth how many archives it is inside of.
 * @param inside how many archives came so far that are inside of one.
 */
async function* readAt(
  depth: number,
  inside: { count: number },
  name: string,
  bytes: ByteSource,
  options: ReadOptions,
): AsyncGenerator<Read> {
  try {
    if (depth > DEEPEST) throw tooDeep();
    const { head, source } = await openSource(bytes);
    if (head.length === 0 && isPacked(name, depth)) throw new ClaimgraphError('empty', 'It is empty. Get it anew.');
    const kind = findKind(name, head);
    if (depth > 0 && kind.holdsFiles && ++inside.count > MOST_INSIDE) return;
    // One line for it, and none for each file in it.
    if (depth === DEEPEST && kind.holdsFiles) throw tooDeep();
    const read = await kind.load();
    yield* read(name, source, {
      ...options,
      readInside: (inner, bytesInside) => readAt(depth + 1, inside, inner, bytesInside, options),
    });
  } catch (error) {
    yield problemOf(name, error);
  }
}

/** Whether its name says that something is packed in it; JSON lines that came out of it may be none. */
function isPacked(name: string, depth: number): boolean {
  const plain = withoutPacking(name);
  return plain !== name && !(depth > 0 && FILE_NAMES.JSON_LINES.test(plain));
}

function tooDeep(): ClaimgraphError {
  const message = `It is an archive in an archive, more than ${DEEPEST} deep. Unpack it and give what is inside.`;
  return new ClaimgraphError('too-deep', message);
}

function tooMany(rest: number): ClaimgraphError {
  const message = `It has more than ${MOST_INSIDE} archives inside; ${rest} of them were not opened. Unpack it and give what is inside.`;
  return new ClaimgraphError('too-many', message);
}
