import type { FileReader } from '../files/file-reader.ts';
import { unpackGzip } from './unpack-gzip.ts';
import { unpackZstd } from './unpack-zstd.ts';

/** The articles in the file that a `.gz` is; its name without the end tells its kind. */
export const readGzip = readWith(unpackGzip);
/** The articles in the file that a `.zst` is. */
export const readZstd = readWith(unpackZstd);

function readWith(unpack: (packed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>): FileReader {
  return (name, source, { readInside }) => readInside(name, { chunks: () => unpack(source.chunks()) });
}
