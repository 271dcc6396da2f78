import { type BigIntStats, existsSync, rmSync, statSync } from 'node:fs';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ClaimgraphError } from '../model/index.ts';
import { halfOf, removeLeft } from './half-written.ts';
import { onStop } from './on-stop.ts';

/** A file to write, in pieces, for together they may be longer than a string can be. */
export interface OutputFile {
  readonly name: string;
  readonly pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
}

/** Pieces are gathered to about this many bytes. */
const CHUNK = 1_000_000;
/** Most that a UTF-16 code unit takes in UTF-8. */
const BYTES_PER_UNIT = 3;

/**
 * Writes files into `folder`: each beside its place, then moved there, all of them only when all are written. So what
 * stood there stays whole until the new one is, whatever happens. Returns the paths.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  return (await writeStamped(folder, files)).map(({ path }) => path);
}

/** A file that was written, and how it is known again (see stampOf); without that where it is another's already. */
export interface WrittenFile {
  readonly path: string;
  readonly stamp?: string;
}

/** The same, with the stamps of the files. */
export async function writeStamped(folder: string, files: readonly OutputFile[]): Promise<WrittenFile[]> {
  const places = files.map(({ name }) => join(folder, name));
  const half = places.map(halfOf);
  const removeHalf = () => {
    for (const path of half) if (existsSync(path)) rmSync(path);
  };
  const stopListening = onStop((code) => {
    removeHalf();
    process.exit(code);
  });
  process.on('SIGHUP', waitOut);
  try {
    for (const place of [folder, ...places.map((place) => dirname(place))]) await mkdir(place, { recursive: true });
    refuseFolders(places);
    removeLeft(folder, (name) => files.some((file) => file.name === name));
    const written: BigIntStats[] = [];
    for (const [index, { pieces }] of files.entries()) written.push(await writePieces(half[index]!, pieces));
    for (const [index, place] of places.entries()) await rename(half[index]!, place);
    return await Promise.all(places.map((path, index) => stampWritten(path, written[index]!)));
  } catch (cause) {
    removeHalf();
    throw notWritten(folder, cause);
  } finally {
    process.off('SIGHUP', waitOut);
    stopListening();
  }
}

/**
 * Tells a file that nobody has written to or put another in the place of since: its size, its place on the disk, and the
 * times of its content and of all that is known of it. The last one no program sets.
 */
export function stampOf({ size, ino, mtimeNs, ctimeNs }: BigIntStats): string {
  return [size, ino, mtimeNs, ctimeNs].join(' ');
}

/** Moving a file changes one of its times; another build may have moved its own here by now. */
async function stampWritten(path: string, written: BigIntStats): Promise<WrittenFile> {
  const now = await stat(path, { bigint: true }).catch(() => undefined);
  const isOurs = now?.ino === written.ino && now.size === written.size && now.mtimeNs === written.mtimeNs;
  return { path, ...(now && isOurs && { stamp: stampOf(now) }) };
}

/** Why nothing could be written into a folder, and what to do. */
export function notWritten(folder: string, cause: unknown): ClaimgraphError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `Cannot write to ${folder}: ${reason}. Name another folder with -o.`;
  return new ClaimgraphError('not-written', message, { cause });
}

/** A terminal that closes meanwhile: what is begun is soon written, and who started it with nohup wants it so. */
function waitOut(): void {}

/** No file can be moved to where a folder stands, and those moved before it would be of another build than the rest. */
function refuseFolders(places: readonly string[]): void {
  const folder = places.find((place) => statSync(place, { throwIfNoEntry: false })?.isDirectory());
  if (folder) throw new Error(`${folder} is a folder`);
}

async function writePieces(path: string, pieces: OutputFile['pieces']): Promise<BigIntStats> {
  const file = await open(path, 'w');
  try {
    for await (const chunk of inChunks(pieces)) await file.writeFile(chunk);
    return await file.stat({ bigint: true });
  } finally {
    await file.close();
  }
}

/**
 * The same in fewer pieces, as bytes: a file has millions, and each that is waited for takes its time. Each holds until the
 * next is asked for. Pieces are not gathered as text, for the engine keeps that as all the scraps it was put together of.
 */
export async function* inChunks(pieces: OutputFile['pieces']): AsyncGenerator<Uint8Array> {
  if (Symbol.iterator in pieces) yield* gather(pieces);
  else for await (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

function* gather(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const chunk = Buffer.allocUnsafeSlow(CHUNK);
  let filled = 0;
  for (const piece of pieces) {
    const most = typeof piece === 'string' ? BYTES_PER_UNIT * piece.length : CHUNK;
    if (filled + most > CHUNK && filled > 0) {
      yield chunk.subarray(0, filled);
      filled = 0;
    }
    if (typeof piece !== 'string') yield piece;
    else if (most > CHUNK) yield Buffer.from(piece);
    else filled += chunk.write(piece, filled);
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}
