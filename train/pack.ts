import type { Forest } from '../src/extract/learned/forest.ts';
import type { Quantised } from './quantise.ts';

/** Writes whole numbers as few bytes; `Unpacker` in `src/extract/learned/unpack.ts` reads them back. */
export class Packer {
  private readonly bytes: number[] = [];

  number(value: number): void {
    let coded = value < 0 ? (-value - 1) * 2 + 1 : value * 2;
    while (coded > 127) {
      this.bytes.push((coded & 127) | 128);
      coded = Math.floor(coded / 128);
    }
    this.bytes.push(coded);
  }

  numbers(values: Iterable<number>): void {
    for (const value of values) this.number(value);
  }

  table({ width, hashes, values }: Quantised): void {
    this.number(width);
    this.number(hashes.length);
    hashes.forEach((hash, i) => {
      this.number(i === 0 ? hash : hash - hashes[i - 1]!);
    });
    for (let c = 0; c < width; c++) {
      const present = new Uint8Array((hashes.length + 7) >> 3);
      const column: number[] = [];
      for (let i = 0; i < hashes.length; i++) {
        const value = values[i * width + c]!;
        if (value === 0) continue;
        present[i >> 3]! |= 1 << (i & 7);
        column.push(value & 255);
      }
      for (const byte of present) this.bytes.push(byte);
      for (const byte of column) this.bytes.push(byte);
    }
  }

  forest({ depth, features, limits, leaves }: Forest): void {
    this.number(depth);
    this.number(leaves.length >> depth);
    this.numbers(features);
    this.numbers(limits);
    this.numbers(leaves);
  }

  toBase64(): string {
    return Buffer.from(this.bytes).toString('base64');
  }
}
