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

/** Writes a Parquet table with two columns of text, `key` and `extraction` (JSON), a row for each key, in their order. */
export async function writeTable(
  path: string,
  keys: readonly string[],
  extractionOf: (key: string) => KeptExtraction | undefined,
): Promise<void> {
  const { fileWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const columns = (data: [keys: string[], extractions: string[]]) =>
    (['key', 'extraction'] as const).map((name, i) => {
      const column = { name, type: 'STRING', encoding: 'PLAIN', nullable: false } as const;
      return { ...column, data: data[i]! };
    });
  const table = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: columns([[], []]) }),
    codec: CODEC,
    compressors: compressors.pack,
    statistics: false,
    createdBy: 'claimgraph',
  });
  for (let start = 0; start < keys.length; start += ROWS) {
    const some = keys.slice(start, start + ROWS);
    await table.write({ columnData: columns([some, some.map((key) => JSON.stringify(extractionOf(key)))]) });
  }
  await table.finish();
}

/** The rows of such a table whose key is wanted, a group of them after the other; throws where it is damaged. */
export async function* readTable(
  path: string,
  wanted: { has(key: string): boolean },
): AsyncGenerator<[key: string, extraction: KeptExtraction]> {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  const handle = await open(path);
  try {
    const { size: byteLength } = await handle.stat();
    const slice = async (start: number, end = byteLength) => {
      const bytes = new Uint8Array(end - start);
      await handle.read(bytes, 0, bytes.length, start);
      return bytes.buffer;
    };
    const reading = { file: { byteLength, slice }, compressors: compressors.unpack };
    const metadata = await parquetMetadataAsync(reading.file);
    let rowStart = 0;
    for (const { num_rows } of metadata.row_groups) {
      const rowEnd = rowStart + Number(num_rows);
      for (const { key, extraction } of await parquetReadObjects({ ...reading, metadata, rowStart, rowEnd }))
        if (wanted.has(key)) yield [key, JSON.parse(extraction)];
      rowStart = rowEnd;
    }
  } finally {
    await handle.close();
  }
}
