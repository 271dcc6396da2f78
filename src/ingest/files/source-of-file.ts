import type { FileHandle } from 'node:fs/promises';
import type { ByteSource } from './byte-source.ts';

const CHUNK = 1 << 18;

/** The bytes of an open file. Who opened it closes it. */
export function sourceOfFile(file: FileHandle, size: number): ByteSource {
  const slice = async (start: number, end: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
      if (bytesRead === 0) break; // it was cut short since
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  };
  return {
    size,
    slice,
    async *chunks() {
      for (let start = 0; start < size; start += CHUNK) yield await slice(start, start + CHUNK);
    },
  };
}
