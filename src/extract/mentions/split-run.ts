import { isAffiliated, isAffiliation } from '../lexicon/affiliations.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { isFirstName } from '../lexicon/first-names.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { continentOf, PLACE_HEADS } from '../lexicon/places.ts';
import { isAddress, isPosition, isSurnameAfterAddress, isSurnameToo, isTitle } from '../lexicon/titles.ts';
import type { Term } from '../terms.ts';
import { isOfOffice, isPortfolio, longestKnown, type NamePiece, pieceAt, wordsOf } from './known-names.ts';
import type { TermRange } from './mention-candidate.ts';

/**
 * Cuts a run of capitals into the names it holds.
 *
 *     Ukrainian | President Volodymyr Zelenskyy      U.S. European Command      White House | Press Secretary Jane Roe
 *     ~~~~~~~~~   ========= ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^      ~~~~~~~~~~~   =============== ^^^^^^^^
 *
 * @returns names in order; a run of titles alone ("the President") gives none.
 */
export function splitRun(terms: readonly Term[], run: TermRange): NamePiece[] {
  const pieces: NamePiece[] = [];
  let at = run.first;
  while (at < run.last) {
    const group = endOfGroup(terms, at, run.last);
    if (group > at) {
      pieces.push(pieceAt(at, group, at, 'group'));
      at = group;
      continue;
    }
    // "Republican | Sen. Jane Roe", "Muslim" alone: no name.
    const end = endOfContinent(terms, at, run.last);
    if (isAffiliation(terms[at]!.lower) && (end === run.last || !makesName(terms, at, run.last))) {
      if (end > at) pieces.push(pieceAt(at, end, at, 'place'));
      at = Math.max(end, at + 1);
      continue;
    }
    const piece = nextPiece(terms, at, run.last);
    if (!piece) break;
    pieces.push(piece);
    at = piece.last;
  }
  return pieces;
}

/** "House Democrats", "Muslims": index after a word for people of a party or faith, with the chamber before it. */
function endOfGroup(terms: readonly Term[], at: number, last: number): number {
  const chamber =
    /^(?:house|senate|congressional|british|american|syrian|iraqi|israeli|turkish|iranian|burmese)$/u.test(
      terms[at]!.lower,
    )
      ? 1
      : 0;
  const noun = terms[at + chamber];
  return at + chamber < last && noun && isAffiliated(noun.lower) ? at + chamber + 1 : at;
}

/** "European", "North American": index after the adjective. */
const endOfContinent = (terms: readonly Term[], at: number, last: number): number =>
  [at + 2, at + 1].find((end) => end <= last && continentOf(wordsOf(terms, at, end))) ?? at;

/** "Republican National Committee", "African Union", "North Riding": the adjective begins a longer name. */
function makesName(terms: readonly Term[], at: number, last: number): boolean {
  if (longestKnown(terms, at, last)) return true;
  if (last - at < 2) return false;
  const head = terms[last - 1]!.lower.replace(/\.$/u, '');
  if (ORGANIZATION_HEADS.has(head) || PLACE_HEADS.has(head)) return true;
  if (/^(?:of|and)$/u.test(terms[at + 1]!.lower)) return true;
  return (
    /^(?:north|south|northern|southern|eastern|western|central|white|black|native)$/u.test(terms[at]!.lower) &&
    !isTitleWord(terms[at + 1]!.lower)
  );
}

function nextPiece(terms: readonly Term[], at: number, last: number): NamePiece | undefined {
  const known = longestKnown(terms, at, last);
  if (known) {
    if (known.last === last || !isWholeName(terms, at, known, last)) return known;
    return pieceAt(at, endOfName(terms, at, last));
  }
  const name = afterTitles(terms, at, last);
  if (name > at && name < last && !isTitled(terms, at, name)) return pieceAt(at, endOfName(terms, at, last));
  if (name > at) {
    if (name >= last || terms[name]!.text === ',') return undefined;
    if (isNamedThing(terms, at, last)) return pieceAt(at, last);
    const inner = isAddress(terms[name - 1]!.lower) ? undefined : longestKnown(terms, name, last);
    if (inner && inner.last < last) {
      // "Deputy U.S. Trade Representative Joe Roe": the office goes on after the country.
      const office = afterTitles(terms, inner.last, last);
      if (office > inner.last && office < last) return pieceAt(office, endOfName(terms, office, last), at);
      // "Foreign Secretary | of | Britain Roe" does not occur; "President | Georgia Roe" is a person.
      return pieceAt(name, endOfName(terms, name, last), titlesFrom(terms, at, name));
    }
    return pieceAt(name, endOfName(terms, name, last), at, inner?.known, inner?.country);
  }
  return pieceAt(at, endOfName(terms, at, last));
}

