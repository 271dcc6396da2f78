import type { EntityKind } from '../../model/index.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { readCountry } from '../lexicon/countries.ts';
import { isFirstName } from '../lexicon/first-names.ts';
import { CORPORATE, ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import { isOrganizationNoun, isPersonNoun } from '../lexicon/person-nouns.ts';
import { isPlaceName, isUsState, PLACE_HEADS, PLACE_NOUNS } from '../lexicon/places.ts';
import { PARTICLES, SUFFIXES } from '../lexicon/titles.ts';
import type { Term } from '../terms.ts';
import type { NameFound } from './name-candidates.ts';
import { isAcronym } from './name-runs.ts';
import type { Reading } from './reading.ts';

type Named = 'person' | 'organization' | 'place';
type Votes = Record<Named | 'thing', number>;

/**
 * Decides what each name of the article is, from its own words and from all the places where it stands: a title or a
 * first name make a person, "Inc" an organisation, "in X" a place, "the X" a thing. Votes are small whole numbers; 4 is
 * as good as certain.
 *
 * @returns the kind of each name text; names that are nothing of interest are absent.
 */
export function weighKinds(reading: Reading, names: readonly NameFound[]): Map<string, EntityKind> {
  const votes = new Map<string, Votes>();
  const sure = new Map<string, Map<EntityKind, number>>();
  const lonely = new Set<string>();
  for (const name of names) {
    if (name.sure && name.sure !== 'person') count(sure, name.text, name.sure);
    const heading = reading.heading[reading.terms[name.piece.first]!.sentence] === 1;
    const sum = votes.get(name.text) ?? startVotes(name.text);
    votes.set(name.text, sum);
    if (heading) continue;
    lonely.add(name.text);
    addContext(sum, reading.terms, name);
  }
  const surnames = personSurnames(votes, sure);
  const kinds = new Map<string, EntityKind>();
  for (const [text, sum] of votes) {
    const kind = decide(text, sum, sure.get(text), surnames);
    if (kind && (lonely.has(text) || sure.has(text))) kinds.set(text, kind);
  }
  return kinds;
}

function count(map: Map<string, Map<EntityKind, number>>, text: string, kind: EntityKind): void {
  const inner = map.get(text) ?? new Map<EntityKind, number>();
  inner.set(kind, (inner.get(kind) ?? 0) + 1);
  map.set(text, inner);
}

/** What the words say by themselves. */
function startVotes(text: string): Votes {
  const votes: Votes = { person: 0, organization: 0, place: 0, thing: 0 };
  const words = text.split(' ');
  const head = words.at(-1)!.toLowerCase().replace(/[.,]$/u, '');
  if (words.length > 1) {
    if (CORPORATE.has(head)) votes.organization += 5;
    if (ORGANIZATION_HEADS.has(head)) votes.organization += 4;
    if (PLACE_HEADS.has(head)) votes.place += 4;
    if (SUFFIXES.has(words.at(-1)!.toLowerCase())) votes.person += 4;
    if (isFirstName(words[0]!)) votes.person += isCommonWord(words[0]!.toLowerCase()) ? 1 : 3;
    if (words.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word))) votes.person += 4;
    if (/^(?:\p{Lu}\.)+$/u.test(words[0]!) && words.length <= 3) votes.person += 3;
    if (
      words.some((word) => /^(?:al|el)-\p{Lu}|^Mc\p{Lu}|^O'\p{Lu}/u.test(word)) ||
      words.slice(1, -1).some((word) => PARTICLES.has(word))
    )
      votes.person += 2;
    if (words.length <= 3 && words.every((word) => !isCommonWord(word.toLowerCase()) && !isAcronymText(word)))
      votes.person += 1;
    if (words.some((word) => word === '&' || isAcronymText(word))) votes.organization += 1;
    if (words.length > 1 && words.every((word) => isCommonWord(word.toLowerCase()))) votes.thing += 2;
    if (words.includes('of') || words.includes('for') || words.includes('and')) votes.organization += 2;
  } else if (isAcronymText(text)) votes.organization += 3;
  else if (isFirstName(text)) votes.person += 1;
  return votes;
}

const isAcronymText = (word: string): boolean => isAcronym({ text: word } as Term);

const SAYS =
  /^(?:said|says|told|tells|added|adds|asked|insisted|warned|wrote|argued|noted|explained|replied|claimed|denied|declined|admitted|recalled|tweeted|testified|joked|believes?|thinks?|hopes?)$/u;

