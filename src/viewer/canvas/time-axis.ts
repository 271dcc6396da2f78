/** A stretch of days, both ends included, as ISO 8601 days. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}
export interface Bin {
  readonly start: string;
  readonly end: string;
  readonly count: number;
  readonly shown: number;
}

/** First and last bin, both included. */
export type Picked = readonly [first: number, last: number];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The bins a range of days falls into; all of them where there is none. */
export function binsOf(bins: readonly Bin[], range: DayRange | undefined): Picked {
  const all: Picked = [0, Math.max(0, bins.length - 1)];
  if (range === undefined) return all;
  const first = bins.findIndex((bin) => bin.end >= range.from);
  const last = bins.findLastIndex((bin) => bin.start <= range.to);
  return first === -1 || last === -1 || first > last ? all : [first, last];
}

/** The days of the bins, `undefined` for all of them: then nothing is filtered. */
export function rangeOf(bins: readonly Bin[], [first, last]: Picked): DayRange | undefined {
  const from = bins[first];
  const to = bins[last];
  if (from === undefined || to === undefined || (first === 0 && last === bins.length - 1)) return undefined;
  return { from: from.start, to: to.end };
}

/** `14 Dec`; with its year where asked. */
export function shortDay(day: string, withYear: boolean): string {
  const [year, month, date] = day.split('-');
  const short = `${Number(date)} ${MONTHS[Number(month) - 1]}`;
  return withYear ? `${short} ${year}` : short;
}

/** `14 Dec 2025`, or `8 Dec – 14 Dec 2025` of a longer bin. */
export function nameOfBin({ start, end }: Bin): string {
  if (start === end) return shortDay(start, true);
  return `${shortDay(start, start.slice(0, 4) !== end.slice(0, 4))} – ${shortDay(end, true)}`;
}

export interface Tick {
  readonly bin: number;
  readonly label: string;
  /** Left edge in pixels. */
  readonly x: number;
}

/** Steps between labels that the eye can count on. */
const STEPS = [1, 2, 3, 5, 7, 10, 14, 20, 30];
/** Air between two labels, and the width of a digit of 11 px type: labels are measured by their letters. */
const AIR = 18;
const LETTER = 6.2;

/**
 * Labels of the axis under the bins they name, as many as do not touch, none reaching beyond `room`. The year is named
 * once, and again where it turns.
 */
export function ticksOf(bins: readonly Bin[], width: number, room = width): readonly Tick[] {
  const slot = width / Math.max(1, bins.length);
  const step = STEPS.find((n) => n * slot >= 12 * LETTER + AIR) ?? Math.max(1, Math.ceil((12 * LETTER + AIR) / slot));
  const ticks: Tick[] = [];
  let year = '';
  for (let bin = 0; bin < bins.length; bin += step) {
    const day = bins[bin]!.start;
    const label = shortDay(day, day.slice(0, 4) !== year);
    const spare = slot - label.length * LETTER;
    // Under its bar where there is room, else from its left edge on.
    const x = bin * slot + Math.max(0, spare / 2);
    if (x + label.length * LETTER > room && bin > 0) break;
    ticks.push({ bin, label, x });
    year = day.slice(0, 4);
  }
  return withLast(ticks, bins, slot, room);
}

/** The last bin is labelled as the first one is; labels in its way go. */
function withLast(ticks: readonly Tick[], bins: readonly Bin[], slot: number, room: number): readonly Tick[] {
  const bin = bins.length - 1;
  if (bin < 1 || ticks.at(-1)?.bin === bin) return ticks;
  const day = bins[bin]!.start;
  const yearAt = (tick: Tick) => bins[tick.bin]!.start.slice(0, 4);
  for (let kept = ticks; ; kept = kept.slice(0, -1)) {
    const before = kept.at(-1);
    if (!before) return ticks;
    const label = shortDay(day, yearAt(before) !== day.slice(0, 4));
    const width = label.length * LETTER;
    const x = Math.min(bin * slot + Math.max(0, (slot - width) / 2), room - width);
    if (before.x + before.label.length * LETTER + AIR <= x) return [...kept, { bin, label, x }];
  }
}