/** Whether words before a name are its titles: an office, or any noun for a person before what is no common word. */
function isTitled(terms: readonly Term[], at: number, name: number): boolean {
  for (let i = at; i < name; i++) if (isTitle(terms[i]!.lower)) return true;
  // "Consumer Electronics Show", "Refugee Council": a common word goes on with the name.
  return !isCommonWord(terms[name]!.lower) || isFirstName(terms[name]!.text);
}

/** Where the titles before a name begin: "Mr." takes no modifier, so "Education" is none of "Education Mr. Roe". */
function titlesFrom(terms: readonly Term[], at: number, name: number): number {
  if (!isAddress(terms[name - 1]!.lower)) return at;
  let first = name - 1;
  while (first > at && isTitleWord(terms[first - 1]!.lower)) first -= 1;
  return first;
}

/** Index after titles, offices and what belongs to them: "Former Vice President", "Secretary of State", "Police Chief". */
function afterTitles(terms: readonly Term[], at: number, last: number): number {
  let end = at;
  for (let i = at; i < last && i < at + 7; i++) {
    const { lower, text } = terms[i]!;
    // "Ms King", "Mr Major", but "Madam Speaker"
    if (i > at && i + 1 === last && isAddress(terms[i - 1]!.lower) && isSurnameAfterAddress(lower)) break;
    if (isTitleAt(terms, i, last) && !(i + 1 === last && end === at && i > at)) end = i + 1;
    else if (lower === 'of' || lower === 'the' || lower === 'and' || lower === 'for') continue;
    else if (isFirstName(text) && !isCommonWord(lower)) break;
    else if (!isCommonWord(lower) && !isPortfolio(terms[i]!)) break;
  }
  // "Secretary of State Roe", "Minister for Justice and Home Affairs Roe": the portfolio goes with the office, though
  // "Justice" is a title too.
  for (let i = at + 1; i <= end && i < last; i++) {
    if (!/^(?:of|for)$/u.test(terms[i]!.lower) || (i < end && !IS_OF.test(terms[i - 1]!.lower))) continue;
    end = Math.max(end, afterPortfolio(terms, i, last));
  }
  return Math.min(end, last);
}

/** Offices that are of whatever a government has to do with. */
const IS_OF = /^(?:minister|secretary)$/u;

/** Index after what the office before `of` is of: "of the Exchequer", "for Justice and Home Affairs". */
function afterPortfolio(terms: readonly Term[], of: number, last: number): number {
  const isPart = IS_OF.test(terms[of - 1]!.lower) ? isOfOffice : isPortfolio;
  let end = terms[of + 2]?.lower === 'exchequer' ? of + 2 : of + 1;
  while (end < last && (isPart(terms[end]!) || /^(?:and|for)$/u.test(terms[end]!.lower))) end += 1;
  return end;
}

/** Whether a word in a run is a title of who comes after it: "Striker | Wayne Roe", but Sonny Roe. */
function isTitleAt(terms: readonly Term[], i: number, last: number): boolean {
  const { lower, text } = terms[i]!;
  if (isTitle(lower)) return true;
  if (isFirstName(text)) return isTitleWord(lower) && i + 2 !== last;
  const isRole = (isPersonNoun(lower) || isPosition(lower)) && !isSurnameToo(lower);
  return isTitleWord(lower) || (isRole && i + 2 < last && isFirstName(terms[i + 1]!.text));
}

const isTitleWord = (lower: string): boolean =>
  isTitle(lower) || (isPersonNoun(lower) && (isCommonWord(lower) || lower.includes('-')) && !isSurnameToo(lower));

/** "General Motors", "Prince William County": begins like a title, ends like an organisation or place, and names no one by a first name. */
function isNamedThing(terms: readonly Term[], at: number, last: number): boolean {
  const head = terms[last - 1]!.lower.replace(/\.$/u, '');
  return last - at >= 2 && (ORGANIZATION_HEADS.has(head) || PLACE_HEADS.has(head)) && !isAddress(terms[at]!.lower);
}

