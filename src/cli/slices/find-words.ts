import { readTerms } from '../../graph/filter/fold-text.ts';
import { rowAt } from './find-actor-rows.ts';
import type { SliceIndex } from './slice-index.ts';

/**
 * Which claims hold all words looked for, 1 for those that do; nothing where none are looked for. A word is looked up in
 * all words there are, of which it may be a part; what stands in quotation marks is then read in the claims themselves.
 */
export function findWords(index: SliceIndex, query: string): Uint8Array | undefined {
  const terms = readTerms(query);
  if (terms.length === 0) return undefined;
  const pieces = [...new Set(terms.flatMap((term) => term.split(/\s+/)))].sort((a, b) => b.length - a.length);
  let found: Uint8Array | undefined;
  for (const piece of pieces) found = claimsWith(index, Buffer.from(piece), found);
  const phrases = terms.filter((term) => /\s/.test(term)).map((term) => Buffer.from(term));
  if (phrases.length > 0) readClaims(index, found!, (words) => phrases.every((phrase) => words.includes(phrase)));
  return found;
}

/** How many claims hold all words looked for; none where none are looked for. */
export function countWords(index: SliceIndex, query: string): number {
  let count = 0;
  for (const isFound of findWords(index, query) ?? []) count += isFound;
  return count;
}

/** Of the claims that were found before, if any were looked for, those with a word that has these letters. */
function claimsWith({ file, words, claims }: SliceIndex, piece: Buffer, before: Uint8Array | undefined): Uint8Array {
  const { list, listFrom, claimsFrom } = words;
  const found = new Uint8Array(claims.speaker.length);
  for (let at = list.indexOf(piece); at >= 0; ) {
    const word = rowAt(listFrom, at);
    const bytes = file.bytes('wordClaims', 4 * claimsFrom[word]!, 4 * claimsFrom[word + 1]!);
    for (let i = 0; i < bytes.length; i += 4) {
      const row = bytes.readUInt32LE(i);
      if (!before || before[row]) found[row] = 1;
    }
    at = list.indexOf(piece, listFrom[word + 1]!);
  }
  return found;
}

/** As much of the words is read at once, in bytes. */
const CHUNK = 1 << 24;

/** Takes out the claims whose words fail a test. */
function readClaims(
  { file, claims: { wordsFrom } }: SliceIndex,
  found: Uint8Array,
  test: (words: Buffer) => boolean,
): void {
  for (let row = found.indexOf(1); row >= 0; ) {
    const begin = wordsFrom[row]!;
    const end = Math.max(rowAt(wordsFrom, begin + CHUNK), row + 1);
    const words = file.bytes('words', begin, wordsFrom[end]!);
    for (; row < end; row++)
      if (found[row] && !test(words.subarray(wordsFrom[row]! - begin, wordsFrom[row + 1]! - begin - 1))) found[row] = 0;
    row = found.indexOf(1, end);
  }
}