function addContext(votes: Votes, terms: readonly Term[], { piece, roles, title, first }: NameFound): void {
  if (roles.length > 0 || title) votes.person += 5;
  const at = (i: number): Term | undefined =>
    terms[i]?.sentence === terms[piece.first]!.sentence ? terms[i] : undefined;
  const before = at(first - 1);
  const next = at(piece.last);
  const second = at(piece.last + 1);
  if (before) addBefore(votes, before, at(first - 2));
  if (!next) return;
  if (SAYS.test(next.lower)) votes.person += 2;
  else if (next.tag === 'verb' || next.tag === 'modal') votes.person += 1;
  if (next.lower === 'who' || (next.lower === ',' && second?.lower === 'who')) votes.person += 4;
  if (PLACE_NOUNS.has(next.lower)) votes.place += 2;
  if (next.tag === 'noun' && !PLACE_NOUNS.has(next.lower)) votes.thing += 1;
  if (next.lower === ',' && second) addApposition(votes, terms, piece.last + 1);
}

function addBefore(votes: Votes, before: Term, secondBefore: Term | undefined): void {
  if (/^(?:in|near|across|outside|throughout|around)$/u.test(before.lower)) votes.place += 2;
  else if (/^(?:at|from|to|into)$/u.test(before.lower)) votes.place += 1;
  else if (before.lower === 'the') {
    votes.organization += 1;
    votes.thing += 2;
    votes.person -= 2;
  } else if (before.lower === 'a' || before.lower === 'an') {
    votes.thing += 2;
    votes.person -= 1;
  }
  if (before.tag === 'noun' && isOrganizationNoun(before.lemma)) votes.organization += 4;
  if (before.lower === 'of' && secondBefore && PLACE_NOUNS.has(secondBefore.lower)) votes.place += 4;
  if (SAYS.test(before.lower) && secondBefore && /[,”"’']$/u.test(secondBefore.text)) votes.person += 2;
}

/** What follows ", ": an age, a description, the country or state a town lies in. */
function addApposition(votes: Votes, terms: readonly Term[], at: number): void {
  const first = terms[at]!;
  if (/^\d\d?$/u.test(first.text) && terms[at + 1]?.text === ',') {
    votes.person += 5;
    return;
  }
  if (
    /^\p{Lu}/u.test(first.text) &&
    (isUsState(first.text) ||
      /^(?:\p{Lu}\p{Ll}{1,4}\.|D\.C\.)$/u.test(first.text) ||
      readCountry(first.text)?.form === 'name')
  ) {
    votes.place += 2;
    return;
  }
  if (first.tag !== 'determiner' && first.tag !== 'possessive' && !isPersonNoun(first.lemma)) return;
  for (let i = at; i < at + 6 && terms[i]?.sentence === first.sentence; i++) {
    const term = terms[i]!;
    if (term.tag === 'preposition' || term.tag === 'verb' || term.tag === 'punct') return;
    const next = terms[i + 1];
    if (next?.tag === 'noun' || (next && /^\p{Lu}/u.test(next.text))) continue;
    if (isPersonNoun(term.lemma)) votes.person += 4;
    else if (isOrganizationNoun(term.lemma)) votes.organization += 4;
    else if (PLACE_NOUNS.has(term.lemma)) votes.place += 4;
  }
}

/** Last words of the names that are persons by all evidence. */
function personSurnames(votes: ReadonlyMap<string, Votes>, sure: ReadonlyMap<string, unknown>): Set<string> {
  const surnames = new Set<string>();
  for (const [text, sum] of votes) {
    if (sure.has(text) || sum.person < 3 || sum.person <= Math.max(sum.organization, sum.place)) continue;
    const words = text.split(' ').filter((word) => !SUFFIXES.has(word.toLowerCase()));
    if (words.length > 1) surnames.add(words.at(-1)!);
  }
  return surnames;
}

function decide(
  text: string,
  votes: Votes,
  sure: ReadonlyMap<EntityKind, number> | undefined,
  surnames: ReadonlySet<string>,
): EntityKind | undefined {
  if (sure) {
    const known = [...sure].sort((a, b) => b[1] - a[1])[0]![0];
    // "Washington said" beside Denzel Washington, "Jordan" beside Michael Jordan.
    if ((known === 'place' || known === 'country') && surnames.has(text) && votes.place <= 0) return 'person';
    if (known !== 'place' || votes.person < 5) return known;
  }
  if (!text.includes(' ') && surnames.has(text)) return 'person';
  const best = (['person', 'organization', 'place'] as const).reduce((a, b) => (votes[b] > votes[a] ? b : a));
  if (votes[best] >= 2 && votes[best] >= votes.thing) return best;
  if (votes[best] >= 1 && votes.thing === 0) return best;
  if (isPlaceName(text)) return 'place';
  return undefined;
}
