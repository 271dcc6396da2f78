import type { EntityKind } from '../../model/index.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { readCountry } from '../lexicon/countries.ts';
import { isFirstName, isKnownSurname } from '../lexicon/first-names.ts';
import { CORPORATE } from '../lexicon/organizations.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { isPlaceName } from '../lexicon/places.ts';
import { withoutSuffixes } from '../lexicon/titles.ts';
import { isMisspelt } from './misspelt.ts';
import type { NameFound } from './name-candidates.ts';
import { Evidence, noteEvidence, type Votes, votesOf } from './name-evidence.ts';
import { readNameWords } from './name-words.ts';
import type { Reading } from './reading.ts';

/** All that is known of one name of the article. */
interface Weighed {
  readonly words: Votes;
  readonly evidence: Evidence;
  /** Kinds the lexicon gives it, with how often. */
  readonly known: Map<EntityKind, number>;
}

/**
 * Decides what each name of the article is, from its own words and from all the places where it stands: a title or a
 * first name make a person, "Inc" an organisation, "in X" a place, "the X" a thing. A headline tells nothing.
 *
 * @returns the kind of each name text; names that are nothing of interest are absent.
 */
export function weighKinds(reading: Reading, names: readonly NameFound[]): Map<string, EntityKind> {
  const weighed = new Map<string, Weighed>();
  for (const name of names) {
    const entry = weighed.get(name.text) ?? {
      words: readNameWords(name.text),
      evidence: new Evidence(),
      known: new Map(),
    };
    weighed.set(name.text, entry);
    if (name.sure && name.sure !== 'person') entry.known.set(name.sure, (entry.known.get(name.sure) ?? 0) + 1);
    if (!reading.heading[reading.terms[name.piece.first]!.sentence]) noteEvidence(entry.evidence, reading.terms, name);
  }
  const kinds = new Map<string, EntityKind>();
  const firms = findFirms(weighed.keys());
  const settle = (text: string, entry: Weighed, holders: Holders): void => {
    const kind = firms.has(text) ? 'organization' : decide(text, entry, holders);
    // What only a headline names is someone the story names otherwise, or no one.
    const told =
      entry.evidence.places > 0 || entry.known.size > 0 || holders.surnames.has(text) || holders.companies.has(text);
    if (kind && told) kinds.set(text, kind);
  };
  // Full names first: they tell what a single word is.
  for (const [text, entry] of weighed) if (text.includes(' ')) settle(text, entry, NO_HOLDERS);
  dropNamedAfter(weighed, kinds, ({ lastNames }, first) => lastNames.has(first) && !isFirstName(first));
  const holders = findHolders(weighed, kinds);
  for (const [text, entry] of weighed) if (!text.includes(' ')) settle(text, entry, holders);
  dropNamedAfter(
    weighed,
    kinds,
    ({ firstNames }, first) => kinds.get(first) === 'organization' && !firstNames.has(first),
  );
  return kinds;
}

/** "Harbour Pacific" where the article has "Harbour Pacific Corp": a firm, whatever its words say. */
function findFirms(names: Iterable<string>): Set<string> {
  const firms = new Set<string>();
  for (const text of names) {
    const words = text.replaceAll(',', '').split(' ');
    if (words.length > 2 && CORPORATE.has(words.at(-1)!.toLowerCase())) firms.add(words.slice(0, -1).join(' '));
  }
  return firms;
}

/** "Roe Roadster" beside Jane Roe is no person, nor is "Acme Roadster" where Acme is a firm; "Acme Canada" is one too. */
function dropNamedAfter(
  weighed: ReadonlyMap<string, Weighed>,
  kinds: Map<string, EntityKind>,
  isOthers: (holders: Holders, first: string) => boolean,
): void {
  const holders = findHolders(weighed, kinds);
  for (const [text, { evidence }] of weighed) {
    const [first, ...rest] = withoutSuffixes(text);
    if (kinds.get(text) !== 'person' || rest.length === 0 || evidence.sure.person >= 4 || evidence.said > 0) continue;
    if (!isOthers(holders, first!)) continue;
    if (readCountry(rest.at(-1)!)?.form === 'name') kinds.set(text, 'organization');
    else kinds.delete(text);
  }
}

/** Votes of all the evidence together. */
function sumUp({ words, evidence }: Weighed): Votes {
  const { sure, places, said, acted, where, definite, indefinite, modifier, employs, owns } = evidence;
  const often = (count: number): boolean => count * 2 > places;
  const acts = (said > 0 ? 1 : 0) + (acted > 0 ? 0.5 : 0);
  // "But Fox said": what speaks with a capital and no article is no fox.
  const speaks = said > 0 && definite === 0 && indefinite === 0;
  return votesOf(
    words.person + sure.person + acts - (often(definite) ? 2 : 0) - (indefinite > 0 ? 1 : 0),
    words.organization +
      sure.organization +
      acts +
      (owns > 0 ? 0.5 : 0) +
      Math.min(4, employs > 0 ? 1 + employs : 0) +
      (often(definite) ? 1 : 0),
    words.place + sure.place + (where * 3 > places ? 2 : where > 0 ? 1 : 0),
    words.thing +
      sure.thing +
      (often(definite) ? 1 : 0) +
      (indefinite > 0 ? 1.5 : 0) +
      (often(modifier) ? 1 : 0) -
      (speaks ? 1.5 : 0),
  );
}

