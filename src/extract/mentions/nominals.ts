import type { EntityKind } from '../../model/index.ts';
import { readCountry } from '../lexicon/countries.ts';
import { isKinshipNoun } from '../lexicon/kinship.ts';
import { genderOfNoun, isGroupNoun, isOrganizationNoun, isPersonNoun } from '../lexicon/person-nouns.ts';
import { isTitle } from '../lexicon/titles.ts';
import type { Term } from '../terms.ts';
import type { NounParts, RoleWords, TermRange } from './mention-candidate.ts';
import type { Reading } from './reading.ts';

/** Marks of the terms that names have taken. */
export const NAME = 1;
export const PERSON = 2;

/** A nominal as found. */
export interface NominalFound extends TermRange {
  readonly kind: EntityKind;
  /** Index of its noun. */
  readonly headTerm: number;
  readonly noun: NounParts;
  readonly roles: readonly RoleWords[];
}

const ORDINALS = new Map([
  ['first', 'first'],
  ['second', 'second'],
  ['third', 'third'],
  ['fourth', 'fourth'],
  ['another', 'another'],
  ['other', 'other'],
  ['one', 'one'],
]);
const NUMBERS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|hundreds|thousands|scores|several|many|some|few|most|more|other|\d+)$/u;

/**
 * Finds nominals: noun phrases whose noun is a person, an organisation or a group.
 *
 *     a second U.S. official      one of the U.S. officials      the top commander for NATO
 *     ^ ====== ~~~~ ^^^^^^^^      ===        ~~~~ ^^^^^^^^^      ^^^ ~~~ ^^^^^^^^^
 *
 * @param taken marks the terms of names: none is a nominal's noun, and of persons none is a modifier.
 */
export function findNominals(reading: Reading, taken: Uint8Array): NominalFound[] {
  const { terms } = reading;
  const found: NominalFound[] = [];
  for (let i = 0; i < terms.length; i++) {
    if (taken[i] || reading.marked[i]) continue;
    const nominal = nominalAt(terms, i, taken);
    if (nominal) found.push(nominal);
  }
  return found;
}

function nominalAt(terms: readonly Term[], i: number, taken: Uint8Array): NominalFound | undefined {
  const term = terms[i]!;
  if (term.tag === 'verb' || term.tag === 'date' || term.tag === 'number' || !/^\p{L}/u.test(term.text))
    return undefined;
  if (term.tag === 'pronoun' || term.tag === 'aux' || term.tag === 'modal' || term.tag === 'preposition')
    return undefined;
  const noun = singularOf(term);
  if (/^\p{Lu}/u.test(term.text) && isName(terms, i, noun)) return undefined;
  const plural = noun !== term.lower || /^(?:people|men|women|children|police)$/u.test(term.lower);
  const side = term.lower === 'side' || term.lower === 'government' || term.lower === 'counterparts';
  const sort =
    isPersonNoun(noun) || isKinshipNoun(noun)
      ? 'person'
      : isOrganizationNoun(noun)
        ? 'organization'
        : isGroupNoun(noun) || isGroupNoun(term.lower)
          ? 'group'
          : side
            ? 'organization'
            : undefined;
  if (!sort) return undefined;
  const next = terms[i + 1];
  // "police officers", "company profits": the noun that counts comes later.
  if (
    next &&
    next.sentence === term.sentence &&
    next.start <= term.end + 1 &&
    (next.tag === 'noun' || (next.tag === 'proper' && sort !== 'organization' && !plural))
  )
    return undefined;
  const start = startOfPhrase(terms, i, taken);
  const phrase = readPhrase(terms, start, i, noun, plural);
  if (phrase.noun.determiner === 'no' || phrase.noun.determiner === 'any') return undefined; // speaks of no one
  if (term.tag === 'infinitive' || term.tag === 'adjective' || term.tag === 'participle' || term.tag === 'gerund') {
    if (phrase.noun.determiner === '' && phrase.noun.modifiers.length === 0) return undefined;
  }
  // A bare singular is no phrase: "as leader", "by car".
  if (
    !plural &&
    sort === 'person' &&
    phrase.noun.determiner === '' &&
    !phrase.noun.ordinal &&
    !/^\p{Lu}/u.test(term.text)
  ) {
    if (!startsApposition(terms, start)) return undefined;
  }
  const kind: EntityKind = sort === 'person' ? (plural ? 'group' : 'unnamed') : sort;
  return {
    first: phrase.first,
    last: i + 1,
    headTerm: i,
    kind,
    noun: phrase.noun,
    roles: [roleOf(terms, phrase, i, noun)],
  };
}

