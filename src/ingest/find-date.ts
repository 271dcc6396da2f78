import type { Span } from '../model/index.ts';
import { MONTHS, WEEKDAYS } from './lexicon/calendar.ts';

/** A date in a short string, with the time of day that follows it; `iso` is absent where there is no such day, or day and month cannot be told apart. */
export interface FoundDate extends Span {
  readonly iso?: string;
}

const oneOf = (words: readonly string[]) => words.map((word) => word.replaceAll('.', '\\.')).join('|');
const MONTH = `(?<month>${MONTHS.map(oneOf).join('|')})`;
const WEEKDAY = `(?:\\b(?:${oneOf(WEEKDAYS)}|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.?,?\\s+)?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
/** A time may be glued to it: "December 15, 20257:32 AM". */
const YEAR = '(?<year>(?:1[89]|20)\\d\\d)(?!\\d(?!\\d?:\\d\\d))';
const CLOCK = '\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\s*[ap]\\.?m\\b\\.?)?(?:\\s*\\(?[A-Z]{2,4}\\b\\)?)?';
const LOG_CLOCK = '(?:\\s+\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)?';
const TIME = `(?:[,\\s]{0,3}(?:(?:at|-|–)\\s+)?${CLOCK})?`;
const ISO_TIME = '(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?';
const ISO_DATE = `(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)`;

/** "Tuesday, December 16, 2025", "16 Dec. 2025, 10:30 GMT", "12-MAR-1987 15:56:53.83", "2025-12-16T10:30Z", "12/16/2025". */
const SHAPES: readonly RegExp[] = [
  new RegExp(`${WEEKDAY}\\b${MONTH}\\s+${DAY},?\\s+${YEAR}${TIME}`, 'i'),
  new RegExp(`${WEEKDAY}\\b${DAY}\\s+${MONTH},?\\s+${YEAR}${TIME}`, 'i'),
  new RegExp(`\\b${DAY}-${MONTH}-${YEAR}${LOG_CLOCK}`, 'i'),
  new RegExp(`\\b${ISO_DATE}(?!\\d)${ISO_TIME}`),
  new RegExp(`\\b(?<first>\\d{1,2})/(?<second>\\d{1,2})/${YEAR}${TIME}`, 'i'),
];
/** With a time that a clock shows, a leap second among them. */
const CLOCK_TIME =
  '(?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:\\.\\d{1,9})?)?(?:Z|[+-](?:0\\d|1[0-4]):?[0-5]\\d)?';
const WHOLE_ISO = new RegExp(`^${ISO_DATE}(?:[T ]${CLOCK_TIME})?$`);

/** The first date in `short` (a line at most: it is looked for at every place). */
export function findDate(short: string): FoundDate | undefined {
  const matches = SHAPES.map((shape) => shape.exec(short)).filter((match) => match !== null);
  const first = matches.sort((a, b) => a.index - b.index || b[0].length - a[0].length)[0];
  if (!first) return undefined;
  const iso = toIso(first.groups ?? {});
  return { start: first.index, end: first.index + first[0].length, ...(iso && { iso }) };
}

/** `2025-12-16`, or with its time, where `date` begins with a date in a shape we know. */
export function parseDate(date: string): string | undefined {
  const trimmed = date.trim().slice(0, 100);
  const iso = findDate(trimmed)?.iso;
  return iso && WHOLE_ISO.test(trimmed) ? trimmed.replace(' ', 'T') : iso;
}

function toIso({ year, month, day, first, second }: Partial<Record<string, string>>): string | undefined {
  const [monthNumber, dayNumber] = first
    ? readSlashes(Number(first), Number(second))
    : [readMonth(month ?? ''), Number(day)];
  if (!monthNumber || monthNumber > 12 || !dayNumber || dayNumber > 31) return undefined;
  const iso = `${year}-${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
  // The last days of a month run over into the next where it has fewer.
  return new Date(iso).toISOString().startsWith(iso) ? iso : undefined;
}

function readMonth(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const lower = written.toLowerCase();
  return MONTHS.findIndex((names) => names.some((name) => name.toLowerCase() === lower)) + 1;
}

/** "12/16/2025" can only be December; "12/11/2025" is December in America and November elsewhere, so it is nothing. */
function readSlashes(first: number, second: number): [month: number, day: number] | [] {
  if (second > 12 || first === second) return [first, second];
  return first > 12 ? [second, first] : [];
}
