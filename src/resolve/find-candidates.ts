import { isStriking } from './align-words.ts';
import { FirstOf } from './first-of.ts';
import { hashOn, hashRuns } from './hash-words.ts';
import { NumberList } from './number-list.ts';
import type { PieceList, PlacedPiece } from './piece-list.ts';
import { KeySorter } from './sort-by-key.ts';

/** Of those who share a key each is compared with each, of more of them with the next few only. */
const COMPARED_WITH_ALL = 60;
const REACH = 8;
/** A key that more articles share is a manner of speaking. */
const MOST_HOLDERS = 200;
/** Counted no further, so that a byte holds it. */
const MANY = 255;
const KEYS_PER_PIECE = 8;

/** Places of the table that counts keys; sharing one only makes a key seem commoner. */
const LARGEST_TABLE = 2 ** 25;

/** So many of a sentence's rarest words are paired. */
const RARE_WORDS = 7;

/**
 * Tells of pairs of sentences of different articles that may be the same, without comparing all with all: they share one
 * of the rarest keys of either. Near-linear, since no key yields more than a fixed number of pairs a sentence. They are
 * told one by one, in order, those of a sentence after each other, for there may be more of them than a list can hold; and
 * of the keys only so many are kept, the others made anew each time they are needed, for of these there may be more still.
 */
export function findCandidates(
  pieces: PieceList,
  keysOf: KeysOf,
  { table, keys, ends, holders, metLast }: SearchRoom,
  tell: (piece: number, other: number) => void,
): void {
  table.read(keysOf);
  /** Of each sentence its rarest keys, the rarest first. */
  keys.clear();
  const rare = new FirstOf(KEYS_PER_PIECE, (a, b) => table.count(a) - table.count(b) || a - b);
  for (let i = 0; i < pieces.length; i++) {
    rare.clear();
    const all = table.of(i);
    for (let at = 0; at < all.length; at++) {
      const count = table.count(all[at]!);
      if (count > 1 && count <= MOST_HOLDERS) rare.put(all[at]!);
    }
    for (let at = 0; at < rare.length; at++) keys.push(rare.at(at));
    ends[i] = keys.length;
  }
  holders.group(keys.all(), ends);
  metLast.fill(-1);
  for (let i = 0, at = 0; i < pieces.length; i++) {
    for (; at < ends[i]!; at++)
      holders.after(at, (j) => {
        if (metLast[j] === i || pieces.articleOf(i) === pieces.articleOf(j)) return;
        metLast[j] = i;
        tell(i, j);
      });
  }
}

/** What a search needs room for, used again by the next: made anew, all of it would be there twice until the engine clears up. */
export class SearchRoom {
  readonly table: KeyTable;
  readonly keys: NumberList;
  /** Of each sentence where its keys end. */
  readonly ends: Uint32Array;
  readonly holders = new Holders();
  /** Of each sentence which it was told beside last. */
  readonly metLast: Int32Array;

  constructor(pieces: PieceList) {
    this.table = new KeyTable(pieces);
    this.keys = new NumberList(pieces.length * KEYS_PER_PIECE);
    this.ends = new Uint32Array(pieces.length);
    this.metLast = new Int32Array(pieces.length);
  }
}

/** Sentences by their keys. */
class Holders {
  readonly #sorter = new KeySorter();
  /** Sentences by key, those of one key in order: twice the number of each, and one more for the last of a key. */
  #holders: Uint32Array = new Uint32Array(0);
  /** Of each place in the list of keys four times where it stands there, with these marks. */
  #places: Uint32Array = new Uint32Array(0);

  group(keys: Uint32Array, ends: Uint32Array): void {
    const { order, spare } = this.#sorter.sort(keys);
    for (let start = 0, end = 0; start < order.length; start = end) {
      while (end < order.length && keys[order[end]!] === keys[order[start]!]) end++;
      const crowded = end - start > COMPARED_WITH_ALL ? CROWDED : 0;
      for (let at = start; at < end; at++) spare[order[at]!] = 4 * at + crowded + (at === end - 1 ? LAST : 0);
    }
    for (let piece = 0, at = 0; piece < ends.length; piece++)
      for (; at < ends[piece]!; at++) order[spare[at]! >>> 2] = 2 * piece + (spare[at]! & LAST);
    this.#holders = order;
    this.#places = spare;
  }

