import { addCueFeatures, mayBeCue } from '../src/extract/learned/cue-features.ts';
import { FeatureList } from '../src/extract/learned/hashing.ts';
import { FeaturePool } from './feature-pool.ts';
import { forgetWord, keepShared } from './forget-word.ts';
import type { GoldArticle } from './load-gold.ts';
import { seededRandom, shuffled } from './random.ts';

/** Weights by feature: `width` numbers for each hash. */
export interface Weights {
  readonly width: number;
  readonly hashes: Int32Array;
  readonly values: Float64Array;
  readonly bias: Float64Array;
}

export interface CueOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly lasso: number;
}

/** The features of every term that may be a cue, and whether it is one; read once for all folds. */
export interface CueCases {
  readonly pool: FeaturePool;
  readonly wanted: Uint8Array;
  /** Index of the article of each. */
  readonly article: Int32Array;
}

/** How many of the cases are read without their word. */
const FORGET = 0.25;

/** Reads the cases; what annotators marked as optional is left out, neither yes nor no. */
export function gatherCues(articles: readonly GoldArticle[], least: number): CueCases {
  const pool = new FeaturePool();
  const list = new FeatureList();
  const wordless = new FeatureList();
  const random = seededRandom(5);
  const wanted: number[] = [];
  const owner: number[] = [];
  articles.forEach((article, a) => {
    const { yes, skip } = cueHeads(article);
    for (let i = 0; i < article.view.length; i++) {
      if (!mayBeCue(article.view, i) || skip.has(i)) continue;
      list.clear();
      addCueFeatures(article.view, i, list);
      if (random() < FORGET) {
        wordless.clear();
        addCueFeatures(forgetWord(article.view, i), i, wordless);
        keepShared(list, wordless);
      }
      pool.push(list);
      wanted.push(yes.has(i) ? 1 : 0);
      owner.push(a);
    }
  });
  pool.compact(least);
  return { pool, wanted: Uint8Array.from(wanted), article: Int32Array.from(owner) };
}

/**
 * Fits the first stage: is this term the head of a cue of speech? Logistic regression by AdaGrad with an L1 penalty
 * that sets weights to nothing.
 *
 * @param learns whether an article, by its index, is learned from
 */
export function trainCues(cases: CueCases, learns: (article: number) => boolean, options: CueOptions): Weights {
  const { pool, wanted, article } = cases;
  const n = pool.hashes.length;
  const values = new Float64Array(n);
  const squares = new Float64Array(n).fill(1e-6);
  const bias = new Float64Array(1);
  const random = seededRandom(17);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate / (1 + epoch * 0.5);
    for (const p of shuffled(pool.positions, random)) {
      if (!learns(article[p]!)) continue;
      const begin = pool.begin(p);
      const end = pool.end(p);
      let score = bias[0]!;
      for (let k = begin; k < end; k++) score += values[pool.flat[k]!]!;
      const gradient = 1 / (1 + Math.exp(-score)) - wanted[p]!;
      if (Math.abs(gradient) < 1e-3) continue;
      bias[0]! -= 0.01 * gradient;
      for (let k = begin; k < end; k++) {
        const f = pool.flat[k]!;
        squares[f]! += gradient * gradient;
        const step = rate / Math.sqrt(squares[f]!);
        const moved = values[f]! - step * gradient;
        const shrunk = step * options.lasso;
        values[f] = moved > shrunk ? moved - shrunk : moved < -shrunk ? moved + shrunk : 0;
      }
    }
  }
  return { width: 1, hashes: pool.hashes, values, bias };
}

/** Terms that are heads of claims of speech, and those of optional claims that are no heads of others. */
function cueHeads({ claims }: GoldArticle): { yes: Set<number>; skip: Set<number> } {
  const yes = new Set<number>();
  const skip = new Set<number>();
  for (const claim of claims) if (!claim.optional) yes.add(claim.head);
  for (const claim of claims) if (claim.optional && !yes.has(claim.head)) skip.add(claim.head);
  return { yes, skip };
}