/** How often a single word is part of a name that the article gives in full. */
interface Holders {
  readonly surnames: ReadonlyMap<string, number>;
  readonly firstNames: ReadonlySet<string>;
  readonly lastNames: ReadonlySet<string>;
  readonly companies: ReadonlyMap<string, number>;
}

const NO_HOLDERS: Holders = { surnames: new Map(), firstNames: new Set(), lastNames: new Set(), companies: new Map() };

function findHolders(weighed: ReadonlyMap<string, Weighed>, kinds: ReadonlyMap<string, EntityKind>): Holders {
  const surnames = new Map<string, number>();
  const companies = new Map<string, number>();
  const firstNames = new Set<string>();
  const lastNames = new Set<string>();
  for (const [text, kind] of kinds) {
    const { known, evidence } = weighed.get(text)!;
    const words = withoutSuffixes(text);
    if (known.size > 0 || words.length < 2) continue;
    const add = (map: Map<string, number>, word: string): void => {
      map.set(word, (map.get(word) ?? 0) + Math.max(1, evidence.places));
    };
    if (kind === 'person') {
      firstNames.add(words[0]!);
      lastNames.add(words.at(-1)!);
      for (const word of words.slice(1)) add(surnames, word);
      if (words[1]!.includes('-')) add(surnames, words[0]!); // "Moon Jae-in", then "Moon"
    } else if (kind === 'organization' && !/ (?:administration|campaign|government|presidency)$/u.test(text))
      add(companies, words[0]!);
  }
  return { surnames, firstNames, lastNames, companies };
}

/** "Co Inc", "S.", "Bookmakers": corporate suffixes, single letters, plural nouns with a capital. */
function isNoName(text: string): boolean {
  if (/^(?:\p{L}|No|Yes|Never|Oh|Well|Okay)\.?$|^\P{L}+\s/u.test(text)) return true;
  const words = text.toLowerCase().split(' ');
  if (words.every((word) => CORPORATE.has(word)) || words.some((word) => /^(?:dlrs|pct|mln)$/u.test(word))) return true;
  return words.length === 1 && text.endsWith('s') && isPersonNoun(words[0]!.slice(0, -1));
}

/** An article with more surnames is a list: nobody's slips are looked for in it. */
const MOST_SURNAMES = 200;

/** "Mauer" beside one Ada Maurer. */
const isSlipOfSurname = (text: string, surnames: ReadonlyMap<string, number>): boolean =>
  surnames.size <= MOST_SURNAMES &&
  !text.includes(' ') &&
  !isKnownSurname(text) &&
  (!isCommonWord(text.toLowerCase()) || surnames.has(`${text}s`)) &&
  [...surnames.keys()].filter((surname) => isMisspelt(surname.toLowerCase(), text.toLowerCase())).length === 1;

function decide(text: string, entry: Weighed, { surnames, firstNames, companies }: Holders): EntityKind | undefined {
  const { known, evidence } = entry;
  if (known.size === 0 && isNoName(text)) return undefined;
  const votes = sumUp(entry);
  const surname = surnames.get(text) ?? 0;
  if (known.size > 0) {
    const kind = [...known].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
    // "Washington said" beside Denzel Washington, "Jordan" beside Michael Jordan.
    if ((kind === 'place' || kind === 'country') && (surname > 0 || firstNames.has(text)) && evidence.where === 0)
      return 'person';
    if (kind !== 'place' || votes.person < 5) return kind;
  }
  if (surname > 0 || (companies.get(text) ?? 0) > 0) {
    // "Ford" beside Ford Motor Company and William Ford: the commoner full name, but "Mr. Ford" is a person.
    const company = evidence.sure.person < 5 && (companies.get(text) ?? 0) >= surname;
    return company ? 'organization' : 'person';
  }
  if (known.size === 0 && isSlipOfSurname(text, surnames)) return 'person';
  const best = (['person', 'organization', 'place'] as const).reduce((a, b) => (votes[b] > votes[a] ? b : a));
  if (firstNames.has(text)) return 'person'; // "Kim" after "Kim Jong Un", "Donald" after "Donald Roe"
  if (votes[best] >= 1.5 && votes[best] > votes.thing) return best;
  if (votes.organization >= 0.5 && votes.thing === 0 && evidence.modifier === 0 && !text.includes(' '))
    return 'organization';
  if (votes.person >= 1 && votes.person > votes.thing && isFirstName(text)) return 'person'; // "Ada" alone
  // "Brackwater Foods said": what says something and is no person is a body, though its words be common ones.
  if (evidence.said > 0 && votes.thing <= 2 && text.includes(' ') && evidence.indefinite === 0) return 'organization';
  return isPlaceName(text) ? 'place' : undefined;
}
