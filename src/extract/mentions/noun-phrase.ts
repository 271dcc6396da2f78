import { startsWithCapital, startsWithLetter } from '../letters.ts';
import { isAffiliation } from '../lexicon/affiliations.ts';
import { readCountry } from '../lexicon/countries.ts';
import { genderOfNoun } from '../lexicon/person-nouns.ts';
import { isTitle } from '../lexicon/titles.ts';
import type { Term } from '../terms.ts';
import type { NounParts } from './mention-candidate.ts';
import { PERSON } from './name-marks.ts';

const ORDINALS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'fourth', 'another', 'other', 'one']);
const NUMBERS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|hundreds|thousands|scores|several|numerous|many|some|few|most|more|other|\d+)$/u;

export const isOrdinal = (lower: string): boolean => ORDINALS.has(lower);
const isClitic = ({ tag, text }: Term): boolean => tag === 'possessive' && !startsWithLetter(text);

/**
 * First term of the noun phrase that ends with `head`: back to its determiner or possessor, over adjectives, nouns, names
 * and numbers.
 *
 *     told Ukrainian and European officials      Mr. Roe’s two senior aides      several Roe supporters
 *          ~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^       ~~~~~~~~~~~~~~~~~~~~~^^^^^      ~~~~~~~~~~~~^^^^^^^^^^
 */
export function startOfPhrase(terms: readonly Term[], head: number, taken: Uint8Array): number {
  const sentence = terms[head]!.sentence;
  let i = head;
  while (i > 0 && head - i < 9) {
    const before = terms[i - 1]!;
    if (before.sentence !== sentence || before.tag === 'quote') break;
    // "took action other firms feared": a count opens its phrase.
    if (before.tag === 'noun' && i < head && startsWithLetter(terms[i]!.lower) && NUMBERS.test(terms[i]!.lower)) break;
    if (taken[i - 1] === PERSON) {
      const bearer = startOfBearer(terms, i, head, taken);
      if (bearer === i) break;
      i = bearer;
      continue;
    }
    if (before.tag === 'determiner' || before.tag === 'possessive') {
      i = isClitic(before) ? startOfOwner(terms, i - 1) : i - 1;
      if (/^(?:both|all|half)$/u.test(terms[i - 1]?.lower ?? '')) i -= 1;
      break;
    }
    // "a Bank of Riga spokesman": all of the name.
    if (!mayModify(terms, i - 1) && !(taken[i - 1] && taken[i] && before.tag === 'preposition')) break;
    i -= 1;
  }
  while (i < head && terms[i]!.tag === 'conjunction') i += 1;
  return i;
}

/** Verbs whose object a person is: "told Roe officials had left". */
const TELLS =
  /^(?:tell|tells|told|ask|asks|asked|assure[sd]?|inform(?:s|ed)?|remind(?:s|ed)?|warn(?:s|ed)?|give|gave|show(?:s|ed)?)$/u;

/** Start of the name that ends at `at`, where it says whose people the noun `head` names; else `at`. */
function startOfBearer(terms: readonly Term[], at: number, head: number, taken: Uint8Array): number {
  // "Roe heads the mill": a verb, whatever it is tagged.
  if (/^(?:determiner|possessive|pronoun|proper)$/u.test(terms[head + 1]?.tag ?? '')) return at;
  let first = at;
  while (first > 0 && taken[first - 1] === PERSON && terms[first - 1]!.sentence === terms[head]!.sentence) first -= 1;
  const isBareName = terms.slice(first, at).every(({ text, lower }) => startsWithCapital(text) && !isTitle(lower));
  return isBareName && at - first <= 2 && !TELLS.test(terms[first - 1]?.lower ?? '') ? first : at;
}

function mayModify(terms: readonly Term[], i: number): boolean {
  const { tag, lower, lemma } = terms[i]!;
  if (/^(?:even|amongst?|including)$/u.test(lower)) return false;
  if (/^(?:adjective|noun|proper|number)$/u.test(tag) || ORDINALS.has(lower) || NUMBERS.test(lower)) return true;
  if (tag === 'participle') return terms[i - 1]?.tag === 'determiner';
  // ", finance director of": no verb stands between a comma or an article and a noun.
  if (tag === 'verb' || tag === 'infinitive')
    return lower === lemma && (terms[i - 1]?.text === ',' || terms[i - 1]?.tag === 'determiner');
  return lower === 'and' && isOrigin(terms[i - 1]) && isOrigin(terms[i + 1]);
}

/** "Ukrainian", "European": where a group is from. */
const isOrigin = (term: Term | undefined): boolean =>
  term !== undefined &&
  (isAffiliation(term.lower) || readCountry(term.text)?.form === 'adjective' || /^U\.?S\.?$/u.test(term.text));

/** Start of a possessor, given its 's. */
function startOfOwner(terms: readonly Term[], clitic: number): number {
  let i = clitic;
  while (i > 0 && clitic - i < 5) {
    const before = terms[i - 1]!;
    if (before.sentence !== terms[clitic]!.sentence) break;
    if (before.tag === 'determiner') return i - 1;
    if (
      before.tag !== 'proper' &&
      !startsWithCapital(before.text) &&
      !(i === clitic && /^(?:noun|adjective)$/u.test(before.tag))
    )
      break;
    i -= 1;
  }
  return i;
}

/** What the words of a phrase from `start` to `head` say; `first` is earlier where "one of" stands before it. */
export function readPhrase(
  terms: readonly Term[],
  start: number,
  head: number,
  noun: string,
  plural: boolean,
): { first: number; noun: NounParts } {
  let determiner = '';
  let ordinal: string | undefined;
  let number: string | undefined;
  let country: string | undefined;
  const modifiers: string[] = [];
  for (let i = start; i < head; i++) {
    const term = terms[i]!;
    const { lower, tag } = term;
    if (tag === 'possessive') determiner = isClitic(term) ? "'s" : lower;
    else if (ORDINALS.has(lower) && !(lower === 'other' && plural)) ordinal = lower;
    else if (tag === 'determiner') determiner = lower;
    else if (NUMBERS.test(lower) || tag === 'number') number = lower;
    else {
      const before = i > start ? readCountry(`${terms[i - 1]!.text} ${term.text}`) : undefined;
      country = before?.country.code ?? country ?? readCountry(term.text)?.country.code;
      modifiers.push(lower);
    }
  }
  const one = partitiveBefore(terms, start, plural);
  if (one !== undefined) ordinal = terms[one]!.lower;
  return {
    first: one ?? start,
    noun: {
      noun,
      plural: plural && one === undefined,
      determiner,
      modifiers,
      partitive: one !== undefined,
      ordinal,
      number,
      country,
      gender: genderOfNoun(noun),
    },
  };
}

/** "one of the U.S. officials": index of "one". */
function partitiveBefore(terms: readonly Term[], start: number, plural: boolean): number | undefined {
  const of = terms[start - 1];
  if (!plural || of?.lower !== 'of' || of.sentence !== terms[start]!.sentence) return undefined;
  return /^(?:one|another)$/u.test(terms[start - 2]?.lower ?? '') ? start - 2 : undefined;
}
