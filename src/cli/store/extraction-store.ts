import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { halfOf, isAlive, removeLeft } from '../half-written.ts';
import { notWritten } from '../write-files.ts';
import { loadTables, readTable, writeTable } from './extraction-table.ts';

/** What was found by the last build that came to its end. */
const TABLE = 'extractions.parquet';
/** What was found since, by whom. */
const JOURNAL = /^(\d+)-\d+\.journal\.parquet$/;
/** Articles a file of the journal: about a second's work, which is all that a power cut takes. */
const BATCH = 32;

export interface StoreOptions {
  /** Whether what was kept before is passed over. */
  readonly isFresh?: boolean;
}

/**
 * What was found in the articles of a build, kept in its output folder by content, so that the next build reads what is
 * new alone. While a build runs it adds file after file, each written beside its place and then moved there; when it is
 * done it makes one table of them, sorted by key, with the articles of this build alone: the same articles, the same bytes.
 */
export class ExtractionStore {
  readonly #out: string;
  readonly #folder: string;
  readonly #options: StoreOptions;
  #batch = new Map<string, string>();
  #files = 0;
  #writing: Promise<void> = Promise.resolve();

  /** @param out the output folder, which is made where there is none: better told at once than after all the work. */
  constructor(out: string, options: StoreOptions = {}) {
    this.#out = out;
    this.#options = options;
    this.#folder = storeFolder(out);
    try {
      mkdirSync(this.#folder, { recursive: true });
    } catch (cause) {
      throw notWritten(out, cause);
    }
  }

  /** What is known of those keys, as JSON. Of a damaged file what can be read is taken; the rest is found anew. */
  async *read(wanted: { has(key: string): boolean }): AsyncGenerator<[key: string, extraction: string]> {
    await loadTables();
    if (this.#options.isFresh) return;
    for (const name of this.#names()) {
      try {
        yield* readTable(join(this.#folder, name), wanted);
      } catch {
        // What was read before the damage has passed the sum of its page.
      }
    }
  }

  /** Keeps what was found, as JSON; all of it is on the disk when `flush` comes back. */
  keep(key: string, extraction: string): void {
    this.#batch.set(key, extraction);
    if (this.#batch.size >= BATCH) this.#writeBatch();
  }

  async flush(): Promise<void> {
    this.#writeBatch();
    await this.#writing;
  }

  /**
   * Makes one table of what belongs to the build, and takes away what it was kept in until then, but for what another build
   * into the same folder is at.
   */
  async settle(keys: Iterable<string>, extractionOf: (key: string) => string): Promise<void> {
    await this.flush();
    await this.#writeTable(TABLE, keys, extractionOf);
    removeLeft(this.#folder, () => true);
    for (const name of this.#names()) {
      const writer = Number(JOURNAL.exec(name)?.[1]);
      if (writer === process.pid || (writer && !isAlive(writer))) rmSync(join(this.#folder, name), { force: true });
    }
  }

  /** Of all tables in it. */
  #names(): string[] {
    const entries = readdirSync(this.#folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.parquet'))
      .map(({ name }) => name)
      .sort();
  }

  #writeBatch(): void {
    const batch = this.#batch;
    if (batch.size === 0) return;
    this.#batch = new Map();
    this.#files += 1;
    const name = `${process.pid}-${this.#files}.journal.parquet`;
    this.#writing = this.#writing.then(() => this.#writeTable(name, batch.keys(), (key) => batch.get(key)!));
    // Told when it is waited for.
    this.#writing.catch(() => {});
  }

  async #writeTable(name: string, keys: Iterable<string>, extractionOf: (key: string) => string): Promise<void> {
    const place = join(this.#folder, name);
    const half = halfOf(place);
    try {
      await writeTable(half, [...keys].sort(), extractionOf);
      renameSync(half, place);
    } catch (cause) {
      rmSync(half, { force: true });
      throw notWritten(this.#out, cause);
    }
  }
}

/** Hidden, so that no build takes it for articles. It may be deleted at any time. */
export function storeFolder(out: string): string {
  return join(out, '.store');
}
