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

/**
 * The best stretch two sentences share, by Smith and Waterman's local alignment:
 *
 *     those ferries will run again before the first snow if the ice holds
 *           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~                  8 of 9 words
 *       the ferries will run again before the first snow
 */
export function alignWords(a: readonly string[], b: readonly string[]): Likeness {
  const width = b.length + 1;
  let previous = emptyRow(width);
  let best = { score: 0, same: 0, telling: 0 };
  for (const word of a) {
    const row = emptyRow(width);
    for (let j = 1; j < width; j++) {
      const isSame = word === b[j - 1];
      const diagonal = previous.score[j - 1]! + (isSame ? 1 : -PENALTY);
      const up = previous.score[j]! - PENALTY;
      const left = row.score[j - 1]! - PENALTY;
      const score = Math.max(0, diagonal, up, left);
      if (score === 0) continue;
      const [from, at] = score === diagonal ? [previous, j - 1] : score === up ? [previous, j] : [row, j - 1];
      row.score[j] = score;
      row.same[j] = from.same[at]! + (from === previous && at === j - 1 && isSame ? 1 : 0);
      row.telling[j] = from.telling[at]! + (row.same[j]! > from.same[at]! && isTelling(word) ? 1 : 0);
      if (score > best.score) best = { score, same: row.same[j]!, telling: row.telling[j]! };
    }
    previous = row;
  }
  return { ...best, score: best.score / Math.max(1, Math.min(a.length, b.length)) };
}

export function isTelling(word: string): boolean {
  return word.length >= TELLING_LENGTH || /^\p{N}/u.test(word);
}

interface Row {
  readonly score: Float64Array;
  readonly same: Uint16Array;
  readonly telling: Uint16Array;
}

function emptyRow(width: number): Row {
  return { score: new Float64Array(width), same: new Uint16Array(width), telling: new Uint16Array(width) };
}
