const BITS = 11;
const PLACES = 1 << BITS;

/** The order of keys (below 2³²) from small to large, as their indices; equal ones stay in order. Near-linear, whatever the keys. */
export function sortByKey(keys: Uint32Array): Uint32Array {
  return new KeySorter().sort(keys).order;
}

/** Sorts lists one after the other in the same memory. */
export class KeySorter {
  #order = new Uint32Array(0);
  #next = new Uint32Array(0);

  /** The order as `sortByKey` gives it, and as much room besides; both are overwritten by the next. */
  sort(keys: Uint32Array): { readonly order: Uint32Array; readonly spare: Uint32Array } {
    if (this.#order.length < keys.length) {
      this.#order = new Uint32Array(keys.length);
      this.#next = new Uint32Array(keys.length);
    }
    let [order, next] = [this.#order.subarray(0, keys.length), this.#next.subarray(0, keys.length)];
    for (let i = 0; i < order.length; i++) order[i] = i;
    for (let shift = 0; shift < 32; shift += BITS) {
      const starts = new Uint32Array(PLACES + 1);
      for (let i = 0; i < keys.length; i++) starts[((keys[i]! >>> shift) & (PLACES - 1)) + 1]! += 1;
      for (let place = 1; place <= PLACES; place++) starts[place]! += starts[place - 1]!;
      for (let at = 0; at < order.length; at++) {
        const i = order[at]!;
        next[starts[(keys[i]! >>> shift) & (PLACES - 1)]!++] = i;
      }
      [order, next] = [next, order];
    }
    return { order, spare: next };
  }
}
