import { closeSync, openSync, writeSync } from 'node:fs';
import { readFully } from '../read-fully.ts';
import { readBytes } from './scan-graph.ts';

type Column = Float64Array | Uint32Array | Int32Array | Uint16Array | Uint8Array;

const KINDS = { Float64Array, Uint32Array, Int32Array, Uint16Array, Uint8Array } as const;
type KindName = keyof typeof KINDS;

/** Where a column stands in the file, in bytes. */
interface Place {
  readonly kind: KindName;
  readonly start: number;
  readonly length: number;
}

/** Begins such a file; another form of it is another number. */
const MARK = 'claimgraph columns 1\n';
/** Every column begins at a multiple of it, so that it can be looked at where it lies. */
const ALIGNED = 8;

/** Columns as they are in memory, one after the other, with a table of contents at the end. Throws where it cannot write. */
export function writeColumns(
  path: string,
  meta: unknown,
  columns: Readonly<Record<string, Column | readonly Buffer[]>>,
): void {
  const file = openSync(path, 'w');
  try {
    let at = 0;
    const put = (bytes: Uint8Array) => {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      at += bytes.length;
    };
    put(Buffer.from(MARK));
    const places: Record<string, Place> = {};
    for (const [name, column] of Object.entries(columns)) {
      put(Buffer.alloc((ALIGNED - (at % ALIGNED)) % ALIGNED));
      const start = at;
      if (ArrayBuffer.isView(column)) put(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
      else for (const piece of column) put(piece);
      const kind = ArrayBuffer.isView(column) ? (column.constructor.name as KindName) : 'Uint8Array';
      places[name] = { kind: kind in KINDS ? kind : 'Uint8Array', start, length: at - start };
    }
    const contents = Buffer.from(JSON.stringify({ meta, places }));
    put(contents);
    put(Buffer.from(String(contents.length).padStart(ALIGNED * 2)));
  } finally {
    closeSync(file);
  }
}

/** A file of columns that is open: small ones are read whole, large ones a stretch at a time. */
export interface ColumnFile<Meta> {
  readonly meta: Meta;
  column<K extends KindName>(name: string, kind: K): InstanceType<(typeof KINDS)[K]>;
  bytes(name: string, from: number, to: number): Buffer;
  close(): void;
}

/** Throws where there is no such file, or none of this form. */
export function openColumns<Meta>(path: string, size: number): ColumnFile<Meta> {
  const file = openSync(path, 'r');
  try {
    if (readBytes(file, 0, MARK.length).toString() !== MARK) throw new Error('Another form of file.');
    const tail = ALIGNED * 2;
    const length = Number(readBytes(file, size - tail, tail).toString());
    const { meta, places } = JSON.parse(readBytes(file, size - tail - length, length).toString()) as {
      meta: Meta;
      places: Readonly<Record<string, Place>>;
    };
    const placeOf = (name: string) => {
      const place = places[name];
      if (!place) throw new Error(`No column ${name}.`);
      return place;
    };
    return {
      meta,
      column(name, kind) {
        const { start, length } = placeOf(name);
        const bytes = new ArrayBuffer(length);
        if (!readFully(file, new Uint8Array(bytes), start)) throw new Error('Cut off.');
        return new KINDS[kind](bytes) as never;
      },
      bytes(name, from, to) {
        const { start } = placeOf(name);
        return readBytes(file, start + from, to - from);
      },
      close: () => closeSync(file),
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}
