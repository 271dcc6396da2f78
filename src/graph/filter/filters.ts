import type { ClaimType, EntityKind, Stance } from '../../model/index.ts';
import type { Choice } from './choice.ts';
import type { CommunityChoice } from './community.ts';
import type { Around } from './neighbourhood.ts';

/** Days, ISO 8601, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** An unnamed speaker is someone of whom the article says something; one not identified is nobody the page knows. */
export type Naming = 'named' | 'unnamed' | 'unidentified';

/** The lists of actors a claim can have several of. A claim has one speaker: several in `by` can only mean any of them. */
export type ManyList = 'about' | 'involving';

/** What is shown. Everything combines with "and"; several actors in one list with "or", unless the list is in `every`. */
export interface Filters {
  /** Entity ids: who speaks, who is spoken about, who is either. Empty: anyone. */
  readonly by: readonly string[];
  readonly about: readonly string[];
  readonly involving: readonly string[];
  /** Lists of which a claim must have every actor, not just any. */
  readonly every: readonly ManyList[];
  /** Claims so many steps from some actors. */
  readonly around?: Around;
  /** Claims among those who belong together. */
  readonly community?: CommunityChoice;
  /** Speakers with a name, without one, such as were not identified, or (absent) any. */
  readonly naming?: Naming;
  readonly kinds?: NonNullable<Choice<EntityKind>>;
  readonly outlets?: NonNullable<Choice>;
  /** Articles without a date are left out while a range is set. */
  readonly days?: DayRange;
  readonly types?: NonNullable<Choice<ClaimType>>;
  readonly stances?: NonNullable<Choice<Stance>>;
  /** Told by at least so many outlets; 1 is any. */
  readonly minOutlets: number;
  /** Words that all stand in the claim. */
  readonly text: string;
}

export const NO_FILTERS: Filters = { by: [], about: [], involving: [], every: [], minOutlets: 1, text: '' };

/** What an actor takes part in, and nothing else. */
export const filtersNear = (id: string): Filters => ({ ...NO_FILTERS, around: { ids: [id], steps: 1 } });

/** The filters with the actors of a list joined by "and", or else by "or". */
export function withEvery(filters: Filters, list: ManyList, isEvery: boolean): Filters {
  const others = filters.every.filter((other) => other !== list);
  return { ...filters, every: isEvery ? [...others, list].sort() : others };
}

/** What a person can set and take away one by one. */
export type FilterName = Exclude<keyof Filters, 'every'>;

const FILTER_NAMES: readonly FilterName[] = [
  'by',
  'about',
  'involving',
  'around',
  'community',
  'naming',
  'kinds',
  'outlets',
  'days',
  'types',
  'stances',
  'minOutlets',
  'text',
];

export function isSet(filters: Filters, name: FilterName): boolean {
  const value = filters[name];
  if (name === 'minOutlets') return filters.minOutlets > 1;
  if (name === 'text') return filters.text.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

export function setFilters(filters: Filters): readonly FilterName[] {
  return FILTER_NAMES.filter((name) => isSet(filters, name));
}

/** The filters with one set anew; `undefined` takes an optional one away. One actor alone is joined to nobody. */
export function withFilter<N extends FilterName>(filters: Filters, name: N, value: Filters[N] | undefined): Filters {
  const { [name]: _old, ...rest } = filters;
  const set = (value === undefined ? { ...NO_FILTERS, ...rest } : { ...NO_FILTERS, ...rest, [name]: value }) as Filters;
  return set.every.length === 0 ? set : { ...set, every: set.every.filter((list) => set[list].length > 1) };
}

export function withoutFilter(filters: Filters, name: FilterName): Filters {
  return withFilter(filters, name, undefined);
}
