import { readSync } from 'node:fs';

/** As much is asked for at once: more than 2 GB no read gives. */
const MOST = 2 ** 30;

/** Fills `bytes` from a place in an open file on; false where the file ends before. */
export function readFully(file: number, bytes: Uint8Array, start: number): boolean {
  for (let done = 0; done < bytes.length; ) {
    const count = readSync(file, bytes, done, Math.min(bytes.length - done, MOST), start + done);
    if (count === 0) return false;
    done += count;
  }
  return true;
}
