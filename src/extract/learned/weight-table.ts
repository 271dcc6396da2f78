import { FEATURE_BITS, type FeatureList, MOST_FEATURES } from './hashing.ts';

/** Features are looked up by all bits of their id but two: those that then share a place are told apart by these. */
const PLACE_BITS = FEATURE_BITS - 2;
const PLACE = (1 << PLACE_BITS) - 1;
const WORDS = 1 << (PLACE_BITS - 5);
/** Four weights share a word, raised to be no less than 0: two at a time they are summed as one number. */
const RAISED = 128;
const PAIR = 0x00ff00ff;
/** Where the rows of the features asked about begin: one for all tables, for no two are asked at once. */
const rows = new Int32Array(MOST_FEATURES);

type Numbers = Uint16Array | Uint32Array;

/**
 * Whole-number weights by feature id: one bit a place says whether any of its four ids has some, and the count of bits
 * before it where to look up whose they are. Few rows of weights differ, and few sets of four, so each is kept once: all of
 * it fits into a processor's cache, where a hash table of the same weights does not.
 */
export class WeightTable {
  readonly width: number;
  /** How many words a row takes. */
  private readonly words: number;
  private readonly bits = new Int32Array(WORDS);
  /** Places with weights before each eight words of `bits`, and of those eight before each. */
  private readonly before = new Int32Array(WORDS >> 3);
  private readonly within = new Uint8Array(WORDS);
  /** By place, counting those with weights: its four. */
  private readonly fourOf: Numbers;
  /** Four by four: the rows of the ids that share a place, the first row where one has none. */
  private readonly fours: Numbers;
  /** Row by row; nothing in the first. */
  private readonly weights: Int32Array;

  /** @param ids distinct, ascending, each with `width` places in `values`. */
  constructor(width: number, ids: Int32Array, values: Int8Array) {
    this.width = width;
    this.words = Math.ceil(width / 4);
    const { distinct: weights, at: rowOf } = keepDistinct(pack(values, width, this.words), this.words);
    this.weights = weights;
    for (const id of ids) this.bits[(id & PLACE) >> 5]! |= 1 << (id & 31);
    let count = 0;
    for (let word = 0; word < WORDS; word++) {
      if ((word & 7) === 0) this.before[word >> 3] = count;
      this.within[word] = count - this.before[word >> 3]!;
      count += onesIn(this.bits[word]!);
    }
    // The first row and the first four are of nothing.
    const fours = new Int32Array((count + 1) * 4);
    ids.forEach((id, i) => {
      fours[(this.countTo(id) + 1) * 4 + (id >> PLACE_BITS)] = rowOf[i + 1]!;
    });
    const { distinct, at } = keepDistinct(fours, 4);
    this.fours = narrow(distinct);
    this.fourOf = narrow(at.subarray(1));
  }

  /** Adds the weights of all features in `list` to the `width` places of `sums` from `offset`. */
  addTo(sums: Int32Array, offset: number, list: FeatureList): void {
    const { weights, width, words } = this;
    const found = this.findRows(list);
    const raised = found * RAISED;
    for (let word = 0, c = offset; word < words; word++, c += 4) {
      let even = 0;
      let odd = 0;
      for (let k = 0; k < found; k++) {
        const four = weights[rows[k]! + word]!;
        even = (even + (four & PAIR)) | 0;
        odd = (odd + ((four >>> 8) & PAIR)) | 0;
      }
      const left = offset + width - c;
      sums[c]! += (even & 0xffff) - raised;
      if (left > 1) sums[c + 1]! += (odd & 0xffff) - raised;
      if (left > 2) sums[c + 2]! += (even >>> 16) - raised;
      if (left > 3) sums[c + 3]! += (odd >>> 16) - raised;
    }
  }

  /**
   * Puts where the weights of those features begin that may have any into `rows`. The first loop takes no branch, for a
   * processor would guess it wrong one time in three and could not fetch ahead.
   *
   * @returns how many there are.
   */
  private findRows({ ids, length }: FeatureList): number {
    const { bits, fourOf, fours, words } = this;
    let found = 0;
    for (let i = 0; i < length; i++) {
      const id = ids[i]!;
      rows[found] = id;
      found += (bits[(id & PLACE) >> 5]! >>> (id & 31)) & 1;
    }
    for (let k = 0; k < found; k++) {
      const id = rows[k]!;
      rows[k] = fours[fourOf[this.countTo(id)]! * 4 + (id >> PLACE_BITS)]! * words;
    }
    return found;
  }

  /** How many places with weights come before an id's. */
  private countTo(id: number): number {
    const word = (id & PLACE) >> 5;
    return this.before[word >> 3]! + this.within[word]! + onesIn(this.bits[word]! & ((1 << (id & 31)) - 1));
  }
}

/** Weights of each row in words of four, behind a row of nothing. */
function pack(values: Int8Array, width: number, words: number): Int32Array {
  const packed = new Int32Array((values.length / width + 1) * words).fill(RAISED * 0x01010101);
  for (let from = 0, to = words; from < values.length; from += width, to += words)
    for (let c = 0; c < width; c++) packed[to + (c >> 2)]! += values[from + c]! << (8 * (c & 3));
  return packed;
}

/** Each distinct row once, in order of appearance, and which of them each row was. `numbers` is overwritten. */
function keepDistinct(numbers: Int32Array, width: number): { distinct: Int32Array; at: Int32Array } {
  const at = new Int32Array(numbers.length / width);
  /** An open table of what is kept, each raised by one. */
  const table = new Int32Array(1 << (33 - Math.clz32(at.length)));
  let kept = 0;
  for (let row = 0; row < at.length; row++) {
    const from = row * width;
    let slot = hashRow(numbers, from, width) & (table.length - 1);
    while (table[slot] !== 0 && !isSame(numbers, (table[slot]! - 1) * width, from, width))
      slot = (slot + 1) & (table.length - 1);
    if (table[slot] === 0) {
      numbers.copyWithin(kept * width, from, from + width);
      table[slot] = ++kept;
    }
    at[row] = table[slot]! - 1;
  }
  return { distinct: numbers.slice(0, kept * width), at };
}

function hashRow(numbers: Int32Array, from: number, width: number): number {
  let hash = 0;
  for (let i = from; i < from + width; i++) hash = Math.imul(hash ^ numbers[i]!, 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 16);
}

function isSame(numbers: Int32Array, a: number, b: number, width: number): boolean {
  for (let i = 0; i < width; i++) if (numbers[a + i] !== numbers[b + i]) return false;
  return true;
}

/** The same numbers in half the memory, where they are small enough. */
const narrow = (numbers: Int32Array): Numbers =>
  numbers.some((number) => number > 0xffff) ? Uint32Array.from(numbers) : Uint16Array.from(numbers);

/** How many bits of a 32-bit number are set (Hacker's Delight, 5–2). */
function onesIn(number: number): number {
  let n = number - ((number >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
