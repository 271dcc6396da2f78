import type { Forest } from './forest.ts';
import { WeightTable } from './weight-table.ts';

/** Reads what `train/pack.ts` wrote: whole numbers one after another, from a base64 string. */
export class Unpacker {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(base64: string) {
    const raw = atob(base64);
    this.bytes = new Uint8Array(raw.length);
    for (let i = 0; i < raw.length; i++) this.bytes[i] = raw.charCodeAt(i);
  }

  /** A number of seven bits a byte, lowest first, the eighth saying that more follow; the last bit is its sign. */
  readNumber(): number {
    let coded = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = this.bytes[this.at++]!;
      coded |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    return coded & 1 ? -(coded >>> 1) - 1 : coded >>> 1;
  }

  readNumbers<T extends Int32Array | Int16Array | Uint8Array>(into: T): T {
    for (let i = 0; i < into.length; i++) into[i] = this.readNumber();
    return into;
  }

  /** Hashes as steps from one to the next; then for every column which rows have a weight there, and those weights. */
  readTable(): WeightTable {
    const width = this.readNumber();
    const hashes = this.readNumbers(new Int32Array(this.readNumber()));
    for (let i = 1; i < hashes.length; i++) hashes[i]! += hashes[i - 1]!;
    const values = new Int8Array(hashes.length * width);
    for (let c = 0; c < width; c++) {
      const present = this.at;
      this.at += (hashes.length + 7) >> 3;
      for (let i = 0; i < hashes.length; i++) {
        if (!(this.bytes[present + (i >> 3)]! & (1 << (i & 7)))) continue;
        values[i * width + c] = (this.bytes[this.at++]! << 24) >> 24;
      }
    }
    return new WeightTable(width, hashes, values);
  }

  readForest(): Forest {
    const depth = this.readNumber();
    const trees = this.readNumber();
    return {
      depth,
      features: this.readNumbers(new Uint8Array(trees * ((1 << depth) - 1))),
      limits: this.readNumbers(new Int16Array(trees * ((1 << depth) - 1))),
      leaves: this.readNumbers(new Int16Array(trees << depth)),
    };
  }
}
