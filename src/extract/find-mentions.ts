import type { Article } from '../model/index.ts';
import { readCountry } from './lexicon/countries.ts';
import { NAME_TAKES } from './lexicon/organizations.ts';
import { isOrganizationNoun } from './lexicon/person-nouns.ts';
import { isPlaceName } from './lexicon/places.ts';
import { wordsOf } from './mentions/known-names.ts';
import type { MentionCandidate, TermRange } from './mentions/mention-candidate.ts';
import { type NameFound, namePartsOf, widenName } from './mentions/name-candidates.ts';
import { NAME, PERSON } from './mentions/name-marks.ts';
import { findNameRuns } from './mentions/name-runs.ts';
import { findNominals, type NominalFound } from './mentions/nominals.ts';
import { readPronoun } from './mentions/pronouns.ts';
import { type Reading, readReading } from './mentions/reading.ts';
import { governmentNamedBy } from './mentions/seats.ts';
import { splitRun } from './mentions/split-run.ts';
import { weighKinds } from './mentions/weigh-kinds.ts';
import type { Quotation, Term, Terms } from './terms.ts';

/**
 * Finds where persons, organisations, countries, places, groups and unnamed sources are named, described or meant by a
 * pronoun; who they are is `linkMentions`' part.
 *
 *     Ukrainian President Jane Roe said she told one of the U.S. officials
 *     --------- ~~~~~~~~~~~~~~~~~~      ---      =========================   ~ name  = nominal  - country, pronoun
 *
 * @returns candidates sorted by start, then end; names may lie inside nominals and inside longer names.
 */
export function findMentions(article: Article, terms: Terms, quotes: readonly Quotation[]): MentionCandidate[] {
  const reading = readReading(article, terms, quotes);
  const names = findNameRuns(reading).flatMap((run) =>
    splitRun(terms.terms, run)
      .filter((piece) => !reading.marked[piece.first] || isPlaceName(terms.terms[piece.first]!.text))
      .map((piece) => widenName(reading, piece)),
  );
  const kinds = weighKinds(reading, names);
  const taken = new Uint8Array(terms.terms.length);
  const candidates: MentionCandidate[] = [];
  for (const name of names) {
    const candidate = nameCandidate(reading, name, kinds.get(name.text));
    if (!candidate) continue;
    candidates.push(candidate);
    const base = candidate.kind === 'organization' ? personInName(reading, name) : undefined;
    if (base) candidates.push(base);
    const seat = candidate.kind === 'place' ? governmentNamedBy(terms.terms, candidate) : undefined;
    if (seat) candidates.push(seat);
    if (candidate.kind !== 'country')
      taken.fill(candidate.kind === 'person' ? PERSON : NAME, candidate.first, candidate.last);
  }
  for (const nominal of findNominals(reading, taken)) candidates.push(nominalCandidate(reading, nominal));
  terms.terms.forEach((term, i) => {
    const pronoun = term.tag === 'pronoun' || term.tag === 'possessive' ? readPronoun(term.lower) : undefined;
    if (!pronoun || reading.marked[i]) return;
    candidates.push({
      ...placeOf(reading, { first: i, last: i + 1 }),
      kind: 'person',
      form: 'pronoun',
      head: { start: term.start, end: term.end },
      rule: 'pronoun',
      possessive: term.tag === 'possessive',
      roles: [],
      pronoun,
    });
  });
  return candidates.sort((a, b) => a.start - b.start || a.end - b.end);
}

type Place = Pick<
  MentionCandidate,
  'start' | 'end' | 'first' | 'last' | 'sentence' | 'paragraph' | 'quoted' | 'heading' | 'possessive' | 'subject'
>;

function placeOf(reading: Reading, { first, last }: TermRange): Place {
  const { terms, sentences } = reading;
  const sentence = terms[first]!.sentence;
  const next = terms[last];
  return {
    start: terms[first]!.start,
    end: terms[last - 1]!.end,
    first,
    last,
    sentence,
    paragraph: sentences[sentence]!.paragraph,
    quoted: reading.quoted[first] === 1,
    heading: reading.heading[sentence] === 1,
    possessive: next?.tag === 'possessive' && /^['’]/u.test(next.text),
    subject: isSubject(reading, first, last),
  };
}

/** Before its verb, perhaps with an adverb or a clause between commas. */
function isSubject({ terms }: Reading, first: number, last: number): boolean {
  const sentence = terms[first]!.sentence;
  const before = terms[first - 1];
  if (before && before.sentence === sentence && (before.tag === 'preposition' || before.tag === 'to')) return false;
  for (let i = last; i < last + 3 && terms[i]?.sentence === sentence; i++) {
    const { tag } = terms[i]!;
    if (tag === 'verb' || tag === 'aux' || tag === 'modal') return true;
    if (tag !== 'adverb' && tag !== 'negation') return false;
  }
  return false;
}

function nameCandidate(
  reading: Reading,
  name: NameFound,
  weighed: MentionCandidate['kind'] | undefined,
): MentionCandidate | undefined {
  const { terms } = reading;
  const kind = name.sure === 'person' ? 'person' : (weighed ?? undefined);
  if (!kind) return undefined;
  const range =
    kind === 'person'
      ? name
      : { first: kind === 'organization' ? firstOfNoun(terms, name) : name.piece.first, last: name.last };
  const country = name.piece.country ?? (kind === 'country' ? readCountry(name.text)?.country.code : undefined);
  return {
    ...placeOf(reading, range),
    kind,
    form: 'name',
    head: { start: terms[name.piece.first]!.start, end: terms[name.last - 1]!.end },
    rule: name.piece.known ?? (name.sure ? 'title' : 'weighed'),
    roles: kind === 'person' ? name.roles : [],
    name: namePartsOf(reading, name),
    ...(country && kind === 'country' ? { country } : {}),
  };
}

/** The person whose name an administration or campaign bears: "Roe" in "Roe administration". */
function personInName(reading: Reading, name: NameFound): MentionCandidate | undefined {
  const { terms } = reading;
  const last = name.last - 1;
  if (!NAME_TAKES.has(terms[last]!.lower) || last <= name.piece.first) return undefined;
  const inner = {
    ...name,
    last,
    piece: { ...name.piece, last },
    text: wordsOf(terms, name.piece.first, last),
    roles: [],
  };
  return {
    ...placeOf(reading, { first: name.piece.first, last }),
    kind: 'person',
    form: 'name',
    head: { start: terms[name.piece.first]!.start, end: terms[last - 1]!.end },
    rule: 'within',
    subject: false,
    roles: [],
    name: namePartsOf(reading, inner),
  };
}

/** "US automaker GM", "newspaper Le Monde": the noun for an organisation goes with its name. */
function firstOfNoun(terms: readonly Term[], { piece }: NameFound): number {
  const before = terms[piece.first - 1];
  if (before?.sentence !== terms[piece.first]!.sentence || before.tag !== 'noun' || !isOrganizationNoun(before.lemma))
    return piece.first;
  let first = piece.first - 1;
  while (/^(?:noun|adjective)$/u.test(terms[first - 1]?.tag ?? '') || readCountry(terms[first - 1]?.text ?? ''))
    first -= 1;
  return first;
}

function nominalCandidate(
  reading: Reading,
  { first, last, headTerm, kind, noun, roles }: NominalFound,
): MentionCandidate {
  const head = reading.terms[headTerm]!;
  return {
    ...placeOf(reading, { first, last }),
    kind,
    form: 'nominal',
    head: { start: head.start, end: head.end },
    rule: 'nominal',
    roles,
    noun,
    ...(noun.country ? { country: noun.country } : {}),
  };
}
