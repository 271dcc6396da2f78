import { BEGINNING, COLUMNS, ENDING } from './labels.ts';

/** One way to label a cue's window: runs of terms, end exclusive, as indices into the window. */
export interface Labelling {
  readonly score: number;
  readonly source: readonly [number, number] | undefined;
  readonly cue: readonly [number, number];
  readonly content: readonly (readonly [number, number])[];
}

/** How many labellings of a window are kept apart. */
const BEST = 8;
const STATES = 10;
/**
 * What the path to a term has used up, with its label: outside (source used or not, content on this side of the cue
 * used or not), source (content used or not), cue (source used or not), content (source used or not).
 */
const LABEL_OF = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3];
const FROM: readonly (readonly number[])[] = [
  [0, 6],
  [1, 4, 7],
  [2, 8],
  [3, 5, 9],
  [4, 0, 6],
  [5, 2, 8],
  [6, 0, 2, 8],
  [7, 1, 3, 4, 5, 9],
  [8, 0, 6],
  [9, 1, 4, 7],
];
const NEVER = -1_000_000_000;
const ROOM = 400;
const scoreOf = new Int32Array(ROOM * STATES * BEST);
const backOf = new Int16Array(ROOM * STATES * BEST);
const heads = new Int32Array(8);

/**
 * Finds the labellings of a window that score highest, best first: one source at most, one run of content at most to
 * each side of the cue (a source may break it), one cue, around the term that is known to be it. Whole numbers only.
 *
 * @param scores `COLUMNS` numbers a term, see `labels.ts`
 * @param follows 4 × 4: one label after another
 * @param noSource taken off a labelling without source
 */
export function bestLabellings(
  scores: Int32Array,
  length: number,
  cue: number,
  follows: Int32Array,
  noSource: number,
): Labelling[] {
  for (let t = 0; t < length; t++) {
    for (let state = 0; state < STATES; state++) {
      const at = (t * STATES + state) * BEST;
      scoreOf.fill(NEVER, at, at + BEST);
      const isCue = state === 6 || state === 7;
      if ((t === cue && !isCue) || (t === 0 && state !== 0 && state !== 4 && state !== 6 && state !== 8)) continue;
      const label = LABEL_OF[state]!;
      const row = t * COLUMNS;
      const own = label > 0 ? scores[row + label - 1]! : 0;
      const begin = label > 0 ? scores[row + BEGINNING + label - 1]! : 0;
      if (t === 0) {
        scoreOf[at] = own + begin;
        continue;
      }
      const from = FROM[state]!;
      for (let f = 0; f < from.length; f++) heads[f] = 0;
      for (let rank = 0; rank < BEST; rank++) {
        let best = NEVER;
        let chosen = -1;
        for (let f = 0; f < from.length; f++) {
          const before = from[f]!;
          const wasCue = before === 6 || before === 7;
          if (wasCue && !isCue && t <= cue) continue; // a cue that began before its head goes on to it
          if (isCue && !wasCue && t > cue) continue; // and does not begin again after it
          if (heads[f]! >= BEST) continue;
          const prior = scoreOf[((t - 1) * STATES + before) * BEST + heads[f]!]!;
          if (prior === NEVER) continue;
          const was = LABEL_OF[before]!;
          let sum = prior + own + follows[was * 4 + label]!;
          if (was !== label) sum += begin + (was > 0 ? scores[row + ENDING + was - 1]! : 0);
          if (sum > best) {
            best = sum;
            chosen = f;
          }
        }
        if (chosen < 0) break;
        scoreOf[at + rank] = best;
        backOf[at + rank] = from[chosen]! * BEST + heads[chosen]!;
        heads[chosen]!++;
      }
    }
  }
  return readBack(length, cue, noSource);
}

const SOURCELESS = new Set([0, 2, 6, 8]);

function readBack(length: number, cue: number, noSource: number): Labelling[] {
  const ends: { score: number; state: number; rank: number }[] = [];
  for (let state = 0; state < STATES; state++) {
    for (let rank = 0; rank < BEST; rank++) {
      const score = scoreOf[((length - 1) * STATES + state) * BEST + rank]!;
      if (score === NEVER) break;
      ends.push({ score: SOURCELESS.has(state) ? score - noSource : score, state, rank });
    }
  }
  ends.sort((a, b) => b.score - a.score || a.state - b.state || a.rank - b.rank);
  return ends.slice(0, BEST).map(({ score, state, rank }) => trace(length, cue, score, state, rank));
}

function trace(length: number, cue: number, score: number, state: number, rank: number): Labelling {
  let source: [number, number] | undefined;
  let cueRun: [number, number] = [cue, cue + 1];
  const content: [number, number][] = [];
  let later = -1;
  for (let t = length - 1; t >= 0; t--) {
    const label = LABEL_OF[state]!;
    if (label === 1) source = source && later === 1 ? [t, source[1]] : [t, t + 1];
    else if (label === 2) cueRun = [Math.min(t, cueRun[0]), Math.max(t + 1, cueRun[1])];
    else if (label === 3) {
      if (later === 3) content[0]![0] = t;
      else content.unshift([t, t + 1]);
    }
    later = label;
    const back = backOf[(t * STATES + state) * BEST + rank]!;
    state = Math.floor(back / BEST);
    rank = back % BEST;
  }
  return { score, source, cue: cueRun, content };
}

/** The longest window `bestLabellings` takes. */
export const LONGEST_WINDOW = ROOM;
