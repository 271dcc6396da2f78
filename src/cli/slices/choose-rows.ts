import { type Filters, setFilters, withoutFilter } from '../../graph/filter/filters.ts';
import { findActorRows } from './find-actor-rows.ts';
import { selectRows } from './select-rows.ts';
import { NONE, type SliceIndex } from './slice-index.ts';
import type { SliceFacts } from './write-slice.ts';

/** No slice has articles of more bytes than this, with all that was found in them. */
const MOST_BYTES = 1 << 25;

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
  if (!busiest) return { rows: withinBytes(index, rows.slice(0, most)), facts };
  return { rows: withinBytes(index, busiest.rows), facts: { ...facts, among: busiest.among } };
}

/** As many of the actors with most claims as have no more claims than `most` among them; nothing where two have more. */
function amongBusiest({ claims, actors }: SliceIndex, most: number) {
  const { speaker, aboutFrom, about } = claims;
  const never = actors.kind.length;
  // The number of the last actor who has to be in for a claim to be among them.
  const comes = Uint32Array.from(speaker, (says, row) => {
    if (says === NONE) return never;
    let to = never;
    for (let i = aboutFrom[row]!; i < aboutFrom[row + 1]!; i++) if (about[i] !== says) to = Math.min(to, about[i]!);
    return to === never ? never : Math.max(says, to);
  });
  const coming = new Uint32Array(never + 1);
  for (const actor of comes) coming[actor]! += 1;
  let [among, count] = [0, 0];
  while (among < never && count + coming[among]! <= most) count += coming[among++]!;
  if (count === 0) return undefined;
  const rows: number[] = [];
  for (const [row, actor] of comes.entries()) if (actor < among) rows.push(row);
  return { rows, among };
}

/** As many of the rows as have not too much to read. */
function withinBytes({ claims, articles }: SliceIndex, rows: readonly number[]): readonly number[] {
  const { reportFrom, report } = claims;
  const seen = new Set<number>();
  let bytes = 0;
  const end = rows.findIndex((row) => {
    for (const article of report.subarray(reportFrom[row], reportFrom[row + 1])) {
      if (seen.has(article)) continue;
      seen.add(article);
      bytes += articles.length[article]! + articles.extractionLength[article]!;
    }
    return bytes > MOST_BYTES;
  });
  return end < 0 ? rows : rows.slice(0, Math.max(1, end));
}
