import type { EntityKind } from '../../model/index.ts';
import { startsWithDigit, startsWithLetter, startsWithSmall } from '../letters.ts';
import { isKinshipNoun } from '../lexicon/kinship.ts';
import { isGroupNoun, isOrganizationNoun, isPersonNoun } from '../lexicon/person-nouns.ts';
import { isSceneNoun } from '../lexicon/places.ts';
import { isTitle } from '../lexicon/titles.ts';
import type { Term } from '../terms.ts';
import type { NounParts, RoleWords, TermRange } from './mention-candidate.ts';
import { readPhrase, startOfPhrase } from './noun-phrase.ts';
import { readNounRole } from './noun-role.ts';
import type { Reading } from './reading.ts';

/** A nominal as found. */
export interface NominalFound extends TermRange {
  readonly kind: EntityKind;
  /** Index of its noun. */
  readonly headTerm: number;
  readonly noun: NounParts;
  readonly roles: readonly RoleWords[];
}

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
  terms.forEach((term, i) => {
    if (taken[i] || reading.marked[i] || !mayBeNoun(term)) return;
    const nominal = nominalAt(terms, i, taken, reading.heading[term.sentence] === 1);
    if (nominal) found.push(nominal);
  });
  return found;
}

const NO_NOUNS: ReadonlySet<string> = new Set(
  'verb date number pronoun aux modal preposition adverb conjunction determiner'.split(' '),
);

const mayBeNoun = ({ tag, text }: Term): boolean => (!NO_NOUNS.has(tag) && startsWithLetter(text)) || isAge(text);

/** "47-year-old" */
const isAge = (word: string): boolean => startsWithDigit(word) && /^\d+-year-olds?$/u.test(word);

function nominalAt(terms: readonly Term[], i: number, taken: Uint8Array, heading: boolean): NominalFound | undefined {
  const term = terms[i]!;
  const noun = singularOf(term);
  const sort = sortOf(noun, term.lower);
  if (!sort || isSurname(terms, i, noun) || isModifier(terms, i, sort)) return undefined;
  const plural =
    (noun === 'year-old' ? term.lower.endsWith('s') : noun !== term.lower) ||
    /^(?:people|men|women|children|schoolchildren|police)$/u.test(term.lower);
  const phrase = readPhrase(terms, startOfPhrase(terms, i, taken), i, noun, plural);
  const { determiner, modifiers, ordinal } = phrase.noun;
  if (determiner === 'no' || determiner === 'any') return undefined; // speaks of no one
  const bare = determiner === '' && !ordinal;
  if (bare && sort === 'place' && !phrase.noun.number) return undefined;
  if (bare && modifiers.length === 0 && /^(?:infinitive|adjective|participle|gerund)$/u.test(term.tag))
    return undefined;
  // A bare singular is no phrase ("as leader", "by car") unless it stands in apposition or opens a headline.
  const mayBeBare = followsComma(terms, phrase.first) || (heading && opensSentence(terms, phrase.first));
  if (bare && !plural && sort === 'person' && startsWithSmall(term.text) && !mayBeBare) return undefined;
  const kind = sort !== 'person' ? sort : phrase.noun.plural ? 'group' : 'unnamed';
  const roles = [readNounRole(terms, phrase.first, i, noun)];
  return { first: phrase.first, last: i + 1, headTerm: i, kind, noun: phrase.noun, roles };
}

const PERSONS_TOO: ReadonlySet<string> = new Set(['year-old', 'mp', 'mep', 'msp']);

type Sort = 'person' | 'organization' | 'group' | 'place';

/** What a noun is: by its singular, or by itself ("people", "police"). */
function sortOf(noun: string, lower: string): Sort | undefined {
  if (noun.includes('-') && /-(?:elect|designate)$/u.test(noun)) return sortOf(noun.replace(/-\p{L}+$/u, ''), lower);
  if (isPersonNoun(noun) || isKinshipNoun(noun) || PERSONS_TOO.has(noun)) return 'person';
  if (isOrganizationNoun(noun) || noun === 'side' || noun === 'government') return 'organization';
  if (isGroupNoun(noun) || isGroupNoun(lower)) return 'group';
  return isSceneNoun(noun) ? 'place' : undefined;
}

/** The singular of a noun, lower case: "official", "spokeswoman", "ministry"; "year-old" of an age. */
function singularOf({ lemma, lower, tag }: Term): string {
  if (isAge(lower)) return 'year-old';
  if (tag === 'noun' && lemma !== lower) return lemma;
  if (lower.endsWith('children')) return lower.slice(0, -3);
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`;
  const stems = lower.endsWith('ies') ? [`${lower.slice(0, -3)}y`] : /[^s]s$/u.test(lower) ? [lower.slice(0, -1)] : [];
  return stems.find((stem) => sortOf(stem, stem) !== undefined) ?? lower;
}

/** A capital in mid-sentence that is no office: a surname like "Khan" or "Cook", a paper like "the Guardian". */
const isSurname = (terms: readonly Term[], i: number, noun: string): boolean =>
  terms[i]!.tag === 'proper' &&
  !isTitle(noun) &&
  !/-\p{Ll}/u.test(terms[i]!.text) &&
  (!isOrganizationNoun(noun) || terms[i - 1]?.tag !== 'determiner');

/** "police officers", "company profits": the noun that counts comes later. */
function isModifier(terms: readonly Term[], i: number, sort: string): boolean {
  const term = terms[i]!;
  const next = terms[i + 1];
  if (!next || next.sentence !== term.sentence || next.start > term.end + 1) return false;
  if (next.tag === 'noun' || isTitle(next.lower)) return true;
  return next.tag === 'proper' && sort === 'person' && !term.lower.endsWith('s');
}

const opensSentence = (terms: readonly Term[], first: number): boolean =>
  terms[first - 1]?.sentence !== terms[first]!.sentence;

function followsComma(terms: readonly Term[], first: number): boolean {
  const before = terms[first - 1];
  return before?.sentence === terms[first]!.sentence && (before.tag === 'punct' || before.lower === 'and');
}
