import { countryGovernedFrom, readCountry } from '../lexicon/countries.ts';
import { knownOrganization } from '../lexicon/organizations.ts';
import { isPlaceName } from '../lexicon/places.ts';
import type { Term } from '../terms.ts';
import type { TermRange } from './mention-candidate.ts';

/** A name in a run of capitals, with the titles before it. */
export interface NamePiece extends TermRange {
  /** First term of its titles; equal to `first` where it has none. */
  readonly titleFirst: number;
  /** How the words alone were known, if they were. */
  readonly known?: 'country' | 'people' | 'adjective' | 'organization' | 'place' | 'group' | undefined;
  readonly country?: string | undefined;
}

/** A piece. All have the same fields, as `candidateAt` says. */
export const pieceAt = (
  first: number,
  last: number,
  titleFirst = first,
  known?: NamePiece['known'],
  country?: string,
): NamePiece => ({ first, last, titleFirst, known, country });

/** The longest country, organisation or place that begins here, and ends with the terms at the latest. */
export function longestKnown(terms: readonly Term[], at: number, last: number): NamePiece | undefined {
  for (let end = Math.min(last, at + 6, terms.length); end > at; end--) {
    const words = wordsOf(terms, at, end).replaceAll('’', "'");
    const country = readCountry(words);
    if (country) {
      const known = country.form === 'name' ? 'country' : country.form;
      return pieceAt(at, end, at, known, country.country.code);
    }
    if (knownOrganization(words)) return pieceAt(at, end, at, 'organization');
    if (isPlaceName(words) || countryGovernedFrom(words)) return pieceAt(at, end, at, 'place');
  }
  return undefined;
}

/** Words of a stretch with single spaces, commas and apostrophes as written. */
export const wordsOf = (terms: readonly Term[], first: number, last: number): string => {
  let text = '';
  for (let i = first; i < last; i++) {
    const term = terms[i]!;
    text += i > first && term.start > terms[i - 1]!.end ? ` ${term.text}` : term.text;
  }
  return text;
};

/** What an office may be of: "Secretary of State", "Minister of Finance". */
export const isPortfolio = ({ lower }: Term): boolean =>
  /^(?:state(?:-designate|-elect)?|defen[cs]e|homeland|health|education|labor|commerce|finance|foreign|interior|justice|agriculture|energy|transportation|transport|housing|veterans|war|information|industry|trade|culture|communications|economy|environment|intelligence|affairs|security|services|development|staff|police|immigration|tourism|fisheries|petroleum|telecommunications|aviation|planning|welfare|labour|employment|equality|science|technology|innovation|exchequer|sports?)$/u.test(
    lower,
  );

/** What an office may be of besides, where a word for it stands before: "Minister of Mines and Energy". */
export const isOfOffice = (term: Term): boolean =>
  isPortfolio(term) ||
  /^(?:mines|mining|resources|natural|economic|social|women|youth|children|works|public|arts|heritage|pensions|regions|family|business|enterprise|skills|maritime|oil|gas|power|electricity|roads|railways|water|irrigation|forestry|food|rural|local|national|international|cooperation|integration|relations|parliamentary|constitutional|home|internal|work|revenue|treasury|budget|production|consumer|infrastructure|migration|citizenship)$/u.test(
    term.lower,
  );

/** "R-Ohio", "D-Nev": party and state of who stands before it. */
export const isPartyMark = ({ text }: Pick<Term, 'text'>): boolean => /^[DIR]-\p{Lu}/u.test(text);
