import { isStriking } from './align-words.ts';
import { hashOn, hashRuns } from './hash-words.ts';
import { NumberList } from './number-list.ts';
import type { PieceList, PlacedPiece } from './piece-list.ts';
import { sortByKey } from './sort-by-key.ts';

/** Of those who share a key each is compared with each, of more of them with the next few only. */
const COMPARED_WITH_ALL = 60;
const REACH = 8;
/** A key that more articles share is a manner of speaking. */
const MOST_HOLDERS = 200;
const KEYS_PER_PIECE = 8;

/** Places of the table that counts keys; sharing one only makes a key seem commoner. */
const LARGEST_TABLE = 2 ** 25;

/** Of so many sentences the keys are kept between the three times they are asked for, some megabytes. */
const KEPT = 20_000;

/** So many of a sentence's rarest words are paired. */
const RARE_WORDS = 7;

/**
 * Pairs of sentences of different articles that may be the same, without comparing all with all: they share one of the
 * rarest keys of either. Near-linear, since no key yields more than a fixed number of pairs a sentence. They are told one
 * by one, in order, for there may be more of them than a list can hold; and the keys of all but the first sentences are
 * made anew each time they are needed, for of these there may be more still.
 */
export function* findCandidates(
  pieces: PieceList,
  keysOf: (piece: PlacedPiece) => Iterable<number>,
): Generator<readonly [number, number]> {
  const kept: Uint32Array[] = [];
  const distinctKeys = (i: number): Uint32Array => {
    const known = kept[i];
    if (known) return known;
    const keys = Uint32Array.from(new Set(keysOf(pieces.at(i))));
    if (i < KEPT) kept[i] = keys;
    return keys;
  };
  const count = countArticles(pieces, distinctKeys);
  /** Of each sentence its rarest keys, the rarest first. */
  const keys = new NumberList();
  const ends = new Uint32Array(pieces.length);
  for (let i = 0; i < pieces.length; i++) {
    const rare = distinctKeys(i).filter((key) => count(key) > 1 && count(key) <= MOST_HOLDERS);
    for (const key of rare.sort((a, b) => count(a) - count(b) || a - b).subarray(0, KEYS_PER_PIECE)) keys.push(key);
    ends[i] = keys.length;
  }
  const pieceAt = new Uint32Array(keys.length);
  for (let i = 0, at = 0; i < pieces.length; i++) for (; at < ends[i]!; at++) pieceAt[at] = i;
  const holders = groupHolders(keys);
  for (let i = 0, at = 0; i < pieces.length; i++) {
    const others = new Set<number>();
    for (; at < ends[i]!; at++) {
      for (const other of holders.after(at)) {
        const j = pieceAt[other]!;
        if (pieces.articleOf(i) !== pieces.articleOf(j)) others.add(j);
      }
    }
    for (const j of others) yield [i, j];
  }
}

/** Places in a list of keys, and of each those that have its key and come after it, as many as are compared with it. */
function groupHolders(keys: NumberList): { after(place: number): Uint32Array } {
  const order = sortByKey(keys.all());
  const placeIn = new Uint32Array(order.length);
  const ends = new Uint32Array(order.length);
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && keys.at(order[end]!) === keys.at(order[start]!)) end++;
    for (let at = start; at < end; at++) {
      placeIn[order[at]!] = at;
      ends[order[at]!] = end - start > COMPARED_WITH_ALL ? Math.min(end, at + 1 + REACH) : end;
    }
  }
  return { after: (place) => order.subarray(placeIn[place]! + 1, ends[place]!) };
}

/** Every three words in a row. */
export function threesOf({ words }: PlacedPiece): Iterable<number> {
  return hashRuns(words, 3);
}

/** Every two of the sentence's rarest words of meaning, within days of each other. `commonness` counts a stem's sentences. */
export function pairsOf(
  { stems }: PlacedPiece,
  days: readonly string[],
  wordOf: (stem: number) => string,
  commonness: (stem: number) => number,
): number[] {
  const rarest = [...stems]
    .sort((a, b) => commonness(a) - commonness(b) || (wordOf(a) < wordOf(b) ? -1 : 1))
    .slice(0, RARE_WORDS)
    .map(wordOf)
    .sort();
  const pairs: number[] = [];
  for (const day of days) {
    const ofDay = hashOn(undefined, day);
    for (let first = 0; first < rarest.length; first++) {
      const ofFirst = hashOn(ofDay, rarest[first]!);
      for (let second = first + 1; second < rarest.length; second++) pairs.push(hashOn(ofFirst, rarest[second]!) >>> 0);
    }
  }
  return pairs;
}

/** Every striking word of a speaker, within days. */
export function wordsOfSpeaker({ words }: PlacedPiece, days: readonly string[], speaker: string | undefined): number[] {
  const striking = words.filter(isStriking);
  if (speaker === undefined || striking.length === 0) return [];
  const starts = days.map((day) => hashOn(hashOn(undefined, day), speaker));
  return striking.flatMap((word) => starts.map((start) => hashOn(start, word) >>> 0));
}

/** How many articles have a key; by its last bits, so that two keys that meet by chance count together. */
function countArticles(pieces: PieceList, keysOf: (i: number) => Uint32Array): (key: number) => number {
  let total = 0;
  // What comes after cannot make the table larger.
  for (let i = 0; i < pieces.length && 4 * total < LARGEST_TABLE; i++) total += keysOf(i).length;
  const size = Math.min(LARGEST_TABLE, 2 ** Math.ceil(Math.log2(4 * total + 1)));
  const counts = new Uint16Array(size);
  const last = new Int32Array(size).fill(-1);
  for (let i = 0; i < pieces.length; i++) {
    const article = pieces.articleOf(i);
    for (const key of keysOf(i)) {
      const place = key & (size - 1);
      if (last[place] === article || counts[place] === 0xffff) continue;
      last[place] = article;
      counts[place]! += 1;
    }
  }
  return (key) => counts[key & (size - 1)]!;
}
