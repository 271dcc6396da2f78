import { hashWords } from './hash-words.ts';
import type { Piece } from './pieces.ts';

/** A sentence with the number of its claim, and the days of its article. */
export interface PlacedPiece extends Piece {
  readonly claim: number;
  /** The number of its article; the pieces of one follow each other. */
  readonly article: number;
  /** Stretches of days the article may share with another of the same event. */
  readonly days: readonly string[];
}

/** Of those who share a key each is compared with each, of more of them with the next few only. */
const COMPARED_WITH_ALL = 60;
const REACH = 8;
/** A key that more articles share is a manner of speaking. */
const MOST_HOLDERS = 200;
const KEYS_PER_PIECE = 8;

/** So many of a sentence's rarest words are paired. */
const RARE_WORDS = 7;

/**
 * Pairs of sentences of different articles that may be the same, without comparing all with all: they share one of the
 * rarest keys of either. Near-linear, since no key yields more than a fixed number of pairs a sentence.
 */
export function findCandidates(
  pieces: readonly PlacedPiece[],
  keysOf: (piece: PlacedPiece) => readonly number[],
): [number, number][] {
  const keys = pieces.map((piece) => [...new Set(keysOf(piece))]);
  const count = countArticles(pieces, keys);
  const entries: number[] = [];
  for (const [i, list] of keys.entries()) {
    const rare = list.filter((key) => count(key) > 1 && count(key) <= MOST_HOLDERS);
    rare.sort((a, b) => count(a) - count(b) || a - b);
    for (const key of rare.slice(0, KEYS_PER_PIECE)) entries.push(key, i);
  }
  const pairs = new Set<number>();
  for (const holding of groupByKey(entries)) {
    const reach = holding.length > COMPARED_WITH_ALL ? REACH : holding.length;
    for (const [at, i] of holding.entries()) {
      for (const j of holding.slice(at + 1, at + 1 + reach)) {
        if (pieces[i]!.article !== pieces[j]!.article) pairs.add(i * pieces.length + j);
      }
    }
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / pieces.length), pair % pieces.length]);
}

/** Every three words in a row. */
export function threesOf({ words }: Piece): number[] {
  return words.slice(2).map((word, i) => hashWords([words[i]!, words[i + 1]!, word]));
}

/** Every two of the sentence's rarest words of meaning, within days of each other. `commonness` counts a word's sentences. */
export function pairsOf({ sense, days }: PlacedPiece, commonness: (stem: string) => number): number[] {
  const rarest = [...sense.keys()]
    .sort((a, b) => commonness(a) - commonness(b) || (a < b ? -1 : 1))
    .slice(0, RARE_WORDS)
    .sort();
  return days.flatMap((day) => rarest.flatMap((a, i) => rarest.slice(i + 1).map((b) => hashWords([day, a, b]))));
}

/** How many articles have a key; by its last bits, so that two keys that meet by chance count together. */
function countArticles(pieces: readonly PlacedPiece[], keys: readonly (readonly number[])[]): (key: number) => number {
  const total = keys.reduce((sum, { length }) => sum + length, 0);
  const size = 2 ** Math.ceil(Math.log2(4 * total + 1));
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

/** `entries` are keys and holders by turns. */
function* groupByKey(entries: readonly number[]): Generator<number[]> {
  const holders = new Map<number, number[]>();
  for (let at = 0; at < entries.length; at += 2) {
    const holding = holders.get(entries[at]!);
    if (holding) holding.push(entries[at + 1]!);
    else holders.set(entries[at]!, [entries[at + 1]!]);
  }
  yield* holders.values();
}
