import { RULE_WEIGHTS } from '../lexicon/rule-weights.ts';
import { type Feature, featureOf, symbolOf } from './feature.ts';

let table: Map<Feature, number> | undefined;

/** What a reading's features weigh together. Weights are whole hundredths, so no order of adding changes a sum. */
export function weigh(features: readonly Feature[]): number {
  table ??= readWeights(RULE_WEIGHTS);
  let total = 0;
  for (const feature of features) total += table.get(feature) ?? 0;
  return total;
}

/** One line a name: `name<tab>a b weight<tab>a b weight …`; a and b are counts or words, as `featureOf` takes them. */
export function readWeights(lines: string): Map<Feature, number> {
  const weights = new Map<Feature, number>();
  for (const line of lines.trim().split('\n')) {
    const [name = '', ...cells] = line.split('\t');
    for (const cell of cells) {
      const [a = '0', b = '0', weight = '0'] = cell.split(' ');
      weights.set(featureOf(symbolOf(name), valueOf(a), valueOf(b)), Number(weight));
    }
  }
  return weights;
}

const valueOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : symbolOf(text));
