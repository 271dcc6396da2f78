import { WeightTable } from '../src/extract/learned/weight-table.ts';
import type { Weights } from './train-cues.ts';

/** Weights as whole numbers: `value ≈ weight × scale`, from -127 to 127; rows of nothing are left out. */
export interface Quantised {
  readonly width: number;
  readonly hashes: Int32Array;
  readonly values: Int8Array;
}

/** @param least whole numbers nearer to 0 than this become 0 */
export function quantise({ width, hashes, values }: Weights, scale: number, least: number): Quantised {
  const kept: number[] = [];
  const small: number[] = [];
  hashes.forEach((hash, i) => {
    const row: number[] = [];
    for (let c = 0; c < width; c++) {
      const whole = Math.round(values[i * width + c]! * scale);
      row.push(Math.abs(whole) < least ? 0 : Math.max(-127, Math.min(127, whole)));
    }
    if (row.every((whole) => whole === 0)) return;
    kept.push(hash);
    for (const whole of row) small.push(whole);
  });
  return { width, hashes: Int32Array.from(kept), values: Int8Array.from(small) };
}

export const tableOf = ({ width, hashes, values }: Quantised): WeightTable => new WeightTable(width, hashes, values);
