import { startsWithCapital } from '../letters.ts';
import { readCountry } from '../lexicon/countries.ts';
import { CORPORATE, knownOrganization, ORGANIZATION_HEADS, TRADES } from '../lexicon/organizations.ts';
import { continentOf } from '../lexicon/places.ts';
import { fold } from './link-people.ts';

/** Under these keys the names of one country, organisation or place meet in an article. */
export function keysOf(kind: string, text: string, country: string | undefined): string[] {
  if (country) return [`country ${country}`];
  if (kind === 'organization') {
    const known = knownOrganization(text);
    const core = coreOf(text);
    return [...(known ? [`organization ${fold(known)}`] : []), `organization ${fold(core)}`];
  }
  const place = fold(continentOf(text) ?? text)
    .replace(/^(?:the|greater|downtown) /u, '')
    .replace(/,? dc$/u, '');
  // "New York City" is New York, but Kansas City is not Kansas, nor Atlantic City the ocean.
  const isShort = /^(?:New York|Washington) /u.test(text) || !OTHERS_WITHOUT_CITY.test(text);
  return [`${kind} ${isShort ? place.replace(/ city$/u, '') : place}`];
}

/** Towns that are something else without their "City". */
const OTHERS_WITHOUT_CITY =
  /^(?:Kansas|Oklahoma|Iowa|Texas|Atlantic|Salt Lake|Mexico|Panama|Guatemala|Kuwait|Vatican|Virginia|Nevada|Missouri|Michigan|Jersey|Ocean|Carson|Sioux) City$/u;

/** "Acme Inc" is called "Acme". */
function coreOf(text: string): string {
  const words = text.replaceAll(',', '').split(' ');
  while (words.length > 1 && CORPORATE.has(words.at(-1)!.toLowerCase().replace(/\.$/u, ''))) words.pop();
  return words.join(' ').replace(/^The /u, '');
}

/** What a longer name may be shortened to in the same article: its initials, or its first word where that is no common one. */
export function shortKeys(text: string): string[] {
  const words = coreOf(text)
    .split(' ')
    .filter((word) => startsWithCapital(word));
  if (words.length < 2) return [];
  const initials = words.map((word) => word[0]).join('');
  const keys = [`organization ${fold(initials)}`];
  const of = words.length > 1 ? text.split(' ').indexOf('of') : -1;
  if (/^(?:Department|Ministry) of /u.test(text)) {
    // "DOD" and "HHS" of "Department of Defense" and "Department of Health and Human Services".
    if (words.length === 2) keys.push(`organization ${fold(`${words[0]![0]}o${words[1]![0]}`)}`);
    if (words.length > 3) keys.push(`organization ${fold(initials.slice(1))}`);
  }
  const head = of > 0 ? text.split(' ')[of - 1]! : words.at(-1)!;
  // "the Church" after "Church of Riga", "Rovers" after "Riga Rovers".
  if (ORGANIZATION_HEADS.has(head.toLowerCase())) keys.push(`organization ${fold(head)}`);
  // "the Supreme Court" after "Supreme Court of Cassation".
  const whole = coreOf(text).split(' ');
  if (of > 1 && ORGANIZATION_HEADS.has(head.toLowerCase()))
    keys.push(`organization ${fold(text.split(' ').slice(0, of).join(' ').replace(/^The /u, ''))}`);
  // "the Home Office" after "United Kingdom Home Office", but not "Bank" after "Deutsche Bank".
  const after = lengthOfCountry(whole);
  if (after > 0 && whole.length - after > 1) keys.push(`organization ${fold(whole.slice(after).join(' '))}`);
  if (TRADES.has(words.at(-1)!.toLowerCase())) keys.push(`organization ${fold(words.slice(0, -1).join(' '))}`);
  return keys;
}

/** How many words a name begins with that are a country or of one. */
const lengthOfCountry = (words: readonly string[]): number =>
  [3, 2, 1].find((length) => length < words.length && readCountry(words.slice(0, length).join(' '))) ?? 0;
