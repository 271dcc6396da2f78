import type { EntityKind } from '../../model/index.ts';
import { readCountry } from '../lexicon/countries.ts';
import { NAME_TAKES } from '../lexicon/organizations.ts';
import { isOrganizationNoun } from '../lexicon/person-nouns.ts';
import { continentOf } from '../lexicon/places.ts';
import type { Term } from '../terms.ts';
import { isBeforeVerb } from './before-verb.ts';
import { wordsOf } from './known-names.ts';
import type { MentionCandidate, PronounParts, TermRange } from './mention-candidate.ts';
import { type NameFound, namePartsOf } from './name-candidates.ts';
import type { NominalFound } from './nominals.ts';
import type { Reading } from './reading.ts';

/** A name as a candidate of the kind it was weighed to be. */
export function nameCandidate(reading: Reading, name: NameFound, kind: EntityKind): MentionCandidate {
  const { terms } = reading;
  const { piece, last, sure, roles } = name;
  const first =
    kind === 'person' ? name.first : kind === 'organization' ? firstOfNoun(terms, piece.first) : piece.first;
  const country = piece.country ?? (kind === 'country' ? readCountry(name.text)?.country.code : undefined);
  const candidate: MentionCandidate = {
    ...candidateAt(reading, { first, last }),
    kind,
    form: 'name',
    head: { start: terms[piece.first]!.start, end: terms[last - 1]!.end },
    // "European leaders" are no words about Europe.
    rule: continentOf(name.text) ? 'in name' : (piece.known ?? (sure ? 'title' : 'weighed')),
    roles: kind === 'person' ? roles : [],
    name: namePartsOf(reading, name),
  };
  return country && kind === 'country' ? { ...candidate, country } : candidate;
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
  const inner = { ...name, last, piece: { ...name.piece, last }, text: wordsOf(terms, first, last), roles: [] };
  return { ...nameCandidate(reading, inner, 'person'), rule: 'within', subject: false };
}

export function nominalCandidate(reading: Reading, nominal: NominalFound): MentionCandidate {
  const { kind, noun, roles, headTerm } = nominal;
  const head = reading.terms[headTerm]!;
  const candidate: MentionCandidate = {
    ...candidateAt(reading, nominal),
    kind,
    form: 'nominal',
    head: { start: head.start, end: head.end },
    rule: 'nominal',
    roles,
    noun,
  };
  return noun.country ? { ...candidate, country: noun.country } : candidate;
}

export function pronounCandidate(reading: Reading, i: number, pronoun: PronounParts): MentionCandidate {
  const { start, end, tag } = reading.terms[i]!;
  return {
    ...candidateAt(reading, { first: i, last: i + 1 }),
    kind: 'person',
    form: 'pronoun',
    head: { start, end },
    rule: 'pronoun',
    possessive: tag === 'possessive',
    roles: [],
    pronoun,
  };
}

type Where = Omit<MentionCandidate, 'kind' | 'form' | 'head' | 'rule' | 'roles'>;

/** What the place of a mention tells. */
export function candidateAt(reading: Reading, { first, last }: TermRange): Where {
  const { terms, sentences, quoted, heading } = reading;
  const { sentence, start } = terms[first]!;
  const next = terms[last];
  return {
    start,
    end: terms[last - 1]!.end,
    first,
    last,
    sentence,
    paragraph: sentences[sentence]!.paragraph,
    quoted: quoted[first] === 1,
    heading: heading[sentence] !== 0,
    possessive: next?.tag === 'possessive' && /^['’]/u.test(next.text),
    subject: isSubject(terms, first, last),
  };
}

/** Before its verb, perhaps with an adverb between. */
function isSubject(terms: readonly Term[], first: number, last: number): boolean {
  const { sentence } = terms[first]!;
  const before = terms[first - 1];
  if (before?.sentence === sentence && (before.tag === 'preposition' || before.tag === 'to')) return false;
  return isBeforeVerb(terms, last, sentence);
}
