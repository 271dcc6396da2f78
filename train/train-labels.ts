import { LONGEST_WINDOW } from '../src/extract/learned/decode.ts';
import { FeatureList } from '../src/extract/learned/hashing.ts';
import {
  addPlainFeatures,
  addRelativeFeatures,
  addWayFeatures,
  type CueFacts,
  readCueFacts,
  Way,
  windowAround,
} from '../src/extract/learned/label-features.ts';
import { BEGINNING, COLUMNS, ENDING, LABEL, LABELS } from '../src/extract/learned/labels.ts';
import type { View } from '../src/extract/learned/view.ts';
import { FeaturePool } from './feature-pool.ts';
import { forgetWord, keepShared } from './forget-word.ts';
import type { GoldArticle } from './load-gold.ts';
import { seededRandom, shuffled } from './random.ts';
import type { Weights } from './train-cues.ts';

/** A slope below this moves nothing: most terms are plain by the second pass. */
const SMALL = 1e-3;

export interface LabelOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly lasso: number;
}

/** One cue with its window: positions in the pool, the cue's place among them, the labels the annotators gave. */
interface Sequence {
  /** Index of its article. */
  readonly article: number;
  readonly first: number;
  readonly cue: number;
  readonly labels: Uint8Array;
}

/** The features and gold labels of every cue's window, read once for all folds. */
export interface LabelCases {
  readonly pool: FeaturePool;
  readonly sequences: readonly Sequence[];
}

/**
 * Fits the second stage, a linear-chain conditional random field over the window of a cue, by AdaGrad on the
 * log-likelihood. `bias` has the weights of one label following another.
 *
 * @param learns whether an article, by its index, is learned from
 */
export function trainLabels(
  { pool, sequences: all }: LabelCases,
  learns: (article: number) => boolean,
  options: LabelOptions,
): Weights {
  const sequences = all.filter(({ article }) => learns(article));
  const n = pool.hashes.length;
  const values = new Float32Array(n * COLUMNS);
  const squares = new Float32Array(n * COLUMNS).fill(1e-4);
  const follows = new Float64Array(LABELS * LABELS);
  const followSquares = new Float64Array(LABELS * LABELS).fill(1);
  const random = seededRandom(29);
  const field = new Field(LONGEST_WINDOW);
  const columns = new Uint8Array(COLUMNS);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate / (1 + epoch * 0.4);
    for (const s of shuffled(sequences.length, random)) {
      const sequence = sequences[s]!;
      const length = sequence.labels.length;
      for (let t = 0; t < length; t++) {
        const p = sequence.first + t;
        const row = t * COLUMNS;
        field.scores.fill(0, row, row + COLUMNS);
        for (let k = pool.begin(p), end = pool.end(p); k < end; k++) {
          const w = pool.flat[k]! * COLUMNS;
          for (let c = 0; c < COLUMNS; c++) field.scores[row + c]! += values[w + c]!;
        }
      }
      field.gradients(sequence, follows);
      for (let t = 0; t < length; t++) {
        const row = t * COLUMNS;
        let live = 0;
        for (let c = 0; c < COLUMNS; c++) if (Math.abs(field.slopes[row + c]!) > SMALL) columns[live++] = c;
        if (live === 0) continue;
        const p = sequence.first + t;
        for (let k = pool.begin(p), end = pool.end(p); k < end; k++) {
          const w = pool.flat[k]! * COLUMNS;
          for (let j = 0; j < live; j++) {
            const at = w + columns[j]!;
            const slope = field.slopes[row + columns[j]!]!;
            squares[at]! += slope * slope;
            const step = rate / Math.sqrt(squares[at]!);
            const moved = values[at]! - step * slope;
            const shrunk = step * options.lasso;
            values[at] = moved > shrunk ? moved - shrunk : moved < -shrunk ? moved + shrunk : 0;
          }
        }
      }
      for (let j = 0; j < follows.length; j++) {
        const slope = field.followSlopes[j]!;
        followSquares[j]! += slope * slope;
        follows[j]! -= (rate / Math.sqrt(followSquares[j]!)) * slope;
      }
    }
  }
  return { width: COLUMNS, hashes: pool.hashes, values: Float64Array.from(values), bias: follows };
}

/** How many of the cues are read without their word. */
const FORGET = 0.25;

/** Reads the cases; features seen fewer than `least` times are left out. */
export function gatherLabels(articles: readonly GoldArticle[], least: number): LabelCases {
  const pool = new FeaturePool();
  const list = new FeatureList();
  const wordless = new FeatureList();
  const random = seededRandom(7);
  const sequences: Sequence[] = [];
  articles.forEach(({ view, claims }, article) => {
    for (const claim of claims) {
      const { first, last } = windowAround(view, claim.head);
      const facts = readCueFacts(view, claim.head);
      const labels = new Uint8Array(last - first);
      const mark = (indices: readonly number[], label: number) => {
        for (const i of indices) if (i >= first && i < last) labels[i - first] = label;
      };
      mark(claim.content, LABEL.content);
      mark(claim.source, LABEL.source);
      mark(claim.cue, LABEL.cue);
      mark([claim.head], LABEL.cue);
      sequences.push({ article, first: pool.positions, cue: claim.head - first, labels });
      const forgotten = random() < FORGET ? forgetWord(view, claim.head) : undefined;
      const fewer = forgotten && readCueFacts(forgotten, claim.head);
      for (let i = first; i < last; i++) {
        describeTerm(view, i, facts, list);
        if (forgotten && fewer) {
          describeTerm(forgotten, i, fewer, wordless);
          keepShared(list, wordless);
        }
        pool.push(list);
      }
    }
  });
  pool.compact(least);
  return { pool, sequences };
}

