import type { EntityKind } from '../../model/index.ts';
import { readCountry } from '../lexicon/countries.ts';
import { NAME_TAKES } from '../lexicon/organizations.ts';
import { isOrganizationNoun } from '../lexicon/person-nouns.ts';
import { continentOf } from '../lexicon/places.ts';
import type { Term } from '../terms.ts';
import { isBeforeVerb } from './before-verb.ts';
import { pieceAt, wordsOf } from './known-names.ts';
import type { MentionCandidate, PronounParts } from './mention-candidate.ts';
import { type NameFound, namePartsOf, nameWithin } from './name-candidates.ts';
import type { NominalFound } from './nominals.ts';
import type { Reading } from './reading.ts';

/**
 * A name as a candidate of the kind it was weighed to be.
 *
 * @param told the rule that found it; without one how its kind is known.
 */
export function nameCandidate(
  reading: Reading,
  name: NameFound,
  kind: EntityKind,
  told?: 'within' | 'in name' | 'unsure',
): MentionCandidate {
  const { terms } = reading;
  const { piece, last, sure, roles } = name;
  const first =
    kind === 'person' ? name.first : kind === 'organization' ? firstOfNoun(terms, piece.first) : piece.first;
  const found: Told = {
    kind,
    form: 'name',
    head: { start: terms[piece.first]!.start, end: terms[last - 1]!.end },
    // "European leaders" are no words about Europe.
    rule: told ?? (continentOf(name.text) ? 'in name' : (piece.known ?? (sure ? 'title' : 'weighed'))),
    roles: kind === 'person' ? roles : [],
    name: namePartsOf(reading, name),
    country: kind === 'country' ? (piece.country ?? readCountry(name.text)?.country.code) : undefined,
  };
  return candidateAt(reading, first, last, found, told === undefined || told === 'unsure');
}

/** A candidate with some fields changed: written out, for one that spreads another is of another shape. */
export function changed(from: MentionCandidate, to: Partial<MentionCandidate>): MentionCandidate {
  return {
    start: to.start ?? from.start,
    end: to.end ?? from.end,
    first: from.first,
    last: from.last,
    sentence: from.sentence,
    paragraph: from.paragraph,
    quoted: from.quoted,
    heading: from.heading,
    possessive: from.possessive,
    subject: from.subject,
    kind: to.kind ?? from.kind,
    form: from.form,
    head: to.head ?? from.head,
    rule: to.rule ?? from.rule,
    roles: from.roles,
    name: from.name,
    noun: from.noun,
    pronoun: from.pronoun,
    country: to.country ?? from.country,
  };
}

/** "US automaker GM", "newspaper Le Monde": the noun for an organisation goes with its name. */
function firstOfNoun(terms: readonly Term[], at: number): number {
  const before = terms[at - 1];
  const isNoun = before?.sentence === terms[at]!.sentence && before.tag === 'noun' && isOrganizationNoun(before.lemma);
  if (!isNoun) return at;
  let first = at - 1;
  for (;;) {
    const { sentence } = terms[at]!;
    const term = terms[first - 1];
    if (term?.sentence !== sentence) return first;
    if (terms[first - 2]?.sentence === sentence && readCountry(wordsOf(terms, first - 2, first))) first -= 2;
    else if (/^(?:noun|adjective)$/u.test(term.tag) || readCountry(term.text)) first -= 1;
    else return first;
  }
}

/** The person whose name an administration or campaign bears: "Roe" in "Roe administration". */
export function personInName(reading: Reading, name: NameFound): MentionCandidate | undefined {
  const { terms } = reading;
  const { first } = name.piece;
  const last = name.last - 1;
  if (!NAME_TAKES.has(terms[last]!.lower) || last <= first) return undefined;
  const { titleFirst, known, country } = name.piece;
  const inner = nameWithin(terms, pieceAt(first, last, titleFirst, known, country), name, name.first);
  return nameCandidate(reading, inner, 'person', 'within');
}

export function nominalCandidate(reading: Reading, nominal: NominalFound): MentionCandidate {
  const { kind, noun, roles, headTerm, first, last } = nominal;
  const { start, end } = reading.terms[headTerm]!;
  const head = { start, end };
  const { country } = noun;
  return candidateAt(reading, first, last, { kind, form: 'nominal', head, rule: 'nominal', roles, noun, country });
}

export function pronounCandidate(reading: Reading, i: number, pronoun: PronounParts): MentionCandidate {
  const { start, end } = reading.terms[i]!;
  const head = { start, end };
  return candidateAt(reading, i, i + 1, { kind: 'person', form: 'pronoun', head, rule: 'pronoun', roles: [], pronoun });
}

/** What is known of a mention before it is looked at where it stands. */
type Told = Pick<
  MentionCandidate,
  'kind' | 'form' | 'head' | 'rule' | 'roles' | 'name' | 'noun' | 'pronoun' | 'country'
>;

/**
 * A candidate with what its place tells. All have the same fields in the same order, be they undefined: what reads them
 * goes through thousands, and knows at once where each field lies.
 *
 * @param acts whether it may be a subject: what stands in another name is none.
 */
export function candidateAt(reading: Reading, first: number, last: number, told: Told, acts = true): MentionCandidate {
  const { terms, sentences, quoted, heading } = reading;
  const { sentence, start, tag } = terms[first]!;
  const next = terms[last];
  const possessive =
    told.form === 'pronoun' ? tag === 'possessive' : next?.tag === 'possessive' && /^['’]/u.test(next.text);
  return {
    start,
    end: terms[last - 1]!.end,
    first,
    last,
    sentence,
    paragraph: sentences[sentence]!.paragraph,
    quoted: quoted[first] === 1,
    heading: heading[sentence] !== 0,
    possessive,
    subject: acts && isSubject(terms, first, last),
    kind: told.kind,
    form: told.form,
    head: told.head,
    rule: told.rule,
    roles: told.roles,
    name: told.name,
    noun: told.noun,
    pronoun: told.pronoun,
    country: told.country,
  };
}

/** Before its verb, perhaps with an adverb between. */
function isSubject(terms: readonly Term[], first: number, last: number): boolean {
  const { sentence } = terms[first]!;
  const before = terms[first - 1];
  if (before?.sentence === sentence && (before.tag === 'preposition' || before.tag === 'to')) return false;
  return isBeforeVerb(terms, last, sentence);
}
