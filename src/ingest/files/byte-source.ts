/** The bytes of a file, wherever they lie: in memory, on a disk, in a pipe, in an archive. */
export interface ByteSource {
  /** In bytes, where it is known before they are read. */
  readonly size?: number;
  /** All of them in turn. Asked for once. */
  chunks(): AsyncIterable<Uint8Array>;
  /** Those from `start` up to `end`, exclusive; absent where they only come in turn. */
  slice?(start: number, end: number): Promise<Uint8Array>;
}

/** As `ByteSource`, with its beginning looked at. */
export interface OpenedSource {
  /** At most HEAD bytes; fewer only where there are no more. */
  readonly head: Uint8Array;
  readonly source: ByteSource;
}

/** This much tells what a file is. */
const HEAD = 8192;

/** Large enough that the turns do not count, small enough that a file in memory is not held twice. */
const CHUNK = 1 << 18;

export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async *chunks() {
      for (let start = 0; start < bytes.length; start += CHUNK) yield bytes.subarray(start, start + CHUNK);
    },
    slice: async (start, end) => bytes.subarray(start, end),
  };
}

/** The beginning of `source`, and what still gives all of it. */
export async function openSource(source: ByteSource): Promise<OpenedSource> {
  if (source.slice && source.size !== undefined)
    return { head: await source.slice(0, Math.min(HEAD, source.size)), source };
  const chunks = source.chunks()[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD) {
    const { value, done } = await chunks.next();
    if (done) break;
    read.push(value);
    length += value.length;
  }
  const beginning = joinChunks(read);
  async function* follow(): AsyncGenerator<Uint8Array> {
    try {
      if (beginning.length > 0) yield beginning;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  }
  return { head: beginning.subarray(0, HEAD), source: { ...source, chunks: follow } };
}

/** All bytes at once. Throws what `tooLarge` makes where there are more than `most`, before it has read many more. */
export async function readWhole(source: ByteSource, most: number, tooLarge: () => Error): Promise<Uint8Array> {
  if (source.size !== undefined && source.size > most) throw tooLarge();
  if (source.size !== undefined && source.slice) return source.slice(0, source.size);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    chunks.push(chunk);
  }
  return joinChunks(chunks);
}

/** One array of all; a lone chunk is not copied. */
export function joinChunks(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const joined = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