const way = new Way();

/** All that is seen of a term from a cue, in place of what the list held. */
function describeTerm(view: View, i: number, facts: CueFacts, list: FeatureList): void {
  list.clear();
  way.measure(view, i, facts.cue);
  addPlainFeatures(view, i, way.side, list);
  addWayFeatures(view, facts, way, list);
  addRelativeFeatures(view, i, facts, way, list);
}

/** Forward and backward passes over one sequence, with room that is kept between calls. */
class Field {
  /** Scores by position and column, and the slope of the loss in each. */
  readonly scores: Float64Array;
  readonly slopes: Float64Array;
  readonly followSlopes = new Float64Array(LABELS * LABELS);
  private readonly edges: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly scale: Float64Array;

  constructor(longest: number) {
    this.scores = new Float64Array(longest * COLUMNS);
    this.slopes = new Float64Array(longest * COLUMNS);
    this.edges = new Float64Array(longest * LABELS * LABELS);
    this.forward = new Float64Array(longest * LABELS);
    this.backward = new Float64Array(longest * LABELS);
    this.scale = new Float64Array(longest);
  }

  /** Fills the slopes of the loss for one sequence. The cue's own label is given, not guessed. */
  gradients({ labels, cue }: Sequence, follows: Float64Array): void {
    const { scores, slopes, edges, forward, backward, scale, followSlopes } = this;
    const n = labels.length;
    for (let t = 0; t < n; t++) {
      const e = t * 16;
      const row = t * COLUMNS;
      let top = -Infinity;
      for (let a = 0; a < 4; a++)
        for (let b = 0; b < 4; b++) {
          let v = b > 0 ? scores[row + b - 1]! : 0;
          if (t === 0) v += a === 0 ? (b > 0 ? scores[row + BEGINNING + b - 1]! : 0) : -Infinity;
          else {
            v += follows[a * 4 + b]!;
            if (a !== b) {
              if (a > 0) v += scores[row + ENDING + a - 1]!;
              if (b > 0) v += scores[row + BEGINNING + b - 1]!;
            }
          }
          if (t === cue && b !== LABEL.cue) v = -Infinity;
          edges[e + a * 4 + b] = v;
          if (v > top) top = v;
        }
      for (let j = 0; j < 16; j++) edges[e + j] = Math.exp(edges[e + j]! - top);
      let sum = 0;
      for (let b = 0; b < 4; b++) {
        let v = 0;
        if (t === 0) v = edges[e + b]!;
        else for (let a = 0; a < 4; a++) v += forward[(t - 1) * 4 + a]! * edges[e + a * 4 + b]!;
        forward[t * 4 + b] = v;
        sum += v;
      }
      scale[t] = sum;
      for (let b = 0; b < 4; b++) forward[t * 4 + b]! /= sum;
    }
    for (let b = 0; b < 4; b++) backward[(n - 1) * 4 + b] = 1;
    for (let t = n - 2; t >= 0; t--) {
      const e = (t + 1) * 16;
      for (let a = 0; a < 4; a++) {
        let v = 0;
        for (let b = 0; b < 4; b++) v += edges[e + a * 4 + b]! * backward[(t + 1) * 4 + b]!;
        backward[t * 4 + a] = v / scale[t + 1]!;
      }
    }
    slopes.fill(0, 0, n * COLUMNS);
    followSlopes.fill(0);
    for (let t = 0; t < n; t++) {
      const row = t * COLUMNS;
      const e = t * 16;
      const goldA = t === 0 ? 0 : labels[t - 1]!;
      const goldB = labels[t]!;
      for (let a = 0; a < 4; a++) {
        const before = t === 0 ? (a === 0 ? 1 : 0) : forward[(t - 1) * 4 + a]!;
        if (before === 0 && a !== goldA) continue;
        for (let b = 0; b < 4; b++) {
          let p = (before * edges[e + a * 4 + b]! * backward[t * 4 + b]!) / scale[t]!;
          if (a === goldA && b === goldB) p -= 1;
          if (p === 0) continue;
          if (b > 0) slopes[row + b - 1]! += p;
          if (t > 0) followSlopes[a * 4 + b]! += p;
          if (a !== b) {
            if (a > 0) slopes[row + ENDING + a - 1]! += p;
            if (b > 0) slopes[row + BEGINNING + b - 1]! += p;
          }
        }
      }
    }
  }
}
