import { readTerms } from '../../graph/filter/fold-text.ts';
import { rowAt } from './find-actor-rows.ts';
import type { SliceIndex } from './slice-index.ts';

/** As much of the words is looked through at once, in bytes. */
const CHUNK = 1 << 24;

/**
 * Which claims hold all words looked for, 1 for those that do; nothing where none are looked for. The words of all claims
 * are gone through from the first to the last: a gigabyte a second, and exact for parts of words, too.
 */
export function findWords({ file, claims: { wordsFrom } }: SliceIndex, query: string): Uint8Array | undefined {
  // The rarest is likely the longest, and is looked for first.
  const terms = readTerms(query)
    .map((term) => Buffer.from(term))
    .sort((a, b) => b.length - a.length);
  const [first, ...others] = terms;
  if (!first) return undefined;
  const found = new Uint8Array(wordsFrom.length - 1);
  for (let row = 0; row < found.length; ) {
    const begin = wordsFrom[row]!;
    const end = Math.max(rowAt(wordsFrom, begin + CHUNK), row + 1);
    const words = file.bytes('words', begin, wordsFrom[end]!);
    for (let at = words.indexOf(first); at >= 0; ) {
      const hit = rowAt(wordsFrom, begin + at);
      const [start, stop] = [wordsFrom[hit]! - begin, wordsFrom[hit + 1]! - begin];
      const isWhole = at + first.length < stop;
      if (isWhole && others.every((term) => words.subarray(start, stop - 1).includes(term))) found[hit] = 1;
      at = words.indexOf(first, isWhole ? stop : at + 1);
    }
    row = end;
  }
  return found;
}
