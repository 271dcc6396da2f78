import { BEGINNING, COLUMNS, ENDING, LABELS } from './labels.ts';

/** One way to label a cue's window: runs of terms, end exclusive, as indices into the window. */
export interface Labelling {
  readonly score: number;
  readonly source: readonly [number, number] | undefined;
  readonly cue: readonly [number, number];
  readonly content: readonly (readonly [number, number])[];
}

/** How many labellings of a window are kept apart: a power of two. */
const BEST_BITS = 3;
const BEST = 1 << BEST_BITS;
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
const IS_CUE = LABEL_OF.map((label) => label === 2);
/** States a window may open with. */
const MAY_OPEN = [true, false, false, false, true, false, true, false, true, false];
const NEVER = -1_000_000_000;
const ROOM = 400;
const MOST_FROM = 6;
/** By term, state and rank: score of the path, and the state it comes from, as a place in `FROM`, with the rank there. */
const scoreOf = new Int32Array(ROOM * STATES * BEST);
const backOf = new Int16Array(ROOM * STATES * BEST);
/** By term and state: how many ranks are known, and which rank of each state before it is the next to come from. */
const known = new Uint8Array(ROOM * STATES);
const heads = new Uint8Array(ROOM * STATES * MOST_FROM);
/** What a term adds to the path before it, by the label before and its own. */
const steps = new Int32Array(ROOM * LABELS * LABELS);

/**
 * Finds the labellings of a window that score highest, best first: one source at most, one run of content at most to
 * each side of the cue (a source may break it), one cue, around the term that is known to be it. Whole numbers only.
 * The best path to each state is found on the way, further ones only where the next best labelling passes (the recursive
 * enumeration of Jiménez and Marzal, 1999).
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
  known.fill(0, 0, length * STATES);
  heads.fill(0, 0, length * STATES * MOST_FROM);
  for (let state = 0; state < STATES; state++) if (MAY_OPEN[state] && (cue > 0 || IS_CUE[state])) open(scores, state);
  for (let t = 1; t < length; t++) {
    measureSteps(scores, t, follows);
    for (let state = 0; state < STATES; state++) {
      if (t === cue && !IS_CUE[state]) continue;
      if (t <= cue || IS_CUE[state]) closeWays(t, state, cue);
      takeBest(t, state);
    }
  }
  return readBack(length, cue, noSource);
}

/** Begins a path with the window's first term. */
function open(scores: Int32Array, state: number): void {
  const label = LABEL_OF[state]!;
  scoreOf[state * BEST] = label > 0 ? scores[label - 1]! + scores[BEGINNING + label - 1]! : 0;
  known[state] = 1;
}

function measureSteps(scores: Int32Array, t: number, follows: Int32Array): void {
  const row = t * COLUMNS;
  for (let label = 0; label < LABELS; label++) {
    const own = label > 0 ? scores[row + label - 1]! : 0;
    const begin = label > 0 ? scores[row + BEGINNING + label - 1]! : 0;
    for (let was = 0; was < LABELS; was++) {
      const change = was === label ? 0 : begin + (was > 0 ? scores[row + ENDING + was - 1]! : 0);
      steps[(t * LABELS + was) * LABELS + label] = own + follows[was * LABELS + label]! + change;
    }
  }
}

/** A cue that began before its head goes on to it, and does not begin again after it. */
function closeWays(t: number, state: number, cue: number): void {
  const from = FROM[state]!;
  const isCue = IS_CUE[state]!;
  for (let f = 0; f < from.length; f++) {
    const wasCue = IS_CUE[from[f]!]!;
    if ((wasCue && !isCue && t <= cue) || (isCue && !wasCue && t > cue))
      heads[(t * STATES + state) * MOST_FROM + f] = BEST;
  }
}

/** Adds the next best path into a state from what is known of the states before. */
function takeBest(t: number, state: number): void {
  const from = FROM[state]!;
  const label = LABEL_OF[state]!;
  const node = t * STATES + state;
  let best = NEVER;
  let chosen = -1;
  for (let f = 0; f < from.length; f++) {
    const prior = node - STATES - state + from[f]!;
    const head = heads[node * MOST_FROM + f]!;
    if (head >= known[prior]!) continue;
    const sum = scoreOf[prior * BEST + head]! + steps[(t * LABELS + LABEL_OF[from[f]!]!) * LABELS + label]!;
    if (sum > best) {
      best = sum;
      chosen = f;
    }
  }
  if (chosen < 0) return;
  const at = node * BEST + known[node]!;
  scoreOf[at] = best;
  backOf[at] = chosen * BEST + heads[node * MOST_FROM + chosen]!;
  heads[node * MOST_FROM + chosen]!++;
  known[node]!++;
}

/** Whether a path of this rank leads to the node; finds it where it is not known yet. */
function reach(t: number, state: number, rank: number): boolean {
  const node = t * STATES + state;
  if (rank < known[node]!) return true;
  if (t === 0 || rank >= BEST || known[node] === 0) return false;
  const from = FROM[state]!;
  while (rank >= known[node]!) {
    const count = known[node]!;
    // All but the place the last path came from have their next path at hand.
    const last = backOf[node * BEST + count - 1]! >> BEST_BITS;
    reach(t - 1, from[last]!, heads[node * MOST_FROM + last]!);
    takeBest(t, state);
    if (known[node] === count) return false;
  }
  return true;
}

/** By state: whether a path that ends in it has no source. */
const SOURCELESS = [true, false, true, false, false, false, true, false, true, false];

function readBack(length: number, cue: number, noSource: number): Labelling[] {
  const last = length - 1;
  const next = new Uint8Array(STATES);
  const labellings: Labelling[] = [];
  while (labellings.length < BEST) {
    let best = NEVER;
    let chosen = -1;
    for (let state = 0; state < STATES; state++) {
      if (!reach(last, state, next[state]!)) continue;
      const score = scoreOf[(last * STATES + state) * BEST + next[state]!]! - (SOURCELESS[state] ? noSource : 0);
      if (score > best) {
        best = score;
        chosen = state;
      }
    }
    if (chosen < 0) break;
    labellings.push(trace(length, cue, best, chosen, next[chosen]!));
    next[chosen]!++;
  }
  return labellings;
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
    if (t === 0) break;
    const back = backOf[(t * STATES + state) * BEST + rank]!;
    state = FROM[state]![back >> BEST_BITS]!;
    rank = back & (BEST - 1);
  }
  return { score, source, cue: cueRun, content };
}

/** The longest window `bestLabellings` takes. */
export const LONGEST_WINDOW = ROOM;
