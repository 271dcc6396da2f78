import { rmSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ClaimgraphError } from '../model/index.ts';

/** A file to write, in pieces, for together they may be longer than a string can be. */
export interface OutputFile {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** Pieces are gathered to about this many characters before they are written. */
const CHUNK = 1_000_000;

/** Files half written, to be taken away when the program is stopped. */
const halfWritten = new Set<string>();

/**
 * Writes files into `folder`: each beside its place, then moved there, all of them only when all are written. So what
 * stood there stays whole until the new one is, whatever happens. Returns the paths.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true });
    const written: { from: string; to: string }[] = [];
    for (const { name, pieces } of files) {
      const to = join(folder, name);
      const from = `${to}.${process.pid}.part`;
      halfWritten.add(from);
      await writePieces(from, pieces);
      written.push({ from, to });
    }
    for (const { from, to } of written) {
      await rename(from, to);
      halfWritten.delete(from);
    }
    return written.map(({ to }) => to);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ClaimgraphError('not-written', `Cannot write to ${folder}: ${reason}. Name another folder with -o.`, {
      cause,
    });
  } finally {
    removeHalfWritten();
  }
}

/** Takes away what was begun and not finished. At once, so that it can be called while the program ends. */
export function removeHalfWritten(): void {
  for (const path of halfWritten) rmSync(path, { force: true });
  halfWritten.clear();
}

async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  const file = await open(path, 'w');
  try {
    let chunk = '';
    for (const piece of pieces) {
      chunk += piece;
      if (chunk.length < CHUNK) continue;
      await file.writeFile(chunk);
      chunk = '';
    }
    await file.writeFile(chunk);
  } finally {
    await file.close();
  }
}
