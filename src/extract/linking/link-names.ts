import { isCommonWord } from '../lexicon/common-words.ts';
import { countryOfCode, readCountry } from '../lexicon/countries.ts';
import { knownOrganization, NAMED_AFTER, THINGS } from '../lexicon/organizations.ts';
import { continentOf } from '../lexicon/places.ts';
import { addChain, type LinkState, link } from './link-state.ts';
import { keysOf, shortKeys } from './name-keys.ts';

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
    const short = candidate.kind === 'organization' ? (inBrackets(state, i) ?? firstWords.get(text)) : undefined;
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
    } else {
      const continent = continentOf(text);
      if (continent) draft.known = continent;
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
  const last = words.at(-1)!.toLowerCase();
  if (NAMED_AFTER.has(last) || THINGS.has(last)) return;
  firstWords.set(words[0]!, firstWords.has(words[0]!) ? -1 : chain);
}

/** "Harbour Workers Union (SPX)", "SPX (Harbour Workers Union)", "Acme <ACM.O>": the chain of the name beside a bracketed one. */
function inBrackets({ terms: { terms }, candidates, chainOf }: LinkState, i: number): number | undefined {
  const { first, last } = candidates[i]!;
  const traded = terms[first - 1]?.text === '<' && terms[last]?.text === '>';
  const bracketed = traded || (terms[first - 1]?.text === '(' && /^[);,]$/u.test(terms[last]?.text ?? ''));
  const opens = terms[last]?.text === '(';
  const isBeside = (k: number): boolean => {
    const other = candidates[k];
    if (other?.kind !== 'organization' || other.form !== 'name') return false;
    if (other.name!.words.length < 2 && !traded) return false;
    return (bracketed && other.last === first - 1) || (opens && other.first === last + 1);
  };
  const beside = [i - 1, i - 2, i + 1].find(isBeside);
  return beside === undefined ? undefined : chainOf[beside];
}
