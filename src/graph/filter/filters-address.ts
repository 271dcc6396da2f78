import { CLAIM_TYPES, ENTITY_KINDS, STANCES } from '../../model/kinds.ts';
import type { Choice } from './choice.ts';
import { type DayRange, type Filters, type ManyList, type Naming, NO_FILTERS } from './filters.ts';
import { type Around, STEPS } from './neighbourhood.ts';

const NAMED: Readonly<Record<Naming, string>> = { named: 'yes', unnamed: 'no', unidentified: 'unknown' };

/** Keys with what they hold, escaped; empty where there is nothing to say. */
export type AddressPairs = readonly (readonly [key: string, value: string])[];

/** What is filtered by, as a part of an address: what the page keeps of its view, and what it asks a server for. */
export function filterPairs(filters: Filters): AddressPairs {
  return [
    ['by', writeList(filters.by)],
    ['about', writeMany(filters, 'about')],
    ['with', writeMany(filters, 'involving')],
    ['near', filters.around ? `${filters.around.steps},${writeList(filters.around.ids)}` : ''],
    ['community', writeList(filters.community?.ids ?? [])],
    ['named', filters.naming ? NAMED[filters.naming] : ''],
    ['kind', writeChoice(filters.kinds)],
    ['in', writeChoice(filters.outlets)],
    ['when', filters.days ? `${filters.days.from}..${filters.days.to}` : ''],
    ['type', writeChoice(filters.types)],
    ['how', writeChoice(filters.stances)],
    ['outlets', filters.minOutlets > 1 ? String(filters.minOutlets) : ''],
    ['q', escapeValue(filters.text)],
  ];
}

/** `by=person:dana-orlow&when=2026-03-01..2026-03-04`: only what is set. */
export function joinPairs(pairs: AddressPairs): string {
  const written = pairs.filter(([, value]) => value !== '').map(([key, value]) => `${key}=${value}`);
  return written.join('&');
}

/** The inverse: gives what a key holds, still escaped; nothing where it is not there. */
export function readPairs(joined: string): (key: string) => string {
  const values = new Map<string, string>();
  for (const pair of joined.split('&')) {
    const at = pair.indexOf('=');
    if (at > 0) values.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return (key) => values.get(key) ?? '';
}

/** Reads what `filterPairs` wrote. Never throws: what it does not understand is left out. */
export function readFilters(read: (key: string) => string): Filters {
  const naming = (Object.keys(NAMED) as Naming[]).find((naming) => NAMED[naming] === read('named'));
  const around = readAround(readList(read('near')));
  const community = readList(read('community'));
  const kinds = readChoice(read('kind'), ENTITY_KINDS);
  const outlets = readChoice(read('in'));
  const days = readDays(read('when'));
  const types = readChoice(read('type'), CLAIM_TYPES);
  const stances = readChoice(read('how'), STANCES);
  return {
    ...NO_FILTERS,
    by: readList(read('by')),
    about: readMany(read('about')),
    involving: readMany(read('with')),
    every: [
      ...(isMany(read('about')) ? ['about' as const] : []),
      ...(isMany(read('with')) ? ['involving' as const] : []),
    ],
    ...(around && { around }),
    ...(community.length > 0 && { community: { ids: community } }),
    ...(naming && { naming }),
    ...(kinds && { kinds }),
    ...(outlets && { outlets }),
    ...(days && { days }),
    ...(types && { types }),
    ...(stances && { stances }),
    minOutlets: /^\d{1,4}$/.test(read('outlets')) ? Math.max(1, Number(read('outlets'))) : 1,
    text: unescapeValue(read('q')),
  };
}

function readAround([first, ...ids]: readonly string[]): Around | undefined {
  const steps = STEPS.find((steps) => String(steps) === first);
  return steps && ids.length > 0 ? { ids, steps } : undefined;
}

export function writeList(values: readonly string[]): string {
  return values.map(escapeValue).join(',');
}

export function readList(value: string): readonly string[] {
  return value === '' ? [] : value.split(',').map(unescapeValue);
}

/** Joined with `+` where a claim must have every one of them. */
function writeMany(filters: Filters, list: ManyList): string {
  return filters[list].map(escapeValue).join(filters.every.includes(list) ? '+' : ',');
}

/** In what is escaped, a plus is nothing but this. */
const isMany = (value: string): boolean => value.includes('+');

function readMany(value: string): readonly string[] {
  return isMany(value) ? value.split('+').map(unescapeValue) : readList(value);
}

function writeChoice(choice: Choice): string {
  return choice ? `${choice.mode === 'but' ? '!' : ''}${writeList(choice.values)}` : '';
}

function readChoice<T extends string>(value: string, known?: readonly T[]): Choice<T> {
  const mode = value.startsWith('!') ? 'but' : 'only';
  const listed = readList(mode === 'but' ? value.slice(1) : value) as readonly T[];
  const values = known ? listed.filter((item) => known.includes(item)) : listed;
  return values.length > 0 ? { mode, values } : undefined;
}

function readDays(value: string): DayRange | undefined {
  const found = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(value);
  return found?.[1] && found[2] ? { from: found[1], to: found[2] } : undefined;
}

/** As encodeURIComponent, but legible (`:` and `/` stay), with `!` written out, and never throwing on half a surrogate pair. */
export function escapeValue(value: string): string {
  return encodeURIComponent(wellFormed(value))
    .replace(/%3A|%2F/g, decodeURIComponent)
    .replaceAll('!', '%21');
}

function unescapeValue(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function wellFormed(value: string): string {
  return value.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
