import { type FileEntry, Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { ClaimgraphError } from '../../model/index.ts';
import type { ByteSource } from '../files/byte-source.ts';
import { type Findable, findable } from '../files/findable.ts';
import { BombGuard } from './bomb-guard.ts';

/** A file in a zip archive. */
export interface ZipFile {
  /** Its path in the archive, as it is written there. */
  readonly name: string;
  /** Its bytes; they throw where they are damaged, encrypted or a bomb. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** Nothing is written under the names in it, so they may be any; its sums are looked at. */
const OPTIONS = { useWebWorkers: false, checkSignature: true, filenameValidation: 'tolerant' } as const;

/** The files in a zip archive, by code unit of their names. Throws where it is none, or damaged. */
export async function openZip(source: ByteSource): Promise<ZipFile[]> {
  const reader = new ZipReader(new SourceReader(await findable(source)), OPTIONS);
  const guard = new BombGuard();
  const entries = await reader.getEntries().catch((error: unknown) => {
    throw damaged(error);
  });
  return entries
    .filter((entry): entry is FileEntry => !entry.directory)
    .map((entry) => ({ name: entry.filename, chunks: () => unpack(entry, guard) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function* unpack(entry: FileEntry, guard: BombGuard): AsyncGenerator<Uint8Array> {
  if (entry.encrypted)
    throw new ClaimgraphError('encrypted', 'It is locked with a password. Unpack it and give what is inside.');
  guard.addRead(entry.compressedSize);
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const stop = new AbortController();
  const whole = entry.getData(writable, { signal: stop.signal, checkOverlappingEntry: true });
  // Where it fails before it writes, nobody has told the reader below, who would wait without end.
  whole.catch((error: unknown) => writable.abort(error).catch(() => {}));
  try {
    for await (const chunk of readable) {
      guard.addUnpacked(chunk.length);
      yield chunk;
    }
    await whole;
  } catch (error) {
    throw error instanceof ClaimgraphError ? error : damaged(error);
  } finally {
    stop.abort();
  }
}

/** What zip.js asks of a reader. */
class SourceReader extends Reader<unknown> {
  override readonly size: number;
  readonly #slice: Findable['slice'];

  constructor({ size, slice }: Findable) {
    super(undefined);
    this.size = size;
    this.#slice = slice;
  }

  override readUint8Array(index: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    return this.#slice(index, index + length) as Promise<Uint8Array<ArrayBuffer>>;
  }
}

function damaged(error: unknown): ClaimgraphError {
  const reason = error instanceof Error ? error.message : String(error);
  return new ClaimgraphError('damaged', `The zip archive is damaged: ${reason}. Get it anew.`);
}
