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

/** The rows of each value, in their order, of rows that each have some values below `count`. */
export function postings(rows: readonly ArrayLike<number>[], count: number): { from: Uint32Array; rows: Uint32Array } {
  const lengths = new Uint32Array(count);
  for (const values of rows) for (let i = 0; i < values.length; i++) lengths[values[i]!]! += 1;
  const from = Uint32Array.from(runningSum(lengths));
  const next = from.slice();
  const posted = new Uint32Array(from[count]!);
  for (const [row, values] of rows.entries()) for (let i = 0; i < values.length; i++) posted[next[values[i]!]!++] = row;
  return { from, rows: posted };
}
