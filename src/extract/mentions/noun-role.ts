import { startsWithCapital, startsWithLetter, startsWithSmall } from '../letters.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { isTitle, OFFICE_MODIFIERS } from '../lexicon/titles.ts';
import type { Term } from '../terms.ts';
import type { RoleWords, TermRange } from './mention-candidate.ts';
import { isOrdinal } from './noun-phrase.ts';

/**
 * The role a nominal gives, and of what it is: its possessor, a name after "of" or "for", or the capitals in it.
 *
 *     the top commander for NATO      Mr. Roe’s son-in-law      a senior U.S. official
 *         ~~~~~~~~~~~~~     ^^^^      ^^^^^^^   ~~~~~~~~~~        ^^^^^^^^^^^ ~~~~~~~~    ~ label  ^ of
 *
 * @param first the phrase's first term, `head` its noun.
 */
export function readNounRole(terms: readonly Term[], first: number, head: number, noun: string): RoleWords {
  let labelFirst = head;
  let of: TermRange | undefined;
  let owned = false;
  for (let i = head - 1; i >= first; i--) {
    const { tag, lower, text } = terms[i]!;
    if (tag === 'possessive') {
      owned = true;
      of = startsWithLetter(text) ? { first: i, last: i + 1 } : { first, last: i };
      break;
    }
    // "Vice President", "Deputy Chief": of the office, not what it is of.
    const isOffice = isTitle(lower) || OFFICE_MODIFIERS.has(lower);
    if (tag === 'proper' && startsWithCapital(text) && !isOffice) {
      of = { first, last: i + 1 };
      break;
    }
    if (tag === 'determiner' || tag === 'conjunction' || isOrdinal(lower)) break;
    labelFirst = i;
  }
  const holder = owned ? of : (nameAfter(terms, head) ?? nameAfterBoth(terms, head) ?? of);
  return { label: { first: labelFirst, last: head + 1 }, noun, owned, ...(holder ? { of: holder } : {}) };
}

/** "the son-in-law and adviser of Jane Roe": both are hers. */
function nameAfterBoth(terms: readonly Term[], head: number): TermRange | undefined {
  if (terms[head + 1]?.lower !== 'and') return undefined;
  for (let i = head + 2; i < head + 6 && terms[i]?.sentence === terms[head]!.sentence; i++) {
    if (isPersonNoun(terms[i]!.lower)) return nameAfter(terms, i);
    if (!/^(?:noun|adjective|determiner)$/u.test(terms[i]!.tag)) return undefined;
  }
  return undefined;
}

function nameAfter(terms: readonly Term[], head: number): TermRange | undefined {
  const preposition = terms[head + 1];
  const { sentence } = terms[head]!;
  if (preposition?.sentence !== sentence || !/^(?:of|for|at|to|with|in|on)$/u.test(preposition.lower)) return undefined;
  let first = head + 2;
  while (
    first < head + 4 &&
    /^(?:determiner|adjective)$/u.test(terms[first]?.tag ?? '') &&
    startsWithSmall(terms[first]!.text)
  )
    first += 1;
  let last = first;
  while (last < first + 6 && terms[last]?.sentence === sentence && startsWithCapital(terms[last]!.text)) last += 1;
  return last > first ? { first, last } : undefined;
}
