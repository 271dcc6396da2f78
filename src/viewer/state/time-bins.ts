import { dayNumber, dayOf } from '../../graph/filter/days.ts';
import type { Count } from '../../graph/filter/select-claims.ts';

/** Claims of a stretch of days, both ends included: all that only the date filter could hide, and those shown. */
export interface TimeBin {
  readonly start: string;
  readonly end: string;
  readonly count: number;
  readonly shown: number;
}

const MOST_BINS = 60;
/** Lengths in days that people know: day, week, four weeks, a quarter, a year, ten years. */
const STEPS = [1, 7, 28, 91, 365, 3650];
/** No later day can be written with a year of four digits. */
const LAST = dayNumber('9999-12-31');

/** At most sixty bins of even length over all days that have claims. */
export function binDays(days: ReadonlyMap<string, Count>): readonly TimeBin[] {
  const numbers = [...days.keys()].map(dayNumber);
  if (numbers.length === 0) return [];
  const first = numbers.reduce((a, b) => Math.min(a, b));
  const length = numbers.reduce((a, b) => Math.max(a, b)) - first + 1;
  const step = STEPS.find((days) => length <= days * MOST_BINS) ?? Math.ceil(length / MOST_BINS);
  const bins = Array.from({ length: Math.ceil(length / step) }, (_, i) => ({
    start: dayOf(first + i * step),
    end: dayOf(Math.min(first + (i + 1) * step - 1, LAST)),
    count: 0,
    shown: 0,
  }));
  for (const [day, { shown, more }] of days) {
    const bin = bins[Math.floor((dayNumber(day) - first) / step)]!;
    bin.count += shown + more;
    bin.shown += shown;
  }
  return bins;
}

/** The days of a part with what the whole has on them: grey is all there is, blue what is shown of it. */
export function withAllDays(
  days: ReadonlyMap<string, Count>,
  all: Readonly<Record<string, number>>,
): ReadonlyMap<string, Count> {
  const counted = Object.entries(all).map(([day, count]) => {
    const shown = days.get(day)?.shown ?? 0;
    return [day, { shown, more: Math.max(0, count - shown) }] as const;
  });
  return new Map([...days, ...counted]);
}
