import { isCommonWord } from '../extract/lexicon/common-words.ts';
import { readCountry } from '../extract/lexicon/countries.ts';
import { isOrganizationHead, knownOrganization } from '../extract/lexicon/organizations.ts';
import { isPlaceName } from '../extract/lexicon/places.ts';
import type { ChainGroup, ChainInArticle } from './chain-in-article.ts';
import { foldWords } from './fold-name.ts';
import { groupByKey } from './group-by-name.ts';
import { findTradeNames } from './trade-names.ts';

/** What a company's name may end in or leave out. */
const CORPORATE: ReadonlySet<string> = new Set(
  'ab ag as asa bv co company corp corporation gmbh inc incorporated kg limited llc llp ltd nv oy oyj plc sa sarl se spa'.split(
    ' ',
  ),
);

/** First words written short or long: "U.S. Congress", "United States Congress". */
const SHORT_FIRST: ReadonlyMap<string, string> = new Map(
  Object.entries({ 'united states': 'us', 'united nations': 'un', 'united kingdom': 'uk', 'european union': 'eu' }),
);

/** British and American spelling of words in names, the one British ending apart ("Organisation"). */
const SPELLING: ReadonlyMap<string, string> = new Map(
  Object.entries({ centre: 'center', defence: 'defense', labour: 'labor', programme: 'program', theatre: 'theater' }),
);

/** An acronym as it is written: "WHO", "W.H.O.", "AfD". */
const ACRONYM = /^(?=.{2,10}$)(?:\p{Lu}[\p{Lu}\p{Ll}]?){1,5}\p{Lu}$|^(?:\p{Lu}\.){2,6}$/u;

/**
 * Organisations over all articles: equal but for "the", corporate endings, spelling and dots. A short name (an acronym,
 * or the first words) joins the one name that articles introduce it for: "the World Food Programme (WFP)", "Tallow
 * Freight … Tallow"; where articles introduce it for two, it stays by itself. "Tallow Motors" is the Tallow of other
 * articles as long as no Tallow of another trade is told of.
 */
export function groupOrganizations(chains: readonly ChainInArticle[]): ChainGroup[] {
  const introduced = introducedShortNames(chains);
  const bareOf = findTradeNames(chains, introduced, organizationWords);
  const keyOf = ({ chain }: ChainInArticle): string => {
    const key = organizationKey(chain.name);
    const [long, ...others] = introduced.get(key) ?? [];
    const full = long !== undefined && others.length === 0 ? long : key;
    return bareOf.get(full) ?? full;
  };
  return groupByKey(chains, keyOf, 'same name, or short for it');
}

function organizationKey(name: string): string {
  return organizationWords(name).join('') || name;
}

function organizationWords(name: string): string[] {
  let words = foldWords(knownOrganization(name) ?? name).map(americanSpelling);
  if (words.length > 1 && words[0] === 'the') words = words.slice(1);
  const short = SHORT_FIRST.get(words.slice(0, 2).join(' '));
  if (short) words = [short, ...words.slice(2)];
  while (words.length > 1 && CORPORATE.has(words.at(-1)!)) words.pop();
  return words;
}

/** For each short name the names it stands for, as one article has both for one chain. */
function introducedShortNames(chains: readonly ChainInArticle[]): Map<string, Set<string>> {
  const introduced = new Map<string, Set<string>>();
  for (const { chain } of chains) {
    const long = organizationKey(chain.name);
    for (const name of chain.names) {
      const short = organizationKey(name);
      // "WTO" is known for one, "NEWS" is a word of "Daily News".
      if (knownOrganization(name) || (isAcronym(name) && foldWords(chain.name).includes(short))) continue;
      if (short === long || !(isAcronym(name) ? !isAcronym(chain.name) : isOpening(name, chain.name))) continue;
      introduced.set(short, (introduced.get(short) ?? new Set<string>()).add(long));
    }
  }
  return introduced;
}

/** "Tallow" opens "Tallow Freight"; "Bank" opens "Bank of Ellory" and a thousand others. */
function isOpening(short: string, long: string): boolean {
  const [words, all] = [foldWords(short), foldWords(long)];
  const isGeneral =
    words.every((word) => isOrganizationHead(word) || isCommonWord(word)) || isPlaceName(short) || readCountry(short);
  return !isGeneral && words.length > 0 && words.length < all.length && words.every((word, i) => word === all[i]);
}

function isAcronym(name: string): boolean {
  return ACRONYM.test(name);
}

function americanSpelling(word: string): string {
  return SPELLING.get(word) ?? word.replace(/is(ation|ations|ing|ed)$/, 'iz$1');
}
