import { FEATURE_BITS, type FeatureList } from '../src/extract/learned/hashing.ts';

/** The features of all training positions, one after another; `compact` renumbers those seen often enough from 0. */
export class FeaturePool {
  private ids = new Int32Array(1 << 20);
  private ends = new Int32Array(1 << 16);
  private used = 0;
  positions = 0;
  /** Renumbered feature → its hash. */
  hashes = new Int32Array(0);

  push(list: FeatureList): void {
    if (this.used + list.length > this.ids.length) this.ids = grown(this.ids);
    if (this.positions === this.ends.length) this.ends = grown(this.ends);
    for (let i = 0; i < list.length; i++) this.ids[this.used++] = list.ids[i]!;
    this.ends[this.positions++] = this.used;
  }

  /** Drops features seen fewer than `least` times and renumbers the rest in order of their hash. */
  compact(least: number): void {
    const counts = new Int32Array(1 << FEATURE_BITS);
    for (let i = 0; i < this.used; i++) counts[this.ids[i]!]!++;
    const numbers = new Int32Array(1 << FEATURE_BITS);
    const hashes: number[] = [];
    for (let h = 0; h < counts.length; h++) numbers[h] = counts[h]! >= least ? hashes.push(h) - 1 : -1;
    this.hashes = Int32Array.from(hashes);
    let kept = 0;
    for (let p = 0, i = 0; p < this.positions; p++) {
      for (; i < this.ends[p]!; i++) {
        const number = numbers[this.ids[i]!]!;
        if (number >= 0) this.ids[kept++] = number;
      }
      this.ends[p] = kept;
    }
    this.used = kept;
    this.ids = this.ids.slice(0, kept);
  }

  get flat(): Int32Array {
    return this.ids;
  }

  begin(position: number): number {
    return position === 0 ? 0 : this.ends[position - 1]!;
  }

  end(position: number): number {
    return this.ends[position]!;
  }
}

function grown(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(old.length * 2);
  bigger.set(old);
  return bigger;
}
