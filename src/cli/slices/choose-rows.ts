import { type Filters, setFilters, withoutFilter } from '../../graph/filter/filters.ts';
import { findActorRows } from './find-actor-rows.ts';
import { selectRows } from './select-rows.ts';
import { NONE, type SliceIndex } from './slice-index.ts';
import type { SliceFacts } from './write-slice.ts';

/** Bytes that a slice's articles may have for each claim it may have; and as many it may always have. */
const BYTES_OF_CLAIM = 6 << 10;
const ALWAYS = 3 << 20;

/** The claims of a slice, by rank, `most` of them, and what it is of. */
export interface ChosenRows {
  readonly rows: readonly number[];
  readonly facts: SliceFacts;
}

/** Where nothing is asked for, what those with most claims say about each other; else the first claims that match. */
export function chooseRows(index: SliceIndex, filters: Filters, most: number): ChosenRows {
  const asked = withoutFilter(filters, 'community');
  const { rows, days } = selectRows(index, asked);
  const { by, about, involving, around } = asked;
  const named = findActorRows(index, [...by, ...about, ...involving, ...(around?.ids ?? [])]);
  const facts = { matching: rows.length, days, named };
  const busiest = setFilters(asked).length === 0 && rows.length > most ? amongBusiest(index, most) : undefined;
  const bytes = Math.max(ALWAYS, most * BYTES_OF_CLAIM);
  if (!busiest?.rows.length) return { rows: withinBytes(index, rows.slice(0, most), bytes), facts };
  return { rows: withinBytes(index, busiest.rows, bytes), facts: { ...facts, among: busiest.among } };
}

/** Of what so many actors say about each other there are at least five claims for each who about whom, if they have them. */
const CLAIMS_OF_PAIR = 5;

/**
 * As many of the actors with most claims as a picture takes, and of what they say about each other the first claim of each
 * pair, then the second of each, until a slice is full: else two countries that speak of each other every day would be all
 * there is to see.
 */
function amongBusiest(index: SliceIndex, most: number): { rows: readonly number[]; among: number } {
  const pairs = new Map<string, number[]>();
  const coming = byLastActor(index);
  let [among, told] = [0, 0];
  for (; among < coming.length && (pairs.size * CLAIMS_OF_PAIR < most || told < most); among++)
    for (const { row, to } of coming[among]!) {
      told += 1;
      const pair = `${index.claims.speaker[row]} ${to}`;
      const rows = pairs.get(pair);
      if (rows) rows.push(row);
      else pairs.set(pair, [row]);
    }
  const ranked = Array.from(pairs.values(), (rows) => rows.sort((a, b) => a - b));
  const deepest = ranked.reduce((most, { length }) => Math.max(most, length), 0);
  const chosen = new Set<number>();
  for (let turn = 0; turn < deepest && chosen.size < most; turn++)
    for (const rows of ranked) if (turn < rows.length && chosen.size < most) chosen.add(rows[turn]!);
  return { rows: [...chosen].sort((a, b) => a - b), among };
}

/** More actors are never in a picture. */
const MOST_ACTORS = 1000;

/** Who of the busiest speaks about whom, by which of the two has fewer claims. */
function byLastActor({ claims: { speaker, aboutFrom, about }, actors }: SliceIndex) {
  const count = Math.min(actors.kind.length, MOST_ACTORS);
  const coming: { readonly row: number; readonly to: number }[][] = Array.from({ length: count }, () => []);
  for (let row = 0; row < speaker.length; row++) {
    const says = speaker[row]!;
    if (says === NONE || says >= count) continue;
    for (let i = aboutFrom[row]!; i < aboutFrom[row + 1]!; i++) {
      const to = about[i]!;
      if (to !== says && to < count) coming[Math.max(says, to)]!.push({ row, to });
    }
  }
  return coming;
}

/** The rows whose articles together have no more than so many bytes; what would be too much is passed over. At least one. */
function withinBytes({ claims, articles }: SliceIndex, rows: readonly number[], most: number): readonly number[] {
  const { reportFrom, report } = claims;
  const taken = new Set<number>();
  let bytes = 0;
  const fitting = rows.filter((row) => {
    const fresh = [...report.subarray(reportFrom[row], reportFrom[row + 1])].filter((article) => !taken.has(article));
    const more = [...new Set(fresh)].reduce((sum, article) => sum + articles.length[article]!, 0);
    if (bytes + more > most) return false;
    bytes += more;
    for (const article of fresh) taken.add(article);
    return true;
  });
  return fitting.length > 0 ? fitting : rows.slice(0, 1);
}
