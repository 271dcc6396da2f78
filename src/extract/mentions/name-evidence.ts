import { startsWithCapital, startsWithSmall } from '../letters.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { readCountry } from '../lexicon/countries.ts';
import { isKnownSurname } from '../lexicon/first-names.ts';
import { isGroupNoun, isOrganizationNoun, isPersonNoun } from '../lexicon/person-nouns.ts';
import { isUsState, PLACE_NOUNS } from '../lexicon/places.ts';
import type { Term } from '../terms.ts';
import type { NameFound } from './name-candidates.ts';

/** What speaks for each kind of name, in votes; `thing` speaks against all. */
export interface Votes {
  person: number;
  organization: number;
  place: number;
  thing: number;
}

/**
 * The votes for a name. All are made here: where a literal has whole numbers and its fields are given halves later, V8
 * compiles all that reads them anew, time and again.
 */
export const votesOf = (person: number, organization: number, place: number, thing: number): Votes => ({
  person,
  organization,
  place,
  thing,
});

/** How a name stands in its sentences: what describes it surely, and how often it stands where. A class, as `votesOf` says. */
export class Evidence {
  /** The strongest single sign for each kind. */
  readonly sure: Votes = votesOf(0, 0, 0, 0);
  places = 0;
  said = 0;
  acted = 0;
  where = 0;
  definite = 0;
  indefinite = 0;
  modifier = 0;
  /** "Acme’s chairman", "Acme executives", "head of Acme". */
  employs = 0;
  owns = 0;
}

const SAYS =
  /^(?:said|says|say|told|tells|added|adds|asked|insisted|warned|wrote|argued|noted|explained|replied|claimed|denied|declined|admitted|recalled|tweeted|testified|joked|believes?|thinks?|hopes?|announced)$/u;

/** Nouns for persons that are said of firms as often. */
const FIRMS_TOO =
  /^(?:rival|partner|competitor|leader|sponsor|owner|backer|client|customer|parent|newcomer|winner|star|favou?rite|champion|host|opponent|side|specialist|trader|dealer|brewer|buyer|seller|bidder|investor)$/u;

/** Notes how a name stands at one of its places. */
export function noteEvidence(
  evidence: Evidence,
  terms: readonly Term[],
  { piece, roles, title, first, text }: NameFound,
): void {
  const sentence = terms[piece.first]!.sentence;
  const at = (i: number): Term | undefined => (terms[i]?.sentence === sentence ? terms[i] : undefined);
  evidence.places += 1;
  if (title || roles.some(({ noun }) => !FIRMS_TOO.test(noun))) sign(evidence, 'person', 5);
  else if (roles.length > 0) sign(evidence, 'person', 1);
  const next = at(piece.last);
  const second = at(piece.last + 1);
  // "His friend, Acme guitarist Joe Roe": described is who comes after.
  const isOwner = next !== undefined && isPersonNoun(next.lemma) && startsWithCapital(second?.text ?? '');
  // "In Obama’s second term" is no place.
  const isTerm = next?.tag === 'possessive' && isKnownSurname(text);
  if (!isOwner && !isTerm) noteBefore(evidence, at(first - 1), at(first - 2));
  if (isBodyBefore(at, first)) sign(evidence, 'organization', 3);
  if (!next) return;
  if (SAYS.test(next.tag === 'aux' ? (second?.lower ?? '') : next.lower)) evidence.said += 1;
  else if (next.tag === 'verb' || next.tag === 'modal' || next.tag === 'aux') evidence.acted += 1;
  if (next.lower === 'who' || (next.lower === ',' && second?.lower === 'who')) sign(evidence, 'person', 4);
  if (next.lower === ',' && second?.lower === 'which') sign(evidence, 'organization', 2);
  if (/^(?:is|was)$/u.test(next.lower) && second?.tag === 'determiner') noteApposition(evidence, terms, piece.last + 1);
  if (isEmployer(terms, piece.last)) sign(evidence, 'organization', 3);
  if (PLACE_NOUNS.has(next.lower)) sign(evidence, 'place', 2);
  const owned = next.tag === 'possessive';
  if (owned) evidence.owns += 1;
  const noun = owned ? second : next;
  if (noun && startsWithSmall(noun.text) && isPersonNoun(noun.lemma)) evidence.employs += owned ? 0.5 : 1;
  else if (!owned && next.tag === 'noun' && !PLACE_NOUNS.has(next.lower)) evidence.modifier += 1;
  if (next.lower === ',' && second) noteApposition(evidence, terms, piece.last + 1);
}

/** "The insurer, Acme Mutual,"; but "a spokesman for the insurer, Joe Roe,". */
function isBodyBefore(at: (i: number) => Term | undefined, first: number): boolean {
  const noun = at(first - 2);
  if (at(first - 1)?.text !== ',' || noun?.tag !== 'noun' || at(first - 3)?.tag !== 'determiner') return false;
  return (isOrganizationNoun(noun.lemma) || isGroupNoun(noun.lemma)) && at(first - 4)?.tag !== 'preposition';
}

