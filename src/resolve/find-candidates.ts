import { isStriking } from './align-words.ts';
import { hashRuns, hashWords } from './hash-words.ts';
import type { Piece } from './pieces.ts';

/** A sentence with the number of its claim, and the days of its article. */
export interface PlacedPiece extends Piece {
  readonly claim: number;
  /** The number of its article; the pieces of one follow each other. */
  readonly article: number;
  /** Stretches of days the article may share with another of the same event. */
  readonly days: readonly string[];
  /** Id of who says it, if that is known. */
  readonly speaker: string | undefined;
}

/** Of those who share a key each is compared with each, of more of them with the next few only. */
const COMPARED_WITH_ALL = 60;
const REACH = 8;
/** A key that more articles share is a manner of speaking. */
const MOST_HOLDERS = 200;
const KEYS_PER_PIECE = 8;

/** Places of the table that counts keys; sharing one only makes a key seem commoner. */
const LARGEST_TABLE = 2 ** 25;

/** So many of a sentence's rarest words are paired. */
const RARE_WORDS = 7;

/**
 * Pairs of sentences of different articles that may be the same, without comparing all with all: they share one of the
 * rarest keys of either. Near-linear, since no key yields more than a fixed number of pairs a sentence. They are told one
 * by one, in order, for there may be more of them than a list can hold.
 */
export function* findCandidates(
  pieces: readonly PlacedPiece[],
  keysOf: (piece: PlacedPiece) => Iterable<number>,
): Generator<readonly [number, number]> {
  const keys = pieces.map((piece) => Uint32Array.from(new Set(keysOf(piece))));
  const count = countArticles(pieces, keys);
  const rarest = keys.map((list) => {
    const rare = list.filter((key) => count(key) > 1 && count(key) <= MOST_HOLDERS);
    return rare.sort((a, b) => count(a) - count(b) || a - b).slice(0, KEYS_PER_PIECE);
  });
  const holders = new Map<number, Holders>();
  for (const [i, list] of rarest.entries()) {
    for (const key of list) {
      const holding = holders.get(key);
      if (holding) holding.pieces.push(i);
      else holders.set(key, { pieces: [i], met: 0 });
    }
  }
  for (const [i, list] of rarest.entries()) {
    const others = new Set<number>();
    for (const key of list) {
      const holding = holders.get(key)!;
      holding.met += 1;
      const reach = holding.pieces.length > COMPARED_WITH_ALL ? REACH : holding.pieces.length;
      for (const j of holding.pieces.slice(holding.met, holding.met + reach)) {
        if (pieces[i]!.article !== pieces[j]!.article) others.add(j);
      }
    }
    for (const j of others) yield [i, j];
  }
}

/** The pieces of a key, and how many of them have had their turn. */
interface Holders {
  readonly pieces: number[];
  met: number;
}

/** Every three words in a row. */
export function threesOf({ words }: Piece): Iterable<number> {
  return hashRuns(words, 3);
}

/** Every two of the sentence's rarest words of meaning, within days of each other. `commonness` counts a word's sentences. */
export function pairsOf({ sense, days }: PlacedPiece, commonness: (stem: string) => number): number[] {
  const rarest = [...sense.keys()]
    .sort((a, b) => commonness(a) - commonness(b) || (a < b ? -1 : 1))
    .slice(0, RARE_WORDS)
    .sort();
  return days.flatMap((day) => rarest.flatMap((a, i) => rarest.slice(i + 1).map((b) => hashWords([day, a, b]))));
}

/** Every striking word of a speaker, within days. */
export function wordsOfSpeaker({ words, days, speaker }: PlacedPiece): number[] {
  if (speaker === undefined) return [];
  return words.filter(isStriking).flatMap((word) => days.map((day) => hashWords([day, speaker, word])));
}

/** How many articles have a key; by its last bits, so that two keys that meet by chance count together. */
function countArticles(pieces: readonly PlacedPiece[], keys: readonly Uint32Array[]): (key: number) => number {
  const total = keys.reduce((sum, { length }) => sum + length, 0);
  const size = Math.min(LARGEST_TABLE, 2 ** Math.ceil(Math.log2(4 * total + 1)));
  const counts = new Uint16Array(size);
  const last = new Int32Array(size).fill(-1);
  for (const [i, list] of keys.entries()) {
    const { article } = pieces[i]!;
    for (const key of list) {
      const place = key & (size - 1);
      if (last[place] === article || counts[place] === 0xffff) continue;
      last[place] = article;
      counts[place]! += 1;
    }
  }
  return (key) => counts[key & (size - 1)]!;
}