  /** Tells of those that have the key of a place in the list and come after it, as many as are compared with it. */
  after(place: number, tell: (piece: number) => void): void {
    const told = this.#places[place]!;
    if (told & LAST) return;
    const next = (told >>> 2) + 1;
    const end = next + (told & CROWDED ? REACH : COMPARED_WITH_ALL);
    for (let at = next; at < end; at++) {
      const holder = this.#holders[at]!;
      tell(holder >>> 1);
      if (holder & LAST) return;
    }
  }
}

/** Marks of a place: it is the last of its key; its key has so many that it is compared with the next few alone. */
const LAST = 1;
const CROWDED = 2;

/** Every three words in a row. */
export function threesOf({ words }: PlacedPiece): Uint32Array {
  return hashRuns(words, 3);
}

/** Every two of the sentence's rarest words of meaning, within days of each other. `commonness` counts a stem's sentences. */
export function pairsOf(
  { stems }: PlacedPiece,
  days: readonly string[],
  wordOf: (stem: number) => string,
  commonness: (stem: number) => number,
): number[] {
  const first = new FirstOf(RARE_WORDS, (a, b) => commonness(a) - commonness(b) || (wordOf(a) < wordOf(b) ? -1 : 1));
  for (const stem of stems) first.put(stem);
  const rarest = first.all().map(wordOf).sort();
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

/** All keys of one kind that a sentence has; there are millions, so they are gone through by place: an iterator takes room for each. */
export type KeysOf = (piece: PlacedPiece) => readonly number[] | Uint32Array;

/**
 * The keys of sentences, of one kind after the other, and how many articles have each. Its tables are used again: made
 * anew for each kind, the engine would clear up all memory each time.
 */
class KeyTable {
  readonly #pieces: PieceList;
  #keysOf: KeysOf = () => [];
  /** Keys of as many sentences as say how large the table is; those of the others are made each time. */
  readonly #kept = new NumberList();
  readonly #ends = new NumberList();
  #counts = new Uint8Array(0);
  #size = 0;

  constructor(pieces: PieceList) {
    this.#pieces = pieces;
  }

  /** Begins anew with another kind of key. */
  read(keysOf: KeysOf): void {
    this.#keysOf = keysOf;
    this.#kept.clear();
    this.#ends.clear();
    // What comes after cannot make the table larger.
    for (let i = 0; i < this.#pieces.length && 4 * this.#kept.length < LARGEST_TABLE; i++) {
      const made = keysOf(this.#pieces.at(i));
      for (let at = 0; at < made.length; at++) this.#kept.push(made[at]!);
      this.#ends.push(this.#kept.length);
    }
    this.#countArticles();
  }

  /** The keys of a sentence, some of them maybe twice. */
  of(piece: number): readonly number[] | Uint32Array {
    if (piece >= this.#ends.length) return this.#keysOf(this.#pieces.at(piece));
    return this.#kept.slice(piece > 0 ? this.#ends.at(piece - 1) : 0, this.#ends.at(piece));
  }

  /** How many articles have a key, or MANY; by its last bits, so that two keys that meet by chance count together. */
  count(key: number): number {
    return this.#counts[key & (this.#size - 1)]!;
  }

  #countArticles(): void {
    const size = Math.min(LARGEST_TABLE, 2 ** Math.ceil(Math.log2(4 * this.#kept.length + 1)));
    if (this.#counts.length < size) this.#counts = new Uint8Array(size);
    const counts = this.#counts.fill(0, 0, size);
    this.#size = size;
    // The places of an article's keys, for it counts once in each.
    const places = new Set<number>();
    for (let i = 0; i < this.#pieces.length; i++) {
      if (i > 0 && this.#pieces.articleOf(i) !== this.#pieces.articleOf(i - 1)) places.clear();
      const keys = this.of(i);
      for (let at = 0; at < keys.length; at++) {
        const place = keys[at]! & (size - 1);
        if (places.has(place)) continue;
        places.add(place);
        if (counts[place]! < MANY) counts[place]! += 1;
      }
    }
  }
}
