import { addCueFeatures, mayBeCue } from './cue-features.ts';
import { bestLabellings, type Labelling, LONGEST_WINDOW } from './decode.ts';
import { FeatureList } from './hashing.ts';
import { addPlainFeatures, addRelativeFeatures, readCueFacts, windowAround } from './label-features.ts';
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
  const sheets = [new Int32Array(view.length * COLUMNS), new Int32Array(view.length * COLUMNS)];
  const known = [new Uint8Array(view.length), new Uint8Array(view.length)];
  const found: CueCandidates[] = [];
  for (let cue = 0; cue < view.length; cue++) {
    if (scores[cue]! < model.cueLeast || isCrowded(found, cue)) continue;
    const { first, last } = windowAround(view, cue);
    const facts = readCueFacts(view, cue);
    for (let i = first; i < last; i++) {
      const offset = (i - first) * COLUMNS;
      list.clear();
      if (i === cue) {
        sums.fill(0, offset, offset + COLUMNS);
        addPlainFeatures(view, i, 1, list);
      } else {
        const side = i < cue ? 0 : 1;
        const sheet = sheets[side]!;
        if (!known[side]![i]) {
          known[side]![i] = 1;
          addPlainFeatures(view, i, side * 2, list);
          model.labels.addTo(sheet, i * COLUMNS, list);
          list.clear();
        }
        for (let c = 0; c < COLUMNS; c++) sums[offset + c] = sheet[i * COLUMNS + c]!;
      }
      addRelativeFeatures(view, i, facts, list);
      model.labels.addTo(sums, offset, list);
    }
    const labellings = bestLabellings(sums, last - first, cue - first, model.follows, model.noSource);
    found.push({ cue, cueScore: scores[cue]!, first, labellings });
  }
  return found;
}
