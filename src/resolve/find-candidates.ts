import { isTelling } from './align-words.ts';
import type { Piece } from './pieces.ts';

/** A sentence with the number of its claim. */
export interface PlacedPiece extends Piece {
  readonly claim: number;
}

/** A key that more sentences than this share is a manner of speaking. */
const MOST_HOLDERS = 20;
const KEYS_PER_PIECE = 8;

/** Numbers below it are said of everything: "two sides", "one day". */
const TELLING_FIGURE = 4;
const FIGURE_REACH = 6;

/**
 * Pairs of sentences of different claims that may be the same, without comparing all with all: they share one of the
 * rarest keys of either. Near-linear, since no key yields more than a fixed number of pairs.
 */
export function findCandidates(
  pieces: readonly PlacedPiece[],
  keysOf: (piece: Piece) => readonly number[],
): [number, number][] {
  const holders = new Map<number, number[]>();
  const keys = pieces.map((piece) => [...new Set(keysOf(piece))]);
  const counts = new Map<number, number>();
  for (const list of keys) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRare = (key: number): boolean => counts.get(key)! > 1 && counts.get(key)! <= MOST_HOLDERS;
  for (const [i, list] of keys.entries()) {
    const rare = list.filter(isRare).sort((a, b) => counts.get(a)! - counts.get(b)! || a - b);
    for (const key of rare.slice(0, KEYS_PER_PIECE)) {
      const holding = holders.get(key);
      if (holding) holding.push(i);
      else holders.set(key, [i]);
    }
  }
  const pairs = new Map<number, [number, number]>();
  for (const holding of holders.values()) {
    for (const [at, i] of holding.entries()) {
      for (const j of holding.slice(at + 1)) {
        if (pieces[i]!.claim !== pieces[j]!.claim) pairs.set(i * pieces.length + j, [i, j]);
      }
    }
  }
  return [...pairs.values()];
}

/** Every three words in a row. */
export function threesOf({ words }: Piece): number[] {
  return words.slice(2).map((word, i) => hashWords([words[i]!, words[i + 1]!, word]));
}

/** Every figure with the two telling words after it: "90 percent of the issues" → 90 percent issues. Years are no figures. */
export function figuresOf({ words }: Piece): number[] {
  return words.flatMap((word, i) => {
    const value = /^\p{N}/u.test(word) ? Number.parseFloat(word) : 0;
    if (!(value >= TELLING_FIGURE) || /^(?:19|20)\d\d$/.test(word)) return [];
    const after = words
      .slice(i + 1, i + FIGURE_REACH)
      .filter(isTelling)
      .slice(0, 2);
    return after.length === 2 ? [hashWords([word, ...after])] : [];
  });
}

/** FNV-1a over the words; two keys that meet by chance are told apart when the sentences are compared. */
function hashWords(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}
