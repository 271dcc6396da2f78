import { isChosen } from '../../graph/filter/choice.ts';
import { dayNumber } from '../../graph/filter/days.ts';
import type { Filters } from '../../graph/filter/filters.ts';
import { CLAIM_TYPES, ENTITY_KINDS, STANCES } from '../../model/index.ts';
import { findActorRows } from './find-actor-rows.ts';
import { findWords } from './find-words.ts';
import { NO_DAY, NONE, type SliceIndex } from './slice-index.ts';

/** The claims that filters let through. */
export interface Selected {
  /** By rank, all of them. */
  readonly rows: readonly number[];
  /** Claims by day since 1970, of all that the days alone could hide; `NO_DAY` for those without. */
  readonly days: ReadonlyMap<number, number>;
}

type Test = (row: number) => boolean;

/**
 * What `selectClaims` does for a graph in memory, over the columns of the index: the same claims for the same filters.
 * Communities are left out, for they are found in what is shown.
 */
export function selectRows(index: SliceIndex, filters: Filters): Selected {
  const tests = buildTests(index, filters);
  const { reportFrom, report, speaker } = index.claims;
  const { outlet, day } = index.articles;
  const isOutlet = Uint8Array.from(index.meta.outlets, (name) => Number(isChosen(filters.outlets, name)));
  const isInDays = Uint8Array.from(index.meta.days, (told) => Number(isWithin(told, filters.days)));
  const counts = new Uint32Array(isInDays.length);
  const rows: number[] = [];
  const candidates = findCandidates(index, filters);
  const count = candidates?.length ?? speaker.length;
  for (let at = 0; at < count; at++) {
    const row = candidates ? candidates[at]! : at;
    if (!passes(tests, row)) continue;
    let [chosen, shown] = [NONE, NONE];
    for (let i = reportFrom[row]!; i < reportFrom[row + 1]! && shown === NONE; i++) {
      const article = report[i]!;
      if (!isOutlet[outlet[article]!]) continue;
      if (chosen === NONE) chosen = article;
      if (isInDays[day[article]!]) shown = article;
    }
    if (chosen === NONE) continue;
    counts[day[shown === NONE ? chosen : shown]!]! += 1;
    if (shown !== NONE) rows.push(row);
  }
  const days = new Map(index.meta.days.map((told, i) => [told, counts[i]!] as const).filter(([, count]) => count > 0));
  return { rows, days };
}

function isWithin(day: number, range: Filters['days']): boolean {
  return !range || (day !== NO_DAY && day >= dayNumber(range.from) && day <= dayNumber(range.to));
}

function passes(tests: readonly Test[], row: number): boolean {
  for (const test of tests) if (!test(row)) return false;
  return true;
}

/** Where claims of somebody are asked for, only theirs are looked at. */
function findCandidates(index: SliceIndex, { by, about, involving, around }: Filters): readonly number[] | undefined {
  const lists = [by, about, involving, around?.steps === 1 ? around.ids : []].filter(({ length }) => length > 0);
  const [ids] = lists;
  if (!ids) return undefined;
  const { taking, takingFrom } = index.actors;
  const rows = findActorRows(index, ids).filter((actor) => actor >= 0);
  const theirs = rows.flatMap((actor) => [...taking.subarray(takingFrom[actor], takingFrom[actor + 1])]);
  return [...new Set(theirs)].sort((a, b) => a - b);
}

function buildTests(index: SliceIndex, filters: Filters): readonly Test[] {
  const { naming, kinds, types, stances, minOutlets, around, every } = filters;
  const { claims, actors } = index;
  const { speaker, aboutFrom, about } = claims;
  const someAbout = (row: number, test: (actor: number) => boolean) => {
    for (let i = aboutFrom[row]!; i < aboutFrom[row + 1]!; i++) if (test(about[i]!)) return true;
    return false;
  };
  const isAbout = (row: number, actor: number) => someAbout(row, (other) => other === actor);
  const takesPart = (row: number, actor: number) => speaker[row] === actor || isAbout(row, actor);
  const kindOf = (actor: number) => ENTITY_KINDS[actors.kind[actor]!]!;
  const namingOf = (actor: number) =>
    actor === NONE ? 'unidentified' : kindOf(actor) === 'unnamed' ? 'unnamed' : 'named';
  const joined = (list: 'about' | 'involving', row: number, rows: readonly number[], test: typeof isAbout) =>
    every.includes(list) ? rows.every((actor) => test(row, actor)) : rows.some((actor) => test(row, actor));
  const rowsOf = (ids: readonly string[]) => findActorRows(index, ids);
  const [by, subjects, involving] = [rowsOf(filters.by), rowsOf(filters.about), rowsOf(filters.involving)];
  const near = around && reach(index, rowsOf(around.ids), around.steps);
  const isOfKind = Array.from(ENTITY_KINDS, (kind) => isChosen(kinds, kind));
  const kindShown = (actor: number) => isOfKind[actors.kind[actor]!]!;
  const tests: [boolean, Test][] = [
    [by.length > 0, (row) => by.includes(speaker[row]!)],
    [subjects.length > 0, (row) => joined('about', row, subjects, isAbout)],
    [involving.length > 0, (row) => joined('involving', row, involving, takesPart)],
    [
      near !== undefined,
      (row) => (speaker[row] !== NONE && near![speaker[row]!] === 1) || someAbout(row, (actor) => near![actor] === 1),
    ],
    [naming !== undefined, (row) => namingOf(speaker[row]!) === naming],
    [
      kinds !== undefined,
      (row) => {
        if (speaker[row] !== NONE && !kindShown(speaker[row]!)) return false;
        if (aboutFrom[row] === aboutFrom[row + 1]) return speaker[row] !== NONE || kinds?.mode !== 'only';
        return someAbout(row, kindShown);
      },
    ],
    [types !== undefined, (row) => isChosen(types, CLAIM_TYPES[claims.type[row]!]!)],
    [stances !== undefined, (row) => isChosen(stances, STANCES[claims.stance[row]!]!)],
    [minOutlets > 1, (row) => claims.told[row]! >= minOutlets],
  ];
  const words = findWords(index, filters.text);
  const set = tests.filter(([isSet]) => isSet).map(([, test]) => test);
  return words ? [...set, (row) => words[row] === 1] : set;
}

/** Those who can be walked to in a step less, each from a speaker to whom the claim is about, or back. */
function reach({ claims, actors }: SliceIndex, centre: readonly number[], steps: number): Uint8Array {
  const { speaker, aboutFrom, about } = claims;
  let reached = new Uint8Array(actors.kind.length);
  for (const actor of centre) if (actor >= 0) reached[actor] = 1;
  for (let step = 1; step < steps; step++) {
    const next = reached.slice();
    for (let row = 0; row < speaker.length; row++) {
      const says = speaker[row]!;
      if (says === NONE) continue;
      for (let i = aboutFrom[row]!; i < aboutFrom[row + 1]!; i++) {
        if (reached[says]) next[about[i]!] = 1;
        if (reached[about[i]!]) next[says] = 1;
      }
    }
    reached = next;
  }
  return reached;
}
