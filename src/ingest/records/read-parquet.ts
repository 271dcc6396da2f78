import { type AsyncBuffer, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { ClaimgraphError } from '../../model/index.ts';
import type { ByteSource } from '../files/byte-source.ts';
import type { Read, ReadContext } from '../files/file-reader.ts';
import { type Findable, findable } from '../files/findable.ts';
import { problemOf } from '../input-problem.ts';
import { checkNames } from './check-names.ts';
import { isKnownName, readRecord } from './read-record.ts';

/** In bytes and rows, of one group of rows: it is unpacked whole. Writers make groups of a hundredth of that. */
const LARGEST_GROUP = 1_000_000_000;
const MOST_ROWS = 5_000_000;

/** The articles of a Parquet file, one group of rows after the other, and of its columns only those that are asked for. */
export async function* readParquet(
  name: string,
  source: ByteSource,
  { columns = {} }: ReadContext,
): AsyncGenerator<Read> {
  const file = asBuffer(await findable(source));
  const metadata = await orDamaged(parquetMetadataAsync(file));
  const names = parquetSchema(metadata).children.map(({ element }) => element.name);
  checkNames(names, columns);
  const wanted = names.filter((column) => isKnownName(column, columns));
  let row = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    try {
      if (rows > MOST_ROWS || Number(group.total_byte_size) > LARGEST_GROUP) throw tooLarge();
      const reading = { file, metadata, columns: wanted, rowStart: row, rowEnd: row + rows, compressors };
      for (const record of await orDamaged(parquetReadObjects(reading))) {
        row += 1;
        yield readRecord(`${name}:${row}`, Object.entries(record), columns);
      }
    } catch (error) {
      yield problemOf(`${name}:${row + 1}`, error);
      return;
    }
  }
  if (row === 0) yield { name, code: 'no-text', message: 'The table has no row.' };
}

function asBuffer({ size, slice }: Findable): AsyncBuffer {
  return {
    byteLength: size,
    async slice(start, end = size) {
      const { buffer, byteOffset, byteLength } = await slice(start, end);
      return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    },
  };
}

async function orDamaged<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : String(error);
    throw new ClaimgraphError('damaged', `The Parquet file is damaged: ${reason}. Get it anew.`);
  }
}

function tooLarge(): ClaimgraphError {
  return new ClaimgraphError(
    'too-long',
    'A group of its rows is too large to be unpacked. Write it with smaller groups.',
  );
}
