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
