/** A list of whole numbers below 2³² that grows, four bytes each. */
export class NumberList {
  #values: Uint32Array;
  length = 0;

  /** @param room for so many at first; if it is enough, nothing is ever copied. */
  constructor(room = 1024) {
    this.#values = new Uint32Array(room);
  }

  /** Empty again, with its room. */
  clear(): void {
    this.length = 0;
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(Math.ceil(this.length * 1.5));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index]!;
  }

  /** From `start` to before `end`; a view, no copy. */
  slice(start: number, end: number): Uint32Array {
    return this.#values.subarray(start, end);
  }

  all(): Uint32Array {
    return this.slice(0, this.length);
  }
}
