import { ownString } from './own-string.ts';
import { weighWord } from './sense.ts';

/**
 * Words by number, each once, with what it tells: a million sentences are lists of numbers then, and no word is weighed
 * twice.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #stemNumbers = new Map<string, number>();
  readonly #stemOf: number[] = [];
  readonly #weights: number[] = [];
  /** By number. */
  readonly words: string[] = [];
  readonly stems: string[] = [];

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const own = ownString(word);
    const [stem, weight] = weighWord(own);
    this.#numbers.set(own, this.words.length);
    this.#stemOf.push(this.#numberOfStem(stem));
    this.#weights.push(weight);
    return this.words.push(own) - 1;
  }

  /** The number of a word's stem. */
  stemOf(word: number): number {
    return this.#stemOf[word]!;
  }

  /** How much a word tells; 0 where it tells nothing. */
  weightOf(word: number): number {
    return this.#weights[word]!;
  }

  #numberOfStem(stem: string): number {
    const known = this.#stemNumbers.get(stem);
    if (known !== undefined) return known;
    this.#stemNumbers.set(stem, this.stems.length);
    return this.stems.push(stem) - 1;
  }
}
