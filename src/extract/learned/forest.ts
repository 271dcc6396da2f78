/**
 * A sum of small decision trees over whole numbers. Each tree is complete, `depth` levels deep: node k asks whether
 * feature `features[k]` is at most `limits[k]` and goes on to 2k + 1 if so, else to 2k + 2.
 */
export interface Forest {
  readonly depth: number;
  readonly features: Uint8Array;
  readonly limits: Int16Array;
  readonly leaves: Int16Array;
}

export function sumForest({ depth, features, limits, leaves }: Forest, values: Int32Array): number {
  const inner = (1 << depth) - 1;
  const outer = 1 << depth;
  let total = 0;
  for (let tree = 0, base = 0; base < features.length; tree++, base += inner) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const at = base + node;
      // The sign of a difference instead of a branch, which a processor would guess wrong every other time.
      const isAbove = (limits[at]! - values[features[at]!]!) >>> 31;
      node = 2 * node + 1 + isAbove;
    }
    total += leaves[tree * outer + node - inner]!;
  }
  return total;
}
