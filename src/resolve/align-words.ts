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
  let [previous, row] = [emptyRow(width), emptyRow(width)];
  let best = { score: 0, same: 0, telling: 0 };
  for (const word of a) {
    const tells = isTelling(word) ? 1 : 0;
    for (let j = 1; j < width; j++) {
      const isSame = word === b[j - 1] ? 1 : 0;
      const diagonal = previous.score[j - 1]! + (isSame || -PENALTY);
      const up = previous.score[j]! - PENALTY;
      const left = row.score[j - 1]! - PENALTY;
      const score = Math.max(0, diagonal, up, left);
      const isDiagonal = score === diagonal;
      const [from, at] = isDiagonal ? [previous, j - 1] : score === up ? [previous, j] : [row, j - 1];
      row.score[j] = score;
      row.same[j] = score === 0 ? 0 : from.same[at]! + (isDiagonal ? isSame : 0);
      row.telling[j] = score === 0 ? 0 : from.telling[at]! + (isDiagonal ? isSame * tells : 0);
      if (score > best.score) best = { score, same: row.same[j]!, telling: row.telling[j]! };
    }
    [previous, row] = [row, previous];
  }
  return { ...best, score: best.score / Math.max(1, Math.min(a.length, b.length)) };
}

/** Long enough to be a speaker's own word. */
export function isStriking(word: string): boolean {
  return word.length >= STRIKING_LENGTH;
}

export function isTelling(word: string): boolean {
  return word.length >= TELLING_LENGTH || /^\p{N}/u.test(word);
}

interface Row {
  readonly score: number[];
  readonly same: number[];
  readonly telling: number[];
}

function emptyRow(width: number): Row {
  const zeros = (): number[] => new Array<number>(width).fill(0);
  return { score: zeros(), same: zeros(), telling: zeros() };
}
