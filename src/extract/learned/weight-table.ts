import type { FeatureList } from './hashing.ts';

/** Whole-number weights by feature hash: an open hash table over typed arrays, several times faster than a Map. */
export class WeightTable {
  readonly width: number;
  /** Hash and row of values in turn, so that both come with one look into memory; hash -1 is an empty place. */
  private readonly places: Int32Array;
  private readonly values: Int8Array;
  private readonly mask: number;

  /** @param hashes distinct, each with `width` places in `values`. */
  constructor(width: number, hashes: Int32Array, values: Int8Array) {
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.width = width;
    this.mask = size - 1;
    this.places = new Int32Array(size * 2).fill(-1);
    this.values = values;
    hashes.forEach((hash, i) => {
      let at = hash & this.mask;
      while (this.places[2 * at] !== -1) at = (at + 1) & this.mask;
      this.places[2 * at] = hash;
      this.places[2 * at + 1] = i * width;
    });
  }

  /** Adds the weights of all features in `list` to the `width` places of `sums` from `offset`. */
  addTo(sums: Int32Array, offset: number, list: FeatureList): void {
    const { places, values, mask, width } = this;
    for (let i = 0; i < list.length; i++) {
      const hash = list.ids[i]!;
      let at = hash & mask;
      let found = places[2 * at]!;
      while (found !== hash && found !== -1) {
        at = (at + 1) & mask;
        found = places[2 * at]!;
      }
      if (found === -1) continue;
      const row = places[2 * at + 1]!;
      for (let c = 0; c < width; c++) sums[offset + c]! += values[row + c]!;
    }
  }
}
