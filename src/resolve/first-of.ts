/** The first so many of the numbers put into it, each once, in an order that no two share. */
export class FirstOf {
  readonly #most: number;
  readonly #compare: (a: number, b: number) => number;
  readonly #numbers: number[] = [];

  constructor(most: number, compare: (a: number, b: number) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  get length(): number {
    return this.#numbers.length;
  }

  at(place: number): number {
    return this.#numbers[place]!;
  }

  all(): readonly number[] {
    return this.#numbers;
  }

  clear(): void {
    this.#numbers.length = 0;
  }

  put(number: number): void {
    const numbers = this.#numbers;
    let place = numbers.length;
    while (place > 0 && this.#compare(number, numbers[place - 1]!) < 0) place--;
    if (place === this.#most || (place > 0 && numbers[place - 1] === number)) return;
    if (numbers.length < this.#most) numbers.push(number);
    for (let at = numbers.length - 1; at > place; at--) numbers[at] = numbers[at - 1]!;
    numbers[place] = number;
  }
}
