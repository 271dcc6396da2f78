import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { halfOf } from '../half-written.ts';
import { readFully } from '../read-fully.ts';
import { notWritten } from '../write-files.ts';

/** Bytes that are gathered before they are written. */
const CHUNK = 1 << 20;
/**
 * So many are held as they were read last, and of those that are longer than that the very last article and the very last
 * list alone: what is read of an article is soon read again, or not for long, and what is held is moved about by the engine
 * as it clears up. Text and attributions of one are asked for in turn, claim by claim.
 */
const KEPT = 32;
const KEPT_BYTES = 1 << 15;

/** Where something lies on a shelf. */
export type Slot = number;

/**
 * What does not have to be in memory, laid aside in a file as JSON and read again when it is asked for: a hundred thousand
 * articles, and what was found in them, are a gigabyte and more. The file is gone with the process.
 */
export class Shelf {
  readonly #folder: string;
  #file: number | undefined;
  /** Where each begins, and where the last ends. */
  readonly #starts: number[] = [0];
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #written = 0;
  /** In the order they were read in. */
  readonly #kept = new Map<Slot, unknown>();
  #longArticle: readonly [slot: Slot, value: unknown] | undefined;
  #longList: readonly [slot: Slot, value: unknown] | undefined;

  /** @param folder where the file is put once there is enough to write. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  put(json: string): Slot {
    // JSON writes half a surrogate as an escape, so nothing is lost in UTF-8.
    const bytes = Buffer.from(json);
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    this.#starts.push(this.#starts.at(-1)! + bytes.length);
    if (this.#waitingBytes >= CHUNK) this.#write();
    return this.#starts.length - 2;
  }

  /** The text that was put there. */
  read(slot: Slot): string {
    return this.readEach(slot, 1)[0]!;
  }

  /** As many texts as were put there one after the other. */
  readEach(first: Slot, count: number): string[] {
    const [start, end] = [this.#starts[first]!, this.#starts[first + count]!];
    if (end > this.#written) this.#write();
    const bytes = Buffer.allocUnsafe(end - start);
    if (!readFully(this.#file!, bytes, start)) throw new Error('What was laid aside is cut short.');
    return Array.from({ length: count }, (_, index) => {
      const [from, to] = [this.#starts[first + index]!, this.#starts[first + index + 1]!];
      return bytes.toString('utf8', from - start, to - start);
    });
  }

  /** What that text says; not to be changed, for who asks next is given the same. */
  get(slot: Slot): unknown {
    if (this.#longArticle?.[0] === slot) return this.#longArticle[1];
    if (this.#longList?.[0] === slot) return this.#longList[1];
    const kept = this.#kept.get(slot);
    if (kept !== undefined) return kept;
    const value: unknown = JSON.parse(this.read(slot));
    if (this.#starts[slot + 1]! - this.#starts[slot]! <= KEPT_BYTES) this.#keep(slot, value);
    else if (Array.isArray(value)) this.#longList = [slot, value];
    else this.#longArticle = [slot, value];
    return value;
  }

  #keep(slot: Slot, value: unknown): void {
    this.#kept.set(slot, value);
    if (this.#kept.size <= KEPT) return;
    for (const oldest of this.#kept.keys()) {
      this.#kept.delete(oldest);
      break;
    }
  }

  close(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#place, { force: true });
  }

  get #place(): string {
    return halfOf(join(this.#folder, 'articles'));
  }

  #write(): void {
    try {
      this.#file ??= this.#open();
      const bytes = Buffer.concat(this.#waiting);
      for (let at = 0; at < bytes.length; )
        at += writeSync(this.#file, bytes, at, bytes.length - at, this.#written + at);
      this.#written += bytes.length;
      this.#waiting = [];
      this.#waitingBytes = 0;
    } catch (cause) {
      throw notWritten(this.#folder, cause);
    }
  }

  #open(): number {
    mkdirSync(this.#folder, { recursive: true });
    const file = openSync(this.#place, 'w+');
    try {
      // A file without a name is gone even after kill -9. Windows keeps the name until it is closed.
      rmSync(this.#place);
    } catch {
      // Then it is taken away by `close`, or by the next build.
    }
    return file;
  }
}
