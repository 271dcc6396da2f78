/** How far two sentences are the same. */
export interface Likeness {
  /** Words that stand in both, in the same order, inside the stretch they share. */
  readonly same: number;
  /** `same` less half of the words left out, put in or changed inside that stretch, as a share of the shorter sentence. */
  readonly score: number;
  /** Longer words and numbers among the same ones: what carries meaning. */
  readonly telling: number;
}

const PENALTY = 0.5;

/** Shorter words are mostly "that", "with", "they". */
const TELLING_LENGTH = 5;
const STRIKING_LENGTH = 8;

/**
 * The best stretch two sentences share, by Smith and Waterman's local alignment:
 *
 *     those ferries will run again before the first snow if the ice holds
 *           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~                  8 of 9 words
 *       the ferries will run again before the first snow
 */
export function alignWords(a: readonly string[], b: readonly string[]): Likeness {
  const width = b.length + 1;
  let previous = emptyRow(ROOM.previous, width);
  let row = emptyRow(ROOM.row, width);
  let score = 0;
  let same = 0;
  let telling = 0;
  for (const word of a) {
    const tells = isTelling(word) ? 1 : 0;
    for (let j = 1; j < width; j++) {
      const isSame = word === b[j - 1] ? 1 : 0;
      const diagonal = previous.score[j - 1]! + (isSame || -PENALTY);
      const up = previous.score[j]! - PENALTY;
      const here = Math.max(0, diagonal, up, row.score[j - 1]! - PENALTY);
      row.score[j] = here;
      if (here === 0) {
        row.same[j] = 0;
        row.telling[j] = 0;
        continue;
      }
      const isDiagonal = here === diagonal;
      const from = isDiagonal || here === up ? previous : row;
      const at = here === up && !isDiagonal ? j : j - 1;
      row.same[j] = from.same[at]! + (isDiagonal ? isSame : 0);
      row.telling[j] = from.telling[at]! + (isDiagonal ? isSame * tells : 0);
      if (here <= score) continue;
      score = here;
      same = row.same[j]!;
      telling = row.telling[j]!;
    }
    const spare = previous;
    previous = row;
    row = spare;
  }
  return { same, score: score / Math.max(1, Math.min(a.length, b.length)), telling };
}

/** Long enough to be a speaker's own word. */
export function isStriking(word: string): boolean {
  return word.length >= STRIKING_LENGTH;
}

export function isTelling(word: string): boolean {
  return word.length >= TELLING_LENGTH || /^\p{N}/u.test(word);
}

/** A row of the alignment, by words of the other sentence. */
class Row {
  score = new Float64Array(0);
  same = new Int32Array(0);
  telling = new Int32Array(0);
}

/** Two rows for all alignments, in place of new ones for each. */
const ROOM = { previous: new Row(), row: new Row() };

function emptyRow(row: Row, width: number): Row {
  if (row.score.length < width) {
    row.score = new Float64Array(width);
    row.same = new Int32Array(width);
    row.telling = new Int32Array(width);
  }
  row.score.fill(0, 0, width);
  row.same.fill(0, 0, width);
  row.telling.fill(0, 0, width);
  return row;
}
