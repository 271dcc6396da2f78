import type { Choice } from '../../graph/filter/choice.ts';
import { type DayRange, type Filters, type ManyList, type Naming, NO_FILTERS } from '../../graph/filter/filters.ts';
import { type Around, STEPS } from '../../graph/filter/neighbourhood.ts';
import { CLAIM_TYPES, ENTITY_KINDS, STANCES } from '../../model/kinds.ts';
import type { CameraView, OpenClaim, Selection, View, ViewState } from './view-state.ts';

const NAMED: Readonly<Record<Naming, string>> = { named: 'yes', unnamed: 'no', unidentified: 'unknown' };

/**
 * The view as an address, short enough to be read and sent; only what differs from the first view is written.
 *
 *     #by=person:dana-orlow&in=!The%20Harbor%20Post&when=2026-03-01..2026-03-04&sel=actor,person:dana-orlow,says
 *      ~~                      ^ all but these                                       ~~~~~ a list, split at commas
 *
 *     #about=country:ukraine+country:russia      both at once
 */
export function encodeView(state: ViewState): string {
  const { filters } = state;
  const pairs: [string, string][] = [
    ['view', state.view === 'actors' ? '' : state.view],
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
    ['sel', writeSelection(state.selection)],
    ['open', state.open ? writeList([state.open.claim, String(state.open.report)]) : ''],
    ['color', state.colors ? 'community' : ''],
    ['at', state.camera ? [state.camera.x, state.camera.y, state.camera.ratio].join(',') : ''],
  ];
  const written = pairs.filter(([, value]) => value !== '').map(([key, value]) => `${key}=${value}`);
  return written.length > 0 ? `#${written.join('&')}` : '';
}

/** The same with the fingerprint of the data it was made for; nothing where there is nothing to say. */
export function writeAddress(state: ViewState, fingerprint: string | undefined): string {
  const hash = encodeView(state);
  return hash === '' || fingerprint === undefined ? hash : `${hash}&data=${fingerprint}`;
}

/** The fingerprint of the data an address was made for, if it has one. */
export function readFingerprint(hash: string): string | undefined {
  return /[#&]data=([a-z\d]{7})(?:&|$)/.exec(hash)?.[1];
}

/** Reads what `encodeView` wrote. Never throws: what it does not understand is left out. */
export function decodeView(hash: string): ViewState {
  const values = new Map<string, string>();
  for (const pair of hash.replace(/^#/, '').split('&')) {
    const at = pair.indexOf('=');
    if (at > 0) values.set(pair.slice(0, at), pair.slice(at + 1));
  }
  const read = (key: string) => values.get(key) ?? '';
  const selection = readSelection(readList(read('sel')));
  const open = readOpen(readList(read('open')));
  const camera = readCamera(read('at'));
  return {
    view: (['claims', 'table'] as readonly View[]).find((view) => view === read('view')) ?? 'actors',
    filters: readFilters(read),
    ...(selection && { selection }),
    ...(open && { open }),
    ...(camera && { camera }),
    ...(read('color') === 'community' && { colors: 'communities' }),
  };
}

function readFilters(read: (key: string) => string): Filters {
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

function writeList(values: readonly string[]): string {
  return values.map(escapeValue).join(',');
}

function readList(value: string): readonly string[] {
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

function writeSelection(selection: Selection | undefined): string {
  if (!selection) return '';
  if (selection.type === 'actor')
    return writeList(['actor', selection.id, selection.side ?? '', selection.other ?? '']).replace(/,+$/, '');
  if (selection.type === 'pair')
    return writeList(['pair', selection.from, selection.to, ...(selection.stance ? [selection.stance] : [])]);
  if (selection.type === 'chains') return writeList(['chains', selection.from, selection.to]);
  return writeList([selection.type, selection.id]);
}

function readSelection([type, id, third, fourth]: readonly string[]): Selection | undefined {
  if (!type || !id) return undefined;
  if (type === 'claim' || type === 'article') return { type, id };
  if (type === 'chains' && third) return { type, from: id, to: third };
  if (type === 'pair' && third) {
    const stance = STANCES.find((known) => known === fourth);
    return { type, from: id, to: third, ...(stance && { stance }) };
  }
  if (type !== 'actor') return undefined;
  const side = third === 'says' || third === 'about' ? third : undefined;
  return { type, id, ...(side && { side }), ...(fourth && { other: fourth }) };
}

function readOpen([claim, report]: readonly string[]): OpenClaim | undefined {
  if (!claim || !report || !/^\d{1,6}$/.test(report)) return undefined;
  return { claim, report: Number(report) };
}

function readCamera(value: string): CameraView | undefined {
  const numbers = value.split(',').map(Number);
  const [x = 0, y = 0, ratio = 0] = numbers;
  return numbers.length === 3 && numbers.every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : undefined;
}

/** As encodeURIComponent, but legible (`:` and `/` stay), with `!` written out, and never throwing on half a surrogate pair. */
function escapeValue(value: string): string {
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
