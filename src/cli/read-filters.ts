import { isRealDay } from '../graph/filter/days.ts';
import { type Filters, type ManyList, type Naming, NO_FILTERS } from '../graph/filter/filters.ts';
import type { DataIndex } from '../graph/filter/index-data.ts';
import { STEPS, type Steps } from '../graph/filter/neighbourhood.ts';
import { ClaimgraphError, type ClaimType, type EntityKind, type Stance } from '../model/index.ts';
import { findEntity } from './find-named.ts';
import { shownName } from './shown.ts';

/** The filters of the page as options of a command. */
export interface FilterOptions {
  readonly actor?: readonly string[];
  readonly by?: readonly string[];
  readonly about?: readonly string[];
  readonly together?: boolean;
  readonly pair?: readonly string[];
  readonly near?: readonly string[];
  readonly steps?: string;
  readonly outlet?: readonly string[];
  readonly notOutlet?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly kind?: readonly EntityKind[];
  readonly stance?: readonly Stance[];
  readonly type?: readonly ClaimType[];
  readonly speakers?: Naming;
  readonly minOutlets?: number;
  readonly text?: string;
}

/** The filters that options ask for; throws where one names an actor or an outlet that is not there. */
export function readFilters(index: DataIndex, options: FilterOptions): Filters {
  const idsOf = (names: readonly string[] = []) => names.map((name) => findEntity(index.file, name).id);
  if (options.pair && options.pair.length !== 2) wrong('A pair is two actors: --pair "Ann Lee" "Bob Ray".');
  if (options.text?.trim() === '') wrong('Give the words that the claims shall have: --text "the crane".');
  const pair = idsOf(options.pair);
  const [about, involving] = [idsOf(options.about), idsOf(options.actor)];
  if (options.together && !(about.length > 1 || involving.length > 1))
    wrong('--together is for several: --about "Ann Lee" --about "Bob Ray" --together.');
  if (options.together && options.pair) wrong('--pair means claims of the one about the other; leave --together out.');
  const near = idsOf(options.near);
  const steps = readSteps(options.steps);
  if (options.steps !== undefined && near.length === 0) wrong('--steps are counted from somebody: --near "Ann Lee".');
  const outlets = findOutlets(index, options);
  const days = readRange(index, options);
  const only = <T>(values: readonly T[] | undefined) => values && ({ mode: 'only', values } as const);
  const [kinds, stances, types] = [only(options.kind), only(options.stance), only(options.type)];
  return {
    ...NO_FILTERS,
    by: [...idsOf(options.by), ...pair],
    about: [...about, ...pair],
    involving,
    every: options.together ? [...several(about, 'about'), ...several(involving, 'involving')] : [],
    ...(near.length > 0 && { around: { ids: near, steps } }),
    ...(options.speakers && { naming: options.speakers }),
    ...(kinds && { kinds }),
    ...(outlets && { outlets }),
    ...(days && { days }),
    ...(types && { types }),
    ...(stances && { stances }),
    minOutlets: options.minOutlets ?? 1,
    text: options.text ?? '',
  };
}

function several(ids: readonly string[], list: ManyList): readonly ManyList[] {
  return ids.length > 1 ? [list] : [];
}

function readSteps(steps = '1'): Steps {
  return STEPS.find((known) => String(known) === steps) ?? wrong(`--steps is ${STEPS.join(', ')}.`);
}

function findOutlets(index: DataIndex, { outlet, notOutlet }: FilterOptions): Filters['outlets'] | undefined {
  if (outlet && notOutlet) wrong('Say --outlet or --not-outlet, not both.');
  const named = outlet ?? notOutlet;
  if (!named) return undefined;
  const values = named.map((name) => {
    const found = index.outlets.find((known) => known.toLowerCase() === name.trim().toLowerCase());
    if (found !== undefined) return found;
    const known = index.outlets.map((known) => `  ${shownName(known)}`).join('\n');
    return wrong(
      `${name.trim() === '' ? 'Name an outlet.' : `There is no outlet "${shownName(name)}".`} There are:\n${known}`,
    );
  });
  return { mode: outlet ? 'only' : 'but', values };
}

/** What is left open ends with the articles. */
function readRange({ file }: DataIndex, { since, until }: FilterOptions): Filters['days'] | undefined {
  if (since === undefined && until === undefined) return undefined;
  const dated = file.articles.flatMap(({ date }) => (date ? [date.slice(0, 10)] : [])).sort();
  const from = since === undefined ? (dated[0] ?? '0001-01-01') : firstDay(since);
  const to = until === undefined ? (dated.at(-1) ?? '9999-12-31') : lastDay(until);
  if (from > to && since !== undefined && until !== undefined)
    wrong(`--since ${since} is later than --until ${until}.`);
  return { from, to };
}

/** `2025`, `2025-12` and `2025-12-16` each have a first and a last day. */
function firstDay(date: string): string {
  return realDay(date, `${date}-01-01`.slice(0, 10));
}

function lastDay(date: string): string {
  const ends = /^\d{4}$/.test(date) ? [`${date}-12-31`] : [31, 30, 29, 28].map((day) => `${date}-${day}`);
  return realDay(date, /^\d{4}(?:-\d\d)?$/.test(date) ? (ends.find(isRealDay) ?? date) : date);
}

function realDay(date: string, day: string): string {
  const found = /^\d{4}(?:-\d\d)?(?:-\d\d)?$/.test(date) && isRealDay(day);
  return found ? day : wrong(`"${date}" is no day. Write it as 2025-12-16, 2025-12 or 2025.`);
}

function wrong(message: string): never {
  throw new ClaimgraphError('wrong-filter', message);
}
