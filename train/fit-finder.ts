import type { Learned } from '../src/extract/attribute.ts';
import { CANDIDATE_WIDTH, describeCandidates } from '../src/extract/learned/candidates.ts';
import type { Forest } from '../src/extract/learned/forest.ts';
import { unpackModel } from '../src/extract/learned/model.ts';
import { tableOf } from '../src/extract/rules/weights.ts';
import type { Jackknifed } from './fit.ts';
import { gradeCandidates } from './grade.ts';
import type { GoldArticle } from './load-gold.ts';
import { FOREST_SCALE, packModel } from './pack-model.ts';
import { trainForest } from './train-forest.ts';

const FOREST = { trees: 200, depth: 5, rate: 0.08, least: 40, ridge: 8, scale: FOREST_SCALE, asked: 0.25 };
/** Forests of these seeds are made one, each with its share: together they waver less than any. */
const SEEDS = [41, 42];
/** What a candidate has to be worth to stand, in thousandths. */
export const LEAST = 550;

/** The claim finder whose first two stages learned from the articles, as it ships and as it is used. */
export function fitFinder(
  { whole, rules, unseen }: Pick<Jackknifed, 'whole' | 'rules' | 'unseen'>,
  articles: readonly GoldArticle[],
): { readonly packed: ReturnType<typeof packModel>; readonly learned: Learned } {
  const packed = packModel(whole, fitForest(unseen, articles), LEAST);
  return { packed, learned: { model: unpackModel(...packed), weights: tableOf(rules) } };
}

/** The third stage, from what models that have not seen them find in the articles. */
export function fitForest(unseen: Jackknifed['unseen'], articles: readonly GoldArticle[]): Forest {
  const rows: Int32Array[] = [];
  const grades: number[] = [];
  for (const article of articles) {
    const described: Int32Array[] = [];
    const candidates = describeCandidates({ ...unseen.get(article.id)!, view: article.view }, (candidate, features) => {
      described.push(features.slice());
      return candidate;
    });
    gradeCandidates(article, candidates).forEach((grade, i) => {
      if (grade < 0) return;
      rows.push(described[i]!);
      grades.push(grade);
    });
  }
  const targets = Float64Array.from(grades);
  return meanOf(SEEDS.map((seed) => trainForest(rows, targets, CANDIDATE_WIDTH, { ...FOREST, seed })));
}

/** One forest of all trees, whose sums are the mean of theirs. */
function meanOf(forests: readonly Forest[]): Forest {
  const all = <T>(column: (forest: Forest) => Iterable<T>): T[] => forests.flatMap((forest) => [...column(forest)]);
  return {
    depth: FOREST.depth,
    features: Uint8Array.from(all(({ features }) => features)),
    limits: Int16Array.from(all(({ limits }) => limits)),
    leaves: Int16Array.from(
      all(({ leaves }) => leaves),
      (leaf) => Math.round(leaf / forests.length),
    ),
  };
}
