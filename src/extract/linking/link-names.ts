import { isCommonWord } from '../lexicon/common-words.ts';
import { countryOfCode, readCountry } from '../lexicon/countries.ts';
import { CORPORATE, knownOrganization, ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { fold } from './link-people.ts';
import { addChain, type LinkState, link } from './link-state.ts';

/**
 * Joins the names of countries by code, of organisations by their known name, short form or acronym, and of places by
 * their name. A headline adds no one.
 */
export function linkNames(state: LinkState): void {
  const byKey = new Map<string, number>();
  const firstWords = new Map<string, number>();
  const order = state.candidates
    .map((candidate, i) => ({ candidate, i }))
    .filter(({ candidate }) => candidate.form === 'name' && candidate.kind !== 'person')
    // Longer names first, so that short ones find them; headlines last.
    .sort(
      (a, b) =>
        Number(a.candidate.heading) - Number(b.candidate.heading) ||
        b.candidate.name!.words.length - a.candidate.name!.words.length ||
        a.i - b.i,
    );
  for (const { candidate, i } of order) {
    const text = candidate.name!.text;
    const keys = keysOf(candidate.kind, text, candidate.country);
    const short = candidate.kind === 'organization' ? firstWords.get(text) : undefined;
    if (short !== undefined && short >= 0 && !keys.some((key) => byKey.has(key))) byKey.set(keys[0]!, short);
    const found = keys.find((key) => byKey.has(key));
    if (found === undefined && candidate.heading) continue;
    const chain = found === undefined ? addChain(state, candidate.kind) : byKey.get(found)!;
    const draft = state.chains[chain]!;
    if (candidate.country) {
      draft.known = countryOfCode(candidate.country)!.name;
      if (candidate.country.length === 2) draft.country = candidate.country;
      state.byCountry.set(candidate.country, chain);
    } else if (candidate.kind === 'organization') {
      const known = knownOrganization(text);
      if (known) draft.known = known;
    }
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, chain);
    if (candidate.kind === 'organization' && found === undefined) noteFirstWord(firstWords, text, chain);
    if (candidate.kind === 'organization' && found === undefined)
      for (const key of shortKeys(text)) if (!byKey.has(key)) byKey.set(key, chain);
    link(state, i, chain, found === undefined || found === keys[0] ? 'same name' : 'short name');
  }
}

/** "Acme Terminals" is also "Acme", where no other organisation begins so: two make the word no one's. */
function noteFirstWord(firstWords: Map<string, number>, text: string, chain: number): void {
  const words = text.split(' ');
  if (words.length < 2 || isCommonWord(words[0]!.toLowerCase()) || readCountry(words[0]!)) return;
  firstWords.set(words[0]!, firstWords.has(words[0]!) ? -1 : chain);
}

function keysOf(kind: string, text: string, country: string | undefined): string[] {
  if (country) return [`country ${country}`];
  if (kind === 'organization') {
    const known = knownOrganization(text);
    const core = coreOf(text);
    return [...(known ? [`organization ${fold(known)}`] : []), `organization ${fold(core)}`];
  }
  const place = fold(text)
    .replace(/^(?:the|greater|downtown) /u, '')
    .replace(/,? (?:dc|city)$/u, '');
  return [`${kind} ${place}`];
}

/** "Acme Inc" is called "Acme". */
function coreOf(text: string): string {
  const words = text.replaceAll(',', '').split(' ');
  while (words.length > 1 && CORPORATE.has(words.at(-1)!.toLowerCase().replace(/\.$/u, ''))) words.pop();
  return words.join(' ').replace(/^The /u, '');
}

/** Words a company's name goes without: "Acme Motors" is "Acme", but "Acme Records" is another firm. */
const DROPPED =
  wordSet(`motor motors computer computers airlines airways airline pharmaceuticals electronics communications systems
  technologies technology international industries newspapers entertainment brands foods stores`);

/** What a longer name may be shortened to in the same article: its initials, or its first word where that is no common one. */
function shortKeys(text: string): string[] {
  const words = coreOf(text)
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word));
  if (words.length < 2) return [];
  const initials = words.map((word) => word[0]).join('');
  const keys = [`organization ${fold(initials)}`];
  const of = words.length > 1 ? text.split(' ').indexOf('of') : -1;
  const head = of > 0 ? text.split(' ')[of - 1]! : words.at(-1)!;
  // "the Church" after "Church of Riga", "the Commission" after "European Commission".
  if (ORGANIZATION_HEADS.has(head.toLowerCase()) && isCommonWord(head.toLowerCase()))
    keys.push(`organization ${fold(head)}`);
  const noUs = words[0] === 'U.S.' || words[0] === 'US' ? words.slice(1).join(' ') : undefined;
  if (noUs) keys.push(`organization ${fold(noUs)}`);
  if (DROPPED.has(words.at(-1)!.toLowerCase())) keys.push(`organization ${fold(words.slice(0, -1).join(' '))}`);
  return keys;
}
