/**
 * What was made of words lately. Once `room` words have come that were not asked for since the last time it was full,
 * those go that nobody has asked for meanwhile: the words of every article stay.
 */
export class Recent<T> {
  readonly #room: number;
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  constructor(room: number) {
    this.#room = room;
  }

  get(word: string): T | undefined {
    const found = this.#young.get(word);
    if (found !== undefined) return found;
    const old = this.#old.get(word);
    if (old !== undefined) this.set(word, old);
    return old;
  }

  set(word: string, made: T): void {
    if (this.#young.size >= this.#room) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(word, made);
  }
}
