import type { Span } from '../model/index.ts';
import { foldCase } from './fold-name.ts';

/** Numbers up to twelve are written out in the news; larger ones in words only where they open a sentence. */
const NUMBERS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, String(i <= 12 ? i : (i - 11) * 10)]),
);

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,](?=[\p{L}\p{N}]))*|%/gu;

/**
 * The words of a text as they compare: lower case, without accents and punctuation, numbers as values:
 * "“[T]hose are 90% of 1,200 — eh … won’t”" → those are 90 percent of 1200 eh wont.
 */
export function compareWords(text: string): string[] {
  const words = foldCase(text).replace(/[[\]]/g, '').match(WORD) ?? [];
  return words.map((word) => (word === '%' ? 'percent' : (NUMBERS.get(word) ?? bareWord(word))));
}

function bareWord(word: string): string {
  if (!/['’.,]/.test(word)) return word;
  return /^\p{N}/u.test(word) ? word.replaceAll(',', '') : word.replace(/['’.,]/g, '');
}

/** The words of several stretches, one after the other. */
export function wordsOfSpans(text: string, spans: readonly Span[]): string[] {
  return spans.flatMap(({ start, end }) => compareWords(text.slice(start, end)));
}
