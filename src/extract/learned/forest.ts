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

/** A forest as it is quickest to ask: of a tree node k, from 1, has its limit above its feature in one number. */
interface Planted {
  readonly depth: number;
  readonly nodes: Int32Array;
  readonly leaves: Int16Array;
}

/** Bits of a node that hold its feature. */
const FEATURE_BITS = 8;
const FEATURE = (1 << FEATURE_BITS) - 1;
/** How many trees are asked side by side, for no answer waits for another tree's; trees of nothing fill up the last ones. */
const ABREAST = 4;
const planted = new WeakMap<Forest, Planted>();

function plant({ depth, features, limits, leaves }: Forest): Planted {
  const inner = (1 << depth) - 1;
  const row = ABREAST << depth;
  const size = Math.ceil(leaves.length / row) * row;
  const nodes = new Int32Array(size);
  for (let k = 0; k < features.length; k++)
    nodes[(Math.floor(k / inner) << depth) + (k % inner) + 1] = (limits[k]! << FEATURE_BITS) | features[k]!;
  const filled = new Int16Array(size);
  filled.set(leaves);
  return { depth, nodes, leaves: filled };
}

/** @returns what sums a forest over the values it is given. */
export function summerOf(forest: Forest): (values: Int32Array) => number {
  const known = planted.get(forest) ?? plant(forest);
  planted.set(forest, known);
  return (values) => sum(known, values);
}

function sum({ depth, nodes, leaves }: Planted, values: Int32Array): number {
  const outer = 1 << depth;
  let total = 0;
  for (let a = 0; a < nodes.length; a += ABREAST * outer) {
    const b = a + outer;
    const c = b + outer;
    const d = c + outer;
    let inA = 1;
    let inB = 1;
    let inC = 1;
    let inD = 1;
    for (let level = 0; level < depth; level++) {
      inA = below(inA, nodes[a + inA]!, values);
      inB = below(inB, nodes[b + inB]!, values);
      inC = below(inC, nodes[c + inC]!, values);
      inD = below(inD, nodes[d + inD]!, values);
    }
    total += leaves[a + inA - outer]! + leaves[b + inB - outer]! + leaves[c + inC - outer]! + leaves[d + inD - outer]!;
  }
  return total;
}

/** Where a node leads to. The sign of a difference instead of a branch, which a processor would guess wrong every other time. */
const below = (node: number, asked: number, values: Int32Array): number =>
  2 * node + (((asked >> FEATURE_BITS) - values[asked & FEATURE]!) >>> 31);
