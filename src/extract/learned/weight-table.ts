import { FEATURE_BITS, type FeatureList } from './hashing.ts';

const WORDS = 1 << (FEATURE_BITS - 5);

/**
 * Whole-number weights by feature id: one bit an id says whether it has any, and the count of bits before it which row is
 * its own. Small enough for a processor's cache, where a hash table of the same weights is not.
 */
export class WeightTable {
  readonly width: number;
  private readonly values: Int8Array;
  private readonly bits = new Int32Array(WORDS);
  /** Ids with weights before each word of `bits`. */
  private readonly before = new Int32Array(WORDS);

  /** @param ids distinct, ascending, each with `width` places in `values`. */
  constructor(width: number, ids: Int32Array, values: Int8Array) {
    this.width = width;
    this.values = values;
    for (const id of ids) this.bits[id >> 5]! |= 1 << (id & 31);
    let count = 0;
    for (let word = 0; word < WORDS; word++) {
      this.before[word] = count;
      count += onesIn(this.bits[word]!);
    }
  }

  /** Adds the weights of all features in `list` to the `width` places of `sums` from `offset`. */
  addTo(sums: Int32Array, offset: number, { ids, length }: FeatureList): void {
    const { bits, before, values, width } = this;
    for (let i = 0; i < length; i++) {
      const id = ids[i]!;
      const word = bits[id >> 5]!;
      const bit = 1 << (id & 31);
      if ((word & bit) === 0) continue;
      const row = (before[id >> 5]! + onesIn(word & (bit - 1))) * width;
      for (let c = 0; c < width; c++) sums[offset + c]! += values[row + c]!;
    }
  }
}

/** How many bits of a 32-bit number are set (Hacker's Delight, 5–2). */
function onesIn(number: number): number {
  let n = number - ((number >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
