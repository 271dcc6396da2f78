import type { Article } from '../model/index.ts';
import { CORPORATE } from './lexicon/organizations.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { isPlaceName } from './lexicon/places.ts';
import { nameCandidate, nominalCandidate, personInName, pronounCandidate } from './mentions/candidates.ts';
import { findHeadlineNames } from './mentions/headline-names.ts';
import { namesInHyphens } from './mentions/in-hyphens.ts';
import { describedInName, placesInName, toldInName } from './mentions/in-name.ts';
import type { MentionCandidate } from './mentions/mention-candidate.ts';
import { type NameFound, widenName } from './mentions/name-candidates.ts';
import { NAME, PERSON } from './mentions/name-marks.ts';
import { findNameRuns } from './mentions/name-runs.ts';
import { findNamesTold, type NamesTold } from './mentions/names-told.ts';
import { findNominals } from './mentions/nominals.ts';
import { readPronoun } from './mentions/pronouns.ts';
import { type Reading, readReading } from './mentions/reading.ts';
import { governmentNamedBy } from './mentions/seats.ts';
import { splitRun } from './mentions/split-run.ts';
import { asState, isAmericanGeorgia, isGeorgia } from './mentions/state-or-country.ts';
import { weighKinds } from './mentions/weigh-kinds.ts';
import type { Quotation, Terms } from './terms.ts';

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
  const taken = new Uint8Array(terms.terms.length);
  const candidates = findNamed(reading, taken);
  for (const nominal of findNominals(reading, taken)) candidates.push(nominalCandidate(reading, nominal));
  terms.terms.forEach(({ tag, lower }, i) => {
    const pronoun = tag === 'pronoun' || tag === 'possessive' ? readPronoun(lower) : undefined;
    // "Sen. Roe (I)" is an independent.
    const isParty = lower === 'i' && terms.terms[i - 1]?.text === '(' && terms.terms[i + 1]?.text === ')';
    if (pronoun && !isParty && !reading.marked[i]) candidates.push(pronounCandidate(reading, i, pronoun));
  });
  return candidates.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Several words, of which nothing says what they name: "Silver Lantern". Found, but no one is said to speak of it. */
const isNameOfSomething = ({ text, piece, last }: NameFound): boolean =>
  last - piece.first > 1 &&
  !isPersonNoun(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()) &&
  !/(?:^|\s)\p{Ll}\p{Lu}/u.test(text) &&
  !text.split(' ').every((word) => CORPORATE.has(word.toLowerCase())) &&
  !text.split(' ').some((word) => /^\p{L}?$/u.test(word));

/** "Washington said" beside Denzel Washington; but "in Washington". */
function isBearer({ terms }: Reading, { text, piece, sure }: NameFound, { surnames }: NamesTold): boolean {
  if ((sure !== 'place' && sure !== 'country') || !surnames.has(text)) return false;
  const before = terms[piece.first - 1];
  return (
    before?.sentence !== terms[piece.first]!.sentence ||
    !/^(?:in|at|near|to|from|into|of|across|around|outside|for|leave|left|visit|visited|reach|reached|,)$/u.test(
      before.lower,
    )
  );
}

/** Names, with the governments and persons named within them; marks the terms they take. */
function findNamed(reading: Reading, taken: Uint8Array): MentionCandidate[] {
  const { terms, marked } = reading;
  const pieces = findNameRuns(reading).flatMap((run) => splitRun(terms, run));
  const isState = pieces.some(isGeorgia) && isAmericanGeorgia(terms);
  const inStory = pieces
    .map((piece) => (isState ? asState(piece) : piece))
    .filter(({ first }) => !marked[first] || isPlaceName(terms[first]!.text))
    .map((piece) => widenName(reading, piece));
  const kinds = weighKinds(reading, inStory);
  const told = findNamesTold(kinds);
  const candidates: MentionCandidate[] = [];
  for (const name of [...inStory, ...findHeadlineNames(reading, kinds)]) {
    const kind =
      name.sure === 'person' || isBearer(reading, name, told) ? 'person' : (kinds.get(name.text) ?? name.headline);
    if (!kind) {
      const inside = toldInName(reading, name, told, false);
      if (isNameOfSomething(name)) inside.push(nameCandidate(reading, name, 'organization', 'unsure'));
      candidates.push(...inside);
      continue;
    }
    const candidate = nameCandidate(reading, name, kind);
    const within = kind === 'organization' ? personInName(reading, name) : undefined;
    const government = kind === 'place' ? governmentNamedBy(terms, candidate) : undefined;
    candidates.push(candidate, ...(within ? [within] : []), ...(government ? [government] : []));
    // "The Clinton campaign": a person, whatever towns are called.
    if (kind === 'organization' && !(within && name.piece.known === 'place'))
      candidates.push(...placesInName(reading, name));
    if (!within && kind !== 'person') candidates.push(...toldInName(reading, name, told, true));
    candidates.push(...describedInName(reading, name, candidate));
    if (kind !== 'country') taken.fill(kind === 'person' ? PERSON : NAME, candidate.first, candidate.last);
  }
  candidates.push(...namesInHyphens(reading, taken, kinds, told));
  return candidates;
}
