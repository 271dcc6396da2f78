import { createRequire } from 'node:module';
import { ADDITIONS, LEFT_OUT } from './country-additions.ts';
import { byCodeUnit, writeModule } from './write-module.ts';

const require = createRequire(import.meta.url);
const NAMES: Readonly<Record<string, string | string[]>> = require('i18n-iso-countries/langs/en.json').countries;
const ADJECTIVES: Readonly<Record<string, string>> = require('i18n-nationality/langs/en.json').nationalities;
const FACTS: Readonly<Record<string, { capital: string; continent: string }>> = require('countries-list').countries;

const listOf = (field: string | undefined): string[] => (field ? field.split(',').map((part) => part.trim()) : []);
const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** A line a country: `CODE|name|other names|adjectives|its people|seats`, each list parted by commas. */
export function writeCountries(): void {
  const additions = new Map(
    ADDITIONS.trim()
      .split('\n')
      .map((line) => {
        const [code, ...fields] = line.split('|');
        return [code!, fields] as const;
      }),
  );
  const codes = [...new Set([...Object.keys(NAMES), ...additions.keys()])].filter(
    (code) => !LEFT_OUT.split(' ').includes(code),
  );
  const rows = codes.sort(byCodeUnit).map((code) => {
    const [name, also, adjectives, people, seats] = additions.get(code) ?? [];
    const known = [NAMES[code] ?? []].flat().filter((other) => !other.includes(',') && !other.includes('('));
    const main = name || known[0] || code;
    const others = unique([...listOf(also), ...known]).filter((other) => other !== main);
    const words = adjectives === '-' ? [] : adjectives ? listOf(adjectives) : [ADJECTIVES[code] ?? ''];
    const forms = words.filter(
      (word) => word !== '' && word !== main && !/[(,]| - /u.test(word) && !known.includes(word),
    );
    const capital = FACTS[code]?.capital ?? '';
    const places = unique([...listOf(seats), ...(seats ? [] : [capital])]).filter((seat) => seat && seat !== main);
    return [code, main, others.join(','), unique(forms).join(','), listOf(people).join(','), places.join(',')].join(
      '|',
    );
  });
  writeModule(
    'country-data',
    [
      'Countries by ISO 3166-1 code: names, adjectives, people, seats of government.',
      'From i18n-iso-countries, i18n-nationality and countries-list (MIT), with additions by hand.',
    ].join('\n'),
    { COUNTRIES: rows },
  );
}
