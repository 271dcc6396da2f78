import { COUNTRIES as ROWS } from './country-data.ts';

export interface Country {
  /** ISO 3166-1 alpha-2; of the countries of the United Kingdom ISO 3166-2 ("GB-SCT"). */
  readonly code: string;
  /** Its short name: "United States". */
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly seats: readonly string[];
}

const listOf = (field: string | undefined): string[] => (field ? field.split(',') : []);

/** Sorted by code. */
const COUNTRIES: readonly Country[] = ROWS.split('\n').map((row) => {
  const [code, name, others, adjectives, people, seats] = row.split('|') as [string, string, ...string[]];
  const forms = listOf(adjectives);
  const nouns = forms
    .filter((form) => /(?:an|i|er|ab|ek|ot|ak|ech|ene|oat|erb|azakh|hai)$/u.test(form))
    .map((form) => `${form}s`);
  return {
    code,
    name,
    names: [name, ...listOf(others)],
    adjectives: forms,
    people: [...listOf(people), ...nouns],
    seats: listOf(seats),
  };
});

/** How a country was named: "Ukraine", "Ukrainian", "Ukrainians". */
export type CountryForm = 'name' | 'adjective' | 'people';

export interface CountryWord {
  readonly country: Country;
  readonly form: CountryForm;
}

const byName = new Map<string, CountryWord>();
const bySeat = new Map<string, Country>();
const byCode = new Map<string, Country>();
for (const country of COUNTRIES) {
  byCode.set(country.code, country);
  for (const name of country.names) if (!byName.has(name)) byName.set(name, { country, form: 'name' });
  for (const word of country.adjectives) if (!byName.has(word)) byName.set(word, { country, form: 'adjective' });
  // "the Dane" modifies like an adjective: who it is, the country does not say.
  for (const word of country.people)
    if (/[^m][^e][^n]s$/u.test(word) && !byName.has(word.slice(0, -1)))
      byName.set(word.slice(0, -1), { country, form: 'adjective' });
  for (const word of country.people) if (!byName.has(word)) byName.set(word, { country, form: 'people' });
  for (const seat of country.seats) if (!bySeat.has(seat)) bySeat.set(seat, country);
}

/** The country a name, adjective or word for its people stands for, as written in mid-sentence. */
export const readCountry = (words: string): CountryWord | undefined => byName.get(words.replaceAll('’', "'"));

/** The country governed from a city. */
export const countryGovernedFrom = (city: string): Country | undefined => bySeat.get(city);

export const countryOfCode = (code: string): Country | undefined => byCode.get(code);
