import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Extraction } from '../../model/index.ts';

/** What was found in an article, whatever its id. */
export type KeptExtraction = Omit<Extraction, 'article'>;

/** Rows that are packed together: enough to pack well, few enough to be held in memory twice. */
const ROWS = 500;

/** Packed least, for time is what a store saves; gzip carries a sum by which damage shows. */
const CODEC = 'GZIP';
const compressors = {
  pack: { [CODEC]: (bytes: Uint8Array) => gzipSync(bytes, { level: 1 }) },
  unpack: { [CODEC]: (bytes: Uint8Array) => gunzipSync(bytes) },
};

/** Loads what reads and writes tables, so that the first that is written waits for nothing. */
export async function loadTables(): Promise<void> {
  await Promise.all([import('hyparquet'), import('hyparquet-writer')]);
}

/** The columns of a table, all of text; `sum` tells that a key and what is found (JSON) belong together. */
const COLUMNS = ['key', 'extraction', 'sum'] as const;

/** Writes a Parquet table, a row for each key, in their order. `extractionOf` gives what was found, as JSON. */
export async function writeTable(
  path: string,
  keys: readonly string[],
  extractionOf: (key: string) => string,
): Promise<void> {
  const { fileWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const columns = (data: readonly (readonly string[])[]) =>
    COLUMNS.map((name, i) => {
      const column = { name, type: 'STRING', encoding: 'PLAIN', nullable: false } as const;
      return { ...column, data: data.map((row) => row[i]!) };
    });
  const table = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: columns([]) }),
    codec: CODEC,
    compressors: compressors.pack,
    statistics: false,
    createdBy: 'claimgraph',
  });
  for (let start = 0; start < keys.length; start += ROWS) {
    const rows = keys.slice(start, start + ROWS).map((key) => {
      const extraction = extractionOf(key);
      return [key, extraction, sumOf(key, extraction)];
    });
    await table.write({ columnData: columns(rows) });
  }
  await table.finish();
}

/**
 * The rows of such a table whose key is wanted, with what was found as JSON, a group of them after the other; throws where it is damaged. Damage to what
 * tells where in the file a column stands, which has no sum of its own, shows by the sums of the rows.
 */
export async function* readTable(
  path: string,
  wanted: { has(key: string): boolean },
): AsyncGenerator<[key: string, extraction: string]> {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  const handle = await open(path);
  try {
    const { size: byteLength } = await handle.stat();
    const slice = async (start: number, end = byteLength) => {
      if (!(0 <= start && start <= end && end <= byteLength)) throw new RangeError(`${path} is damaged`);
      const bytes = new Uint8Array(end - start);
      await handle.read(bytes, 0, bytes.length, start);
      return bytes.buffer;
    };
    const file = {
      byteLength,
      slice(start: number, end?: number) {
        const bytes = slice(start, end);
        // The reader asks for many at once and waits for one after the other.
        bytes.catch(() => {});
        return bytes;
      },
    };
    const reading = { file, compressors: compressors.unpack };
    const metadata = await parquetMetadataAsync(reading.file);
    let rowStart = 0;
    for (const { num_rows } of metadata.row_groups) {
      const rowEnd = rowStart + Number(num_rows);
      for (const { key, extraction, sum } of await parquetReadObjects({ ...reading, metadata, rowStart, rowEnd }))
        if (wanted.has(key) && sum === sumOf(key, extraction)) yield [key, extraction];
      rowStart = rowEnd;
    }
  } finally {
    await handle.close();
  }
}

/** Tells that what is found belongs to a key, and that nobody has changed it since. */
export const sumOf = (key: string, extraction: string): string =>
  createHash('sha256').update(`${key}\n${extraction}`).digest('hex').slice(0, 16);
