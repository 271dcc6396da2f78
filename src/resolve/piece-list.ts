import { NumberList } from './number-list.ts';
import type { Piece, Wording } from './pieces.ts';
import type { Sense } from './sense.ts';
import { Vocabulary } from './vocabulary.ts';

/** A sentence with the number of its claim, and where it stands among all. */
export interface PlacedPiece extends Piece {
  readonly claim: number;
  /** The number of its article; the pieces of one follow each other. */
  readonly article: number;
  /** Stems of its words of meaning, by number, each once. */
  readonly stems: readonly number[];
}

/** So many pieces are held as they were read last; a power of two. */
const KEPT = 1024;

/** All sentences of all claims, some hundred bytes each, so that there may be millions. */
export class PieceList {
  readonly vocabulary = new Vocabulary();
  readonly #words = new NumberList();
  readonly #ends = new NumberList();
  readonly #claims = new NumberList();
  /** Twice the article's number, and one more where the piece is quoted. */
  readonly #articles = new NumberList();
  readonly #kept: (readonly [index: number, piece: PlacedPiece])[] = [];

  get length(): number {
    return this.#claims.length;
  }

  add({ words, quoted }: Wording, claim: number, article: number): void {
    for (const word of words) this.#words.push(this.vocabulary.numberOf(word));
    this.#ends.push(this.#words.length);
    this.#claims.push(claim);
    this.#articles.push(2 * article + (quoted ? 1 : 0));
  }

  claimOf(index: number): number {
    return this.#claims.at(index);
  }

  articleOf(index: number): number {
    return this.#articles.at(index) >>> 1;
  }

  isQuoted(index: number): boolean {
    return this.#articles.at(index) % 2 === 1;
  }

  /** Where its words begin and, one after the last, end among those of all. */
  startOf(index: number): number {
    return index > 0 ? this.#ends.at(index - 1) : 0;
  }

  endOf(index: number): number {
    return this.#ends.at(index);
  }

  /** The number of one of the words of all. */
  wordAt(place: number): number {
    return this.#words.at(place);
  }

  at(index: number): PlacedPiece {
    const kept = this.#kept[index % KEPT];
    if (kept?.[0] === index) return kept[1];
    const piece = this.#read(index);
    this.#kept[index % KEPT] = [index, piece];
    return piece;
  }

  #read(index: number): PlacedPiece {
    return new ReadPiece(
      this.#words.slice(this.startOf(index), this.endOf(index)),
      this.vocabulary,
      this.#claims.at(index),
      this.articleOf(index),
      this.isQuoted(index),
    );
  }
}

/** Its words, and what they say, are looked up where they are asked for. */
class ReadPiece implements PlacedPiece {
  readonly #numbers: Uint32Array;
  readonly #vocabulary: Vocabulary;
  readonly claim: number;
  readonly article: number;
  readonly quoted: boolean;
  #words: readonly string[] | undefined;
  #sense: Sense | undefined;

  constructor(numbers: Uint32Array, vocabulary: Vocabulary, claim: number, article: number, quoted: boolean) {
    this.#numbers = numbers;
    this.#vocabulary = vocabulary;
    this.claim = claim;
    this.article = article;
    this.quoted = quoted;
  }

  get words(): readonly string[] {
    this.#words ??= this.#readWords();
    return this.#words;
  }

  get sense(): Sense {
    this.#sense ??= this.#findSense();
    return this.#sense;
  }

  get stems(): readonly number[] {
    const stems: number[] = [];
    for (let at = 0; at < this.#numbers.length; at++) {
      const word = this.#numbers[at]!;
      if (this.#vocabulary.weightOf(word) === 0) continue;
      const stem = this.#vocabulary.stemOf(word);
      if (!stems.includes(stem)) stems.push(stem);
    }
    return stems;
  }

  // By place: an iterator would take room for each word.
  #readWords(): readonly string[] {
    const words: string[] = [];
    for (let at = 0; at < this.#numbers.length; at++) words.push(this.#vocabulary.words[this.#numbers[at]!]!);
    return words;
  }

  #findSense(): Sense {
    const sense = new Map<string, number>();
    for (let at = 0; at < this.#numbers.length; at++) {
      const word = this.#numbers[at]!;
      const weight = this.#vocabulary.weightOf(word);
      if (weight === 0) continue;
      const stem = this.#vocabulary.stems[this.#vocabulary.stemOf(word)]!;
      sense.set(stem, Math.max(weight, sense.get(stem) ?? 0));
    }
    return sense;
  }
}