/** A capital in mid-sentence that is no office: a surname like "Khan" or "Cook". */
const isName = (terms: readonly Term[], i: number, noun: string): boolean =>
  terms[i]!.tag === 'proper' && !isTitle(noun) && !isOrganizationNoun(noun) && terms[i - 1]?.tag !== 'determiner';

const startsApposition = (terms: readonly Term[], start: number): boolean => {
  const before = terms[start - 1];
  return (
    before !== undefined &&
    before.sentence === terms[start]!.sentence &&
    (before.lower === ',' || before.lower === 'and' || before.tag === 'punct')
  );
};

export const singularOf = ({ lemma, lower, tag }: Term): string => {
  if (tag === 'noun' && lemma !== lower) return lemma;
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith('ies') && (isPersonNoun(`${lower.slice(0, -3)}y`) || isOrganizationNoun(`${lower.slice(0, -3)}y`)))
    return `${lower.slice(0, -3)}y`;
  const stem = lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
  return stem !== lower && (isPersonNoun(stem) || isOrganizationNoun(stem) || isKinshipNoun(stem)) ? stem : lower;
};

/** Back to the determiner, over adjectives, nouns, names and numbers. */
function startOfPhrase(terms: readonly Term[], head: number, taken: Uint8Array): number {
  const sentence = terms[head]!.sentence;
  let i = head;
  while (i > 0 && head - i < 9) {
    const before = terms[i - 1]!;
    if (before.sentence !== sentence || before.tag === 'quote' || taken[i - 1] === PERSON) break;
    if (before.tag === 'determiner' || before.tag === 'possessive') {
      i -= 1;
      if (before.tag === 'possessive' && !/^\p{L}/u.test(before.text)) i = startOfOwner(terms, i);
      else if (before.tag === 'possessive' && /^['’]s?$/u.test(before.text)) i = startOfOwner(terms, i);
      if (terms[i - 1]?.lower === 'both' || terms[i - 1]?.lower === 'all') i -= 1;
      break;
    }
    const fits =
      before.tag === 'adjective' ||
      before.tag === 'noun' ||
      before.tag === 'proper' ||
      before.tag === 'number' ||
      ORDINALS.has(before.lower) ||
      NUMBERS.test(before.lower) ||
      (before.tag === 'participle' && i - 1 > 0 && terms[i - 2]!.tag === 'determiner') ||
      (before.tag === 'conjunction' && before.lower === 'and' && joinsModifiers(terms, i - 1));
    if (!fits) break;
    i -= 1;
  }
  return i;
}

/** "Ukrainian and European officials". */
const joinsModifiers = (terms: readonly Term[], and: number): boolean => {
  const left = terms[and - 1];
  const right = terms[and + 1];
  return (
    !!left &&
    !!right &&
    /^\p{Lu}/u.test(left.text) &&
    /^\p{Lu}/u.test(right.text) &&
    readCountry(left.text)?.form !== 'name' &&
    readCountry(right.text)?.form !== 'name' &&
    (readCountry(left.text) !== undefined || readCountry(right.text) !== undefined)
  );
};

/** Start of a possessor before its 's. */
function startOfOwner(terms: readonly Term[], clitic: number): number {
  let i = clitic;
  while (i > 0 && clitic - i < 5) {
    const before = terms[i - 1]!;
    if (before.sentence !== terms[clitic]!.sentence) break;
    if (before.tag === 'determiner') return i - 1;
    if (before.tag !== 'proper' && !/^\p{Lu}/u.test(before.text) && !(i === clitic && before.tag === 'noun')) break;
    i -= 1;
  }
  return i;
}

function readPhrase(
  terms: readonly Term[],
  start: number,
  head: number,
  noun: string,
  plural: boolean,
): { first: number; noun: NounParts } {
  let first = start;
  let determiner = '';
  let ordinal: string | undefined;
  let number: string | undefined;
  let country: string | undefined;
  const modifiers: string[] = [];
  for (let i = start; i < head; i++) {
    const { lower, tag, text } = terms[i]!;
    const place = ORDINALS.get(lower);
    if (tag === 'possessive') determiner = /^(?:my|your|his|her|its|our|their)$/u.test(lower) ? lower : "'s";
    else if (place && !(lower === 'other' && plural)) ordinal = place;
    else if (tag === 'determiner') determiner = lower;
    else if (NUMBERS.test(lower) || tag === 'number') number = lower;
    else {
      const word = readCountry(text);
      if (word) country ??= word.country.code;
      modifiers.push(lower);
    }
  }
  const partitive = partitiveBefore(terms, start, plural);
  if (partitive !== undefined) {
    first = partitive;
    ordinal = terms[partitive]!.lower === 'another' ? 'another' : 'one';
  }
  const gender = genderOfNoun(noun);
  return {
    first,
    noun: {
      noun,
      plural: plural && partitive === undefined,
      determiner,
      modifiers,
      partitive: partitive !== undefined,
      ...(ordinal ? { ordinal } : {}),
      ...(number ? { number } : {}),
      ...(country ? { country } : {}),
      ...(gender ? { gender } : {}),
    },
  };
}

/** "one of the U.S. officials": index of "one". */
function partitiveBefore(terms: readonly Term[], start: number, plural: boolean): number | undefined {
  if (!plural || terms[start - 1]?.lower !== 'of' || terms[start - 1]!.sentence !== terms[start]!.sentence)
    return undefined;
  return /^(?:one|another)$/u.test(terms[start - 2]?.lower ?? '') ? start - 2 : undefined;
}

/** What the nominal is of: the capitals among its modifiers, its possessor, or a name after "of", "for", "at", "to". */
function roleOf(
  terms: readonly Term[],
  phrase: { first: number; noun: NounParts },
  head: number,
  noun: string,
): RoleWords {
  let clitic = -1;
  let capital = -1;
  let labelFirst = head;
  for (let i = head - 1; i >= phrase.first; i--) {
    const term = terms[i]!;
    if (term.tag === 'possessive') {
      clitic = i;
      break;
    }
    if (/^\p{Lu}/u.test(term.text) && i > 0 && term.tag === 'proper') {
      capital = i;
      break;
    }
    if (term.tag === 'determiner' || ORDINALS.has(term.lower) || term.tag === 'conjunction') break;
    labelFirst = i;
  }
  const label = { first: labelFirst, last: head + 1 };
  const after = ofAfter(terms, head);
  if (clitic >= 0) {
    const owner = /^['’]/u.test(terms[clitic]!.text)
      ? { first: phrase.first, last: clitic }
      : { first: clitic, last: clitic + 1 };
    return { label, noun, owned: true, of: owner };
  }
  if (after) return { label, noun, owned: false, of: after };
  if (capital >= 0) return { label, noun, owned: false, of: { first: phrase.first, last: capital + 1 } };
  return { label, noun, owned: false };
}

function ofAfter(terms: readonly Term[], head: number): TermRange | undefined {
  const preposition = terms[head + 1];
  if (
    !preposition ||
    !/^(?:of|for|at|to|with|in|on)$/u.test(preposition.lower) ||
    preposition.sentence !== terms[head]!.sentence
  )
    return undefined;
  let first = head + 2;
  while (terms[first] && (terms[first]!.tag === 'determiner' || terms[first]!.tag === 'adjective') && first < head + 4)
    first += 1;
  let last = first;
  while (last < first + 6 && terms[last]?.sentence === terms[head]!.sentence && /^\p{Lu}/u.test(terms[last]!.text))
    last += 1;
  return last > first ? { first, last } : undefined;
}
