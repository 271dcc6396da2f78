import { addCueFeatures, mayBeCue } from './cue-features.ts';
import { bestLabellings, type Labelling, LONGEST_WINDOW } from './decode.ts';
import { FeatureList } from './hashing.ts';
import {
  addPlainFeatures,
  addRelativeFeatures,
  addWayFeatures,
  readCueFacts,
  Way,
  type Window,
  windowAround,
} from './label-features.ts';
import { COLUMNS } from './labels.ts';
import { type View, withCues } from './view.ts';
import type { WeightTable } from './weight-table.ts';

/** Weights of the first two stages; all whole numbers. */
export interface CandidateModel {
  readonly cues: WeightTable;
  readonly cueBias: number;
  /** A term whose score lies below is not looked at as a cue. */
  readonly cueLeast: number;
  readonly labels: WeightTable;
  readonly follows: Int32Array;
  readonly noSource: number;
}

/** A cue with the ways its surroundings may be read, best first; indices into the window from `first`. */
export interface CueCandidates {
  readonly cue: number;
  readonly cueScore: number;
  readonly first: number;
  readonly labellings: readonly Labelling[];
}

const list = new FeatureList();
const sums = new Int32Array(LONGEST_WINDOW * COLUMNS);

/** Asks every term whether it is a cue; whole numbers, above 0 where it rather is one. */
export function scoreCues(view: View, { cues, cueBias }: Pick<CandidateModel, 'cues' | 'cueBias'>): Int32Array {
  const scores = new Int32Array(view.length).fill(NO_CUE);
  for (let i = 0; i < view.length; i++) {
    if (!mayBeCue(view, i)) continue;
    list.clear();
    addCueFeatures(view, i, list);
    scores[i] = cueBias;
    cues.addTo(scores, i, list);
  }
  return scores;
}

const NO_CUE = -30_000;

/** No prose has more cues in so many terms; what does is read with those alone, so that it takes no longer than prose. */
const MOST_CUES = 4;
const NEAR = 24;

const isCrowded = (found: readonly CueCandidates[], cue: number): boolean =>
  found.length >= MOST_CUES && found[found.length - MOST_CUES]!.cue > cue - NEAR;

/** Labels the paragraph of every term that may be a cue, by the first stage's scores. */
export function findCandidates(bare: View, scores: Int32Array, model: CandidateModel): CueCandidates[] {
  const view = withCues(bare, scores);
  const plain = [0, 1, 2].map((side) => new PlainSums(view, side, model.labels));
  const found: CueCandidates[] = [];
  for (let cue = 0; cue < view.length; cue++) {
    if (scores[cue]! < model.cueLeast || isCrowded(found, cue)) continue;
    const window = windowAround(view, cue);
    const { first, last } = window;
    scoreWindow(view, cue, window, plain, model.labels);
    const labellings = bestLabellings(sums, last - first, cue - first, model.follows, model.noSource);
    found.push({ cue, cueScore: scores[cue]!, first, labellings });
  }
  return found;
}

/** What the plain features of terms on one side of a cue weigh: the same for every cue, so it is summed once. */
class PlainSums {
  readonly sums: Int32Array;
  private readonly known: Uint8Array;
  private readonly view: View;
  private readonly side: number;
  private readonly labels: WeightTable;

  constructor(view: View, side: number, labels: WeightTable) {
    this.view = view;
    this.side = side;
    this.labels = labels;
    this.sums = new Int32Array(view.length * COLUMNS);
    this.known = new Uint8Array(view.length);
  }

  /** Where the sums of a term begin. */
  of(i: number): number {
    if (!this.known[i]) {
      this.known[i] = 1;
      list.clear();
      addPlainFeatures(this.view, i, this.side, list);
      this.labels.addTo(this.sums, i * COLUMNS, list);
    }
    return i * COLUMNS;
  }
}

const way = new Way();
const waySums = new Int32Array(COLUMNS);

/** Fills `sums` for the terms of a cue's window: plain features, those of the way from the cue, and what is left. */
function scoreWindow(
  view: View,
  cue: number,
  { first, last }: Window,
  plain: readonly PlainSums[],
  labels: WeightTable,
): void {
  const facts = readCueFacts(view, cue);
  let before = -1;
  for (let i = first; i < last; i++) {
    const here = way.measure(view, i, cue);
    if (here !== before) {
      before = here;
      list.clear();
      addWayFeatures(view, facts, way, list);
      labels.addTo(waySums.fill(0), 0, list);
    }
    const sheet = plain[way.side]!;
    const at = sheet.of(i);
    const offset = (i - first) * COLUMNS;
    for (let c = 0; c < COLUMNS; c++) sums[offset + c] = sheet.sums[at + c]! + waySums[c]!;
    list.clear();
    addRelativeFeatures(view, i, facts, way, list);
    labels.addTo(sums, offset, list);
  }
}
