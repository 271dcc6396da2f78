import { startsWithSmall } from '../letters.ts';
import { isOrganizationHead } from '../lexicon/organizations.ts';
import type { Term } from '../terms.ts';
import type { MentionCandidate } from './mention-candidate.ts';

/** Longest phrase with "of", in words. */
const LONGEST = 8;

/** "the head of the dockers’ union", "of Riga’s port authority"; but "the mayor of Riga’s wife" is two people. */
function opensBody(terms: readonly Term[], i: number): boolean {
  if (!/^['’]s?$/u.test(terms[i]!.text)) return false;
  const next = terms.slice(i + 1, i + 4);
  const head = next.findIndex(({ lower }) => isOrganizationHead(lower));
  return head >= 0 && next.slice(0, head).every(({ tag }) => /^(?:noun|proper|adjective)$/u.test(tag));
}

/**
 * Index after the phrase around a nominal: with what it is of, but not with the person it describes.
 *
 *     the mayor of the city of Riga said      the mayor of Riga Jane Roe
 *     ~~~~~~~~~                    ^          ~~~~~~~~~        ^
 */
export function endOfPhrase(
  terms: readonly Term[],
  { last, sentence }: MentionCandidate,
  isPersonAt: (term: number) => boolean,
): number {
  const of = terms[last];
  // "editor in chief", "ambassador at large"
  if (/^(?:in|at)$/u.test(of?.lower ?? '') && /^(?:chief|charge|residence|large)$/u.test(terms[last + 1]?.lower ?? ''))
    return last + 2;
  if (of?.sentence !== sentence || !/^(?:of|for|at|to)$/u.test(of.lower)) return last;
  let found = last;
  for (let i = last + 1; i < last + LONGEST && terms[i]?.sentence === sentence; i++) {
    const { tag, lower, text } = terms[i]!;
    if (found > last && isPersonAt(i)) break;
    if (tag === 'noun' || tag === 'proper') found = i + 1;
    else if (lower === 'of' || opensBody(terms, i)) continue;
    else if (!/^(?:determiner|adjective|number|possessive)$/u.test(tag) || /^['’]/u.test(text)) break;
    // "the ambassador to Britain", but "the officials to discuss"
    if (of.lower !== 'of' && found === last && startsWithSmall(text) && lower !== 'the') break;
  }
  return found;
}
