import { CLOSED_CLASS } from '../extract/lexicon/closed-class.ts';
import { isCommonWord } from '../extract/lexicon/common-words.ts';
import { stemOf } from '../extract/lexicon/stem-of.ts';

/** What a sentence says, whatever its grammar: the stems of its words of meaning, each with how much it tells. */
export type Sense = ReadonlyMap<string, number>;

/** A number counts as the slot it fills: two that differ are told apart by whoever compares the values. */
const NUMBER = '#';

const WEIGHT = { name: 3, number: 2, word: 2, short: 1 } as const;

const closed = new Set([...CLOSED_CLASS.keys()].map((word) => word.replace(/['’.]/g, '')));

/** Words that stand for themselves in any report: the verb it is reported with, forms of address. */
const EMPTY = new Set('say think believe know want mean try go get make like just very really mr mrs ms'.split(' '));

/** What a word counts as, and how much it tells; 0 where it tells nothing. */
export function weighWord(word: string): readonly [key: string, weight: number] {
  if (isNumber(word)) return [NUMBER, WEIGHT.number];
  const stem = stemOf(word);
  if (closed.has(word) || EMPTY.has(stem)) return [stem, 0];
  if (!isCommonWord(word)) return [stem, WEIGHT.name];
  return [stem, word.length > 3 ? WEIGHT.word : WEIGHT.short];
}

/** How far one sentence says what the other says. */
export interface Agreement {
  /** Words of meaning in both, and how much they tell together. */
  readonly words: number;
  readonly weight: number;
  /** `weight` as a share of the sentence that says less. */
  readonly share: number;
  /** The same of both together: little where one says much besides. */
  readonly ofBoth: number;
}

export function compareSenses(a: Sense, b: Sense): Agreement {
  let [words, weight] = [0, 0];
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other === undefined) continue;
    words += 1;
    weight += Math.min(value, other);
  }
  const [all, others] = [weightOf(a), weightOf(b)];
  return {
    words,
    weight,
    share: weight / Math.max(1, Math.min(all, others)),
    ofBoth: (2 * weight) / Math.max(1, all + others),
  };
}

function weightOf(sense: Sense): number {
  let sum = 0;
  for (const value of sense.values()) sum += value;
  return sum;
}

export function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}