/** Roles that a body gives; a person has spokesmen and lawyers too. */
const EMPLOYED =
  /^(?:executive|president|chairman|chairwoman|chair|director|manager|boss|founder|co-founder|economist|analyst|engineer|scientist|professor|researcher|historian|editor|striker|defender|midfielder|goalkeeper|coach|captain|driver|guitarist|singer|drummer|bassist)$/u;

/** "Acme finance director Joe Roe": whether a role and who has it follow at `at`. */
function isEmployer(terms: readonly Term[], at: number): boolean {
  for (let i = at; i < at + 4 && startsWithSmall(terms[i]?.text ?? ''); i++) {
    const { tag, lower, lemma } = terms[i]!;
    if (EMPLOYED.test(lower)) return startsWithCapital(terms[i + 1]?.text ?? '');
    // "finance" may be tagged a verb; "Roe forced chief executive Joe Doe out" has one.
    if (lower !== lemma || !/^(?:noun|adjective|verb|infinitive)$/u.test(tag)) return false;
  }
  return false;
}

function sign(evidence: Evidence, kind: keyof Votes, strength: number): void {
  if (evidence.sure[kind] < strength) evidence.sure[kind] = strength;
}

function noteBefore(evidence: Evidence, before: Term | undefined, second: Term | undefined): void {
  if (!before) return;
  if (/^(?:in|near|across|outside|throughout|around)$/u.test(before.lower)) evidence.where += 1;
  else if (/^(?:at|from|to|into)$/u.test(before.lower)) evidence.where += 0.4;
  else if (before.lower === 'the') evidence.definite += 1;
  else if (before.lower === 'a' || before.lower === 'an') evidence.indefinite += 1;
  if (before.tag === 'noun' && isOrganizationNoun(before.lemma)) sign(evidence, 'organization', 4);
  // "its chief executive, Jane Roe,"
  if (before.text === ',' && second?.tag === 'noun' && isPersonNoun(second.lemma)) sign(evidence, 'person', 3);
  if (before.lower === 'for' && /^(?:mps?|meps?|msps?)$/u.test(second?.lower ?? '')) sign(evidence, 'place', 2.5);
  if (before.lower === 'of' && /^(?:mayor|governor|minister|premier|people|town|residents)$/u.test(second?.lower ?? ''))
    sign(evidence, 'place', 2.5);
  if (before.lower === 'of' && second && PLACE_NOUNS.has(second.lower)) sign(evidence, 'place', 4);
  if (/^(?:of|at|for)$/u.test(before.lower) && second && isPersonNoun(second.lemma) && !isCommonOwner(second))
    evidence.employs += 1;
  if (SAYS.test(before.lower) && second && /[,”"’']$/u.test(second.text)) evidence.said += 1;
}

/** "wife of Roe", "leader of Riga": persons and towns have them too. */
const isCommonOwner = ({ lemma }: Term): boolean =>
  /^(?:wife|husband|son|daughter|father|mother|brother|sister|friend|leader|people|resident|native|mayor|man|woman|king|queen|president|governor|supporter|critic|victim|fan)$/u.test(
    lemma,
  );

/** What follows ", ": an age, a description, the country or state a town lies in. */
function noteApposition(evidence: Evidence, terms: readonly Term[], at: number): void {
  const first = terms[at]!;
  if (/^\d\d?$/u.test(first.text) && terms[at + 1]?.text === ',') sign(evidence, 'person', 5);
  if (startsWithCapital(first.text)) {
    const inState = isUsState(first.text) || /^(?:\p{Lu}\p{Ll}{1,4}\.|D\.C\.)$/u.test(first.text);
    if (inState || readCountry(first.text)?.form === 'name') sign(evidence, 'place', 2);
  }
  if (first.tag !== 'determiner' && first.tag !== 'possessive' && !isPersonNoun(first.lemma)) return;
  for (let i = at; i < at + 6 && terms[i]?.sentence === first.sentence; i++) {
    const { tag, lemma, lower } = terms[i]!;
    if (tag === 'preposition' || tag === 'verb' || tag === 'punct') return;
    const next = terms[i + 1];
    if (next?.tag === 'noun' || (next && startsWithCapital(next.text))) continue;
    if (isPersonNoun(lemma)) sign(evidence, 'person', 4);
    else if (isOrganizationNoun(lemma)) sign(evidence, 'organization', 4);
    else if (PLACE_NOUNS.has(lemma)) sign(evidence, 'place', 4);
    else if (tag === 'noun' && isCommonWord(lower)) sign(evidence, 'thing', 2);
  }
}
