import type { Forest } from '../src/extract/learned/forest.ts';
import { seededRandom } from './random.ts';

export interface ForestOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least weight of cases in a leaf, and what pulls leaves to nothing. */
  readonly least: number;
  readonly ridge: number;
  /** A leaf's whole number stands for this many parts of one of log-odds. */
  readonly scale: number;
  /** The share of its features that each tree may ask about. */
  readonly asked: number;
  /** What the share is drawn with: other seeds, other forests. */
  readonly seed: number;
}

const BINS = 48;

/** Fits gradient-boosted trees to targets from 0 to 1 by logistic loss, each split on every other case in turn and asking
 * about some of its features; all in fixed order, so repeatable. */
export function trainForest(
  rows: readonly Int32Array[],
  targets: Float64Array,
  width: number,
  options: ForestOptions,
): Forest {
  const { trees, depth, rate, least, ridge, scale, asked, seed } = options;
  const random = seededRandom(seed);
  const n = rows.length;
  const limits = Array.from({ length: width }, (_, f) => binLimits(rows, f));
  const bins = Array.from({ length: width }, (_, f) => Uint8Array.from(rows, (row) => binOf(limits[f]!, row[f]!)));
  const inner = (1 << depth) - 1;
  const outer = 1 << depth;
  const forest = {
    depth,
    features: new Uint8Array(trees * inner),
    limits: new Int16Array(trees * inner),
    leaves: new Int16Array(trees * outer),
  };
  const scores = new Float64Array(n);
  const gradients = new Float64Array(n);
  const curves = new Float64Array(n);
  for (let tree = 0; tree < trees; tree++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradients[i] = targets[i]! - p;
      curves[i] = Math.max(p * (1 - p), 1e-3);
    }
    const may = bins.map(() => random() < asked);
    const node = new Int32Array(n);
    const sample = Int32Array.from({ length: Math.ceil((n - (tree % 2)) / 2) }, (_, i) => 2 * i + (tree % 2));
    for (let level = 0; level < depth; level++) {
      const first = (1 << level) - 1;
      const count = 1 << level;
      const splits = bestSplits(bins, may, sample, node, first, count, gradients, curves, least, ridge);
      for (let k = 0; k < count; k++) {
        const { feature, bin } = splits[k]!;
        const at = tree * inner + first + k;
        forest.features[at] = Math.max(feature, 0);
        forest.limits[at] = feature < 0 ? 32767 : limits[feature]![bin]!;
      }
      for (let i = 0; i < n; i++) {
        const { feature, bin } = splits[node[i]! - first]!;
        node[i] = feature < 0 || bins[feature]![i]! <= bin ? 2 * node[i]! + 1 : 2 * node[i]! + 2;
      }
    }
    const top = new Float64Array(outer);
    const bottom = new Float64Array(outer).fill(ridge);
    for (let i = 0; i < n; i++) {
      top[node[i]! - inner]! += gradients[i]!;
      bottom[node[i]! - inner]! += curves[i]!;
    }
    for (let k = 0; k < outer; k++)
      forest.leaves[tree * outer + k] = Math.round(((rate * top[k]!) / bottom[k]!) * scale);
    for (let i = 0; i < n; i++) scores[i]! += forest.leaves[tree * outer + node[i]! - inner]! / scale;
  }
  return forest;
}

function bestSplits(
  bins: readonly Uint8Array[],
  may: readonly boolean[],
  sample: Int32Array,
  node: Int32Array,
  first: number,
  count: number,
  gradients: Float64Array,
  curves: Float64Array,
  least: number,
  ridge: number,
): { gain: number; feature: number; bin: number }[] {
  const best = Array.from({ length: count }, () => ({ gain: 1e-6, feature: -1, bin: 0 }));
  const tops = new Float64Array(count * BINS);
  const bottoms = new Float64Array(count * BINS);
  const places = Int32Array.from(sample, (i) => (node[i]! - first) * BINS);
  bins.forEach((column, feature) => {
    if (!may[feature]) return;
    tops.fill(0);
    bottoms.fill(0);
    for (let s = 0; s < sample.length; s++) {
      const i = sample[s]!;
      const at = places[s]! + column[i]!;
      tops[at]! += gradients[i]!;
      bottoms[at]! += curves[i]!;
    }
    for (let k = 0; k < count; k++) {
      let top = 0;
      let bottom = 0;
      for (let b = 0; b < BINS; b++) {
        top += tops[k * BINS + b]!;
        bottom += bottoms[k * BINS + b]!;
      }
      const whole = (top * top) / (bottom + ridge);
      let left = 0;
      let leftBottom = 0;
      for (let b = 0; b < BINS - 1; b++) {
        left += tops[k * BINS + b]!;
        leftBottom += bottoms[k * BINS + b]!;
        const right = top - left;
        const rightBottom = bottom - leftBottom;
        if (leftBottom < least || rightBottom < least) continue;
        const gain = (left * left) / (leftBottom + ridge) + (right * right) / (rightBottom + ridge) - whole;
        if (gain > best[k]!.gain) best[k] = { gain, feature, bin: b };
      }
    }
  });
  return best;
}

/** Upper limits of a feature's bins, by quantiles of its distinct values. */
function binLimits(rows: readonly Int32Array[], feature: number): number[] {
  const values = Int32Array.from(rows, (row) => row[feature]!).sort();
  const limits: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const value = Math.max(-32768, Math.min(32766, values[Math.floor((values.length * b) / BINS)] ?? 0));
    if (limits.length === 0 || value > limits.at(-1)!) limits.push(value);
  }
  while (limits.length < BINS) limits.push(32767);
  return limits;
}

function binOf(limits: readonly number[], value: number): number {
  let b = 0;
  while (b < BINS - 1 && value > limits[b]!) b++;
  return b;
}