/** Whether what follows a known name makes one longer name with it: "U.S. European Command", "Manchester United". */
function isWholeName(terms: readonly Term[], at: number, known: NamePiece, last: number): boolean {
  const next = terms[known.last]!;
  const head = terms[last - 1]!.lower.replace(/\.$/u, '');
  const titles = afterTitles(terms, known.last, last);
  const nameless = titles >= last;
  if (!nameless && titles > known.last) return false; // "U.S. | President Roe"
  if (nameless) return ORGANIZATION_HEADS.has(head) && titles - known.last > 1; // "U.S. Attorney" is an office
  if (/^(?:inc|corp|ltd|co|plc|llc)$/u.test(head)) return true;
  for (let i = known.last; i < last - 1; i++)
    if (isTitleWord(terms[i]!.lower) && !ORGANIZATION_HEADS.has(head)) return false;
  if (ORGANIZATION_HEADS.has(head) || PLACE_HEADS.has(head)) return true;
  if (known.known === 'organization') return /^(?:of|and|&|for)$/u.test(next.lower);
  if (known.known === 'place') {
    if (isFirstName(terms[at]!.text) && known.last === at + 1) return true; // "Paris Roe"
    return !isFirstName(next.text) && last - known.last <= 2;
  }
  return /^(?:of|and|&|for)$/u.test(next.lower);
}

/** A first name and another word, or two words that are no common ones, at the end of a run. */
const isPersonsName = (terms: readonly Term[], first: number, last: number): boolean =>
  last - first >= 2 &&
  last - first <= 3 &&
  (isFirstName(terms[first]!.text) || last - first === 2) &&
  terms.slice(first, last).every(({ lower }) => !isCommonWord(lower) && !ORGANIZATION_HEADS.has(lower));

/** Offices that are no surnames. */
const OFFICES_ALWAYS =
  /^(?:ceo|cfo|coo|president|chairman|chairwoman|minister|secretary|director|spokesman|spokeswoman|executive|manager|governor|mayor|senator|ambassador|chancellor|prime|vice|co-founder|founder|editor|coach)$/u;

/** Index after the name that begins at `at`: before an office in mid-run ("Acme | Chairman Joe Roe"), else the run's end. */
function endOfName(terms: readonly Term[], at: number, last: number): number {
  // "Acme Inc. | Joe Roe": nothing of a name comes after its corporate suffix.
  for (let i = at + 1; i < last - 1; i++)
    if (/^(?:inc|corp|ltd|llc|plc|co)\.?$/u.test(terms[i]!.lower) && terms[i + 1]!.text !== '&') return i + 1;
  const head = terms[last - 1]!.lower.replace(/\.$/u, '');
  // "Acme Computer | CEO"
  if (last - at > 1 && /^(?:ceo|cfo|coo|president|chairman|spokesman|spokeswoman)$/u.test(head)) return last - 1;
  if (ORGANIZATION_HEADS.has(head) || PLACE_HEADS.has(head)) return last;
  // "Refugee Council | Jane Roe"
  for (let i = at + 1; i < last - 2; i++)
    if (ORGANIZATION_HEADS.has(terms[i]!.lower) && isPersonsName(terms, i + 1, last)) return i + 1;
  // "Association of Chief Police Officers"
  if (ORGANIZATION_HEADS.has(terms[at]!.lower) && terms[at + 1]?.lower === 'of') return last;
  for (let i = at + 1; i < last - 1; i++) {
    const { lower } = terms[i]!;
    // "Martin King", "Dean Major Roe": after a first name, what may be a surname is one.
    if (i - 1 === at && isFirstName(terms[at]!.text) && !OFFICES_ALWAYS.test(lower)) continue;
    if (isTitleWord(lower) && terms[i + 1]!.lower !== 'of') {
      // back over what belongs to the office: "Acme | Chief Executive Joe Roe", "Roe Township | Police Chief …"
      let start = i;
      while (start > at + 1 && isCommonWord(terms[start - 1]!.lower) && !isFirstName(terms[start - 1]!.text))
        start -= 1;
      return start;
    }
  }
  return last;
}
