import { RULE_WEIGHTS } from '../lexicon/rule-weights.ts';
import { type Feature, featureOf, symbolOf } from './feature.ts';

/** Weights by feature, in slots of one array: an open table asked some ten thousand times an article. */
export interface RuleWeights {
  readonly features: Int32Array;
  readonly weights: Int16Array;
  readonly mask: number;
}

let shipped: RuleWeights | undefined;

/** The weights as shipped, read at their first use. */
export function ruleWeights(): RuleWeights {
  shipped ??= tableOf(readWeights(RULE_WEIGHTS));
  return shipped;
}

/** What a reading's features weigh together. Weights are whole hundredths, so no order of adding changes a sum. */
export function weigh(features: readonly Feature[], { features: known, weights, mask }: RuleWeights): number {
  let total = 0;
  for (let i = 0; i < features.length; i++) {
    const feature = features[i]!;
    let slot = feature & mask;
    while (known[slot] !== feature && known[slot] !== -1) slot = (slot + 1) & mask;
    total += weights[slot]!;
  }
  return total;
}

/** Lays weights, by feature, out for `weigh`. */
export function tableOf(rows: ReadonlyMap<Feature, number>): RuleWeights {
  let size = 1;
  while (size < rows.size * 4) size *= 2;
  const features = new Int32Array(size).fill(-1);
  const weights = new Int16Array(size);
  for (const [feature, weight] of rows) {
    let slot = feature & (size - 1);
    while (features[slot] !== -1) slot = (slot + 1) & (size - 1);
    features[slot] = feature;
    weights[slot] = weight;
  }
  return { features, weights, mask: size - 1 };
}

/** One line a name: `name<tab>a b weight<tab>a b weight …`; a and b are counts or words, as `featureOf` takes them. */
function readWeights(lines: string): Map<Feature, number> {
  const weights = new Map<Feature, number>();
  for (const line of lines.trim().split('\n')) {
    const [name = '', ...cells] = line.split('\t');
    for (const cell of cells) {
      const [a = '0', b = '0', weight = '0'] = cell.split(' ');
      weights.set(featureOf(symbolOf(name), valueIn(a), valueIn(b)), Number(weight));
    }
  }
  return weights;
}

const valueIn = (text: string): number => (/^\d+$/.test(text) ? Number(text) : symbolOf(text));
