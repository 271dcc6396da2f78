/** Days as ISO 8601 text, told apart from times, without clock, zone or locale. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY_MS = 86_400_000;

/** `2025-12-16T08:30Z` → `2025-12-16`; what does not begin with a whole date has no day. */
export function readDay(date: string | undefined): string | undefined {
  const day = date && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(date)?.[0];
  return day || undefined;
}

/** `16 Dec 2025`. */
export function writeDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** As short as it can be said: `15–16 Dec 2025`, `30 Nov – 2 Dec 2025`, `30 Dec 2025 – 2 Jan 2026`. */
export function writeDays(from: string, to: string): string {
  if (from === to) return writeDay(from);
  const [year, month, date] = from.split('-');
  if (to.startsWith(`${year}-${month}-`)) return `${Number(date)}–${writeDay(to)}`;
  if (to.startsWith(`${year}-`)) return `${Number(date)} ${MONTHS[Number(month) - 1]} – ${writeDay(to)}`;
  return `${writeDay(from)} – ${writeDay(to)}`;
}

/** Days since 1970, so that days can be counted. `Date.UTC` takes the years 0 to 99 for those of the last century. */
export function dayNumber(day: string): number {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)].map(Number);
  return new Date(0).setUTCFullYear(year!, month! - 1, date) / DAY_MS;
}

export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** Not the 31st of February, and nothing a field holds while it is being typed into. */
export function isRealDay(day: string): boolean {
  return readDay(day) === day && dayOf(dayNumber(day)) === day;
}
