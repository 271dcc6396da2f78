import type { TagList } from './tag-list.ts';

/** A word as far as it tells whether a number beside it is a year. */
export interface YearsNeighbour {
  readonly normal: string;
  readonly list: TagList;
}

const BESIDE_YEARS = new Set(
  `in on by until for to during throughout through within before after of this next last circa around post pre budget
   classic plan may`.split(/\s+/u),
);
const TAGS_OF_DATES = ['Date', 'Month', 'WeekDay', 'Year'];

/** Whether a number of four digits may be a year at all. */
export const mayBeYear = (normal: string, spelled: TagList): boolean =>
  normal.length === 4 && spelled.has('NumericValue') && spelled.has('Cardinal');

/** Whether compromise takes the number at `i` for a year, by its neighbours. */
export function isYear(words: readonly YearsNeighbour[], i: number): boolean {
  const year = Number(words[i]!.normal);
  if (!(year > 1400 && year < 2100)) return false;
  const [before, after] = [words[i - 1], words[i + 1]];
  if (isGood(before) || isGood(after)) return true;
  if (year < 1920 || year >= 2025) return false;
  if (isFair(before) || isFair(after) || isOfDate(words[i - 2]) || isOfDate(words[i + 2])) return true;
  const owned = before !== undefined && (before.list.has('Determiner') || before.list.has('Possessive'));
  return owned && after?.list.has('Noun') === true && !after.list.has('Plural');
}

const isOfDate = (word: YearsNeighbour | undefined): boolean =>
  word !== undefined && TAGS_OF_DATES.some((tag) => word.list.has(tag));

const isGood = (word: YearsNeighbour | undefined): boolean =>
  word !== undefined && (BESIDE_YEARS.has(word.normal) || isOfDate(word) || word.list.has('ProperNoun'));

/** "June 13 2007", "2020 was". */
const isFair = (word: YearsNeighbour | undefined): boolean =>
  word !== undefined &&
  (word.list.has('Ordinal') ||
    (word.list.has('Cardinal') && word.normal.length < 3) ||
    word.normal === 'is' ||
    word.normal === 'was');
