import { FEATURE_BITS, type FeatureList, MOST_FEATURES } from './hashing.ts';

const WORDS = 1 << (FEATURE_BITS - 5);
/** How many words are left of `bits` where four are laid over each other. */
const FOLDED = WORDS >> 2;
/** Where the rows of the features asked about begin: one for all tables, for no two are asked at once. */
const rows = new Int32Array(MOST_FEATURES);

/**
 * Whole-number weights by feature id: one bit an id says whether it has any, and the count of bits before it which row is
 * its own. Small enough for a processor's cache, where a hash table of the same weights is not.
 */
export class WeightTable {
  readonly width: number;
  private readonly values: Int8Array;
  private readonly bits = new Int32Array(WORDS);
  /** Set wherever one of four ids has a bit: most have none, and are told apart in a quarter of the memory. */
  private readonly folded = new Int32Array(FOLDED);
  /** Ids with weights before each eight words of `bits`, and of those eight before each. */
  private readonly before = new Int32Array(WORDS >> 3);
  private readonly within = new Uint8Array(WORDS);

  /** @param ids distinct, ascending, each with `width` places in `values`. */
  constructor(width: number, ids: Int32Array, values: Int8Array) {
    this.width = width;
    this.values = values;
    for (const id of ids) {
      this.bits[id >> 5]! |= 1 << (id & 31);
      this.folded[(id >> 5) & (FOLDED - 1)]! |= 1 << (id & 31);
    }
    let count = 0;
    for (let word = 0; word < WORDS; word++) {
      if ((word & 7) === 0) this.before[word >> 3] = count;
      this.within[word] = count - this.before[word >> 3]!;
      count += onesIn(this.bits[word]!);
    }
  }

  /** Adds the weights of all features in `list` to the `width` places of `sums` from `offset`. */
  addTo(sums: Int32Array, offset: number, list: FeatureList): void {
    const { values, width } = this;
    const found = this.findRows(list);
    for (let c = 0; c < width; c++) {
      let sum = 0;
      for (let k = 0; k < found; k++) sum += values[rows[k]! + c]!;
      sums[offset + c]! += sum;
    }
  }

  /**
   * Puts where the weights of those features begin that have any into `rows`. The first loops take no branch, for a
   * processor would guess it wrong one time in three and could not fetch ahead.
   *
   * @returns how many there are.
   */
  private findRows({ ids, length }: FeatureList): number {
    const { bits, folded, before, within, width } = this;
    let likely = 0;
    for (let i = 0; i < length; i++) {
      const id = ids[i]!;
      rows[likely] = id;
      likely += (folded[(id >> 5) & (FOLDED - 1)]! >>> (id & 31)) & 1;
    }
    let found = 0;
    for (let k = 0; k < likely; k++) {
      const id = rows[k]!;
      rows[found] = id;
      found += (bits[id >> 5]! >>> (id & 31)) & 1;
    }
    for (let k = 0; k < found; k++) {
      const id = rows[k]!;
      const word = id >> 5;
      rows[k] = (before[word >> 3]! + within[word]! + onesIn(bits[word]! & ((1 << (id & 31)) - 1))) * width;
    }
    return found;
  }
}

/** How many bits of a 32-bit number are set (Hacker's Delight, 5–2). */
function onesIn(number: number): number {
  let n = number - ((number >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
