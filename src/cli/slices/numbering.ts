/** Gives names numbers in the order they come. */
export class Numbering {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a name, a new one where it has none. */
  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  find(name: string): number | undefined {
    return this.#numbers.get(name);
  }
}

/** Where each of some rows begins in a column that holds all of theirs, and, last, where it ends. */
export function runningSum(lengths: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(lengths.length + 1);
  for (let row = 0; row < lengths.length; row++) sums[row + 1] = sums[row]! + lengths[row]!;
  return sums;
}

/** Gathered to about so many characters before they are bytes: millions of small buffers would cost more than they hold. */
const PIECE = 1 << 20;

/** Texts one after the other, and where each begins, in bytes. None may end or begin in half a character. */
export class Texts {
  readonly #pieces: Buffer[] = [];
  readonly #lengths = new Numbers();
  #gathered = '';

  add(text: string): void {
    this.#lengths.add(Buffer.byteLength(text));
    this.#gathered += text;
    if (this.#gathered.length >= PIECE) this.#close();
  }

  /** Both as columns. */
  end(): { readonly texts: readonly Buffer[]; readonly from: Float64Array } {
    this.#close();
    return { texts: this.#pieces, from: runningSum(this.#lengths.list()) };
  }

  #close(): void {
    this.#pieces.push(Buffer.from(this.#gathered));
    this.#gathered = '';
  }
}

/** A list of numbers from 0 on that takes four bytes for each, and grows. */
export class Numbers {
  #list = new Uint32Array(1024);
  #count = 0;

  add(number: number): void {
    if (this.#count === this.#list.length) {
      const larger = new Uint32Array(2 * this.#count);
      larger.set(this.#list);
      this.#list = larger;
    }
    this.#list[this.#count++] = number;
  }

  list(): Uint32Array {
    return this.#list.subarray(0, this.#count);
  }
}

/** The rows of each value below `count`, in their order, of pairs of the two. */
export function postings(
  values: Uint32Array,
  rows: Uint32Array,
  count: number,
): { from: Uint32Array; rows: Uint32Array } {
  const lengths = new Uint32Array(count);
  for (const value of values) lengths[value]! += 1;
  const from = Uint32Array.from(runningSum(lengths));
  const next = from.slice();
  const posted = new Uint32Array(rows.length);
  for (let i = 0; i < values.length; i++) posted[next[values[i]!]!++] = rows[i]!;
  return { from, rows: posted };
}
