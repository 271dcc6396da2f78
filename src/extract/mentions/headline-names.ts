import type { EntityKind } from '../../model/index.ts';
import { startsWithCapital } from '../letters.ts';
import { longestKnown, pieceAt, wordsOf } from './known-names.ts';
import { type NameFound, nameInHeadline, widenName } from './name-candidates.ts';
import { type Reading, TITLE_CASE } from './reading.ts';

/** Longest name looked for, in words. */
const LONGEST = 6;

/**
 * Finds names in lines in title case, where a capital says nothing: those that the story has, and those of the lexicon.
 *
 *     Roe Hints Marble Arch Will Close      with a Jane Roe in the story
 *     ~~~
 *
 * @param kinds of the names found in the story; surnames of its persons count too.
 */
export function findHeadlineNames(reading: Reading, kinds: ReadonlyMap<string, EntityKind>): NameFound[] {
  const { terms, sentences, heading } = reading;
  const surnames = new Set(
    [...kinds].flatMap(([text, kind]) => (kind === 'person' ? [text.slice(text.lastIndexOf(' ') + 1)] : [])),
  );
  const found: NameFound[] = [];
  sentences.forEach(({ first, last }, sentence) => {
    if (heading[sentence] !== TITLE_CASE) return;
    for (let i = first; i < last; i++) {
      const end = endOfName(i, last);
      if (end === i) continue;
      const known = longestKnown(terms, i, end);
      const name = widenName(reading, known?.last === end ? known : pieceAt(i, end));
      found.push(nameInHeadline(name, name.sure ?? 'person'));
      i = end - 1;
    }
  });
  return found;

  function endOfName(at: number, last: number): number {
    if (!startsWithCapital(terms[at]!.text)) return at;
    for (let end = Math.min(last, at + LONGEST); end > at; end--) {
      const text = wordsOf(terms, at, end);
      if (kinds.has(text) || (end === at + 1 && surnames.has(text))) return end;
    }
    return longestKnown(terms, at, last)?.last ?? at;
  }
}
