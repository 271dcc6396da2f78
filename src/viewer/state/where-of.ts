import { compare, type DataIndex, NO_OUTLET, type Report, titleOf } from '../../graph/filter/index-data.ts';
import type { Entity } from '../../model/index.ts';
import { nameOf } from './name-of.ts';

/** In full, and for a place with little room. */
interface Where {
  readonly full: string;
  readonly short: string;
}

/** Worked out once for all of a name: there may be hundreds, and each is told from all the others. */
const known = new WeakMap<DataIndex, Map<string, Where | undefined>>();

/**
 * Where an unnamed source, or one of several actors of one name, is found, so that "a U.S. official" here is told from
 * the one there: the outlets, or the articles where outlets do not tell them apart; `undefined` for everybody else.
 */
export function whereOf(index: DataIndex, id: string): string | undefined {
  return find(index, id)?.full;
}

/**
 * The same for a place with little room, where the beginning alone would be seen: what namesakes share goes.
 *
 *     The Harbor Post, morning desk     ⇒     … morning desk
 *     The Harbor Post, evening desk     ⇒     … evening desk
 */
export function shortWhereOf(index: DataIndex, id: string): string | undefined {
  return find(index, id)?.short;
}

/** A name in running text: one of several of the name is told apart. `U.S. officials (… morning desk)` */
export function tellingName(index: DataIndex, id: string): string {
  const where = index.namesakes.has(id) ? shortWhereOf(index, id) : undefined;
  return where ? `${nameOf(index, id)} (${where})` : nameOf(index, id);
}

function find(index: DataIndex, id: string): Where | undefined {
  const found = known.get(index) ?? new Map<string, Where | undefined>();
  known.set(index, found);
  if (!found.has(id)) {
    const entity = index.entities.get(id);
    const namesakes = index.namesakes.get(id) ?? (entity?.kind === 'unnamed' ? [entity] : []);
    found.set(id, undefined);
    for (const [other, where] of tellApart(index, namesakes)) found.set(other, where);
  }
  return found.get(id);
}

/** Of actors of one name, each with what tells it from the others; those of whom nothing is known are left out. */
function tellApart(index: DataIndex, namesakes: readonly Entity[]): readonly (readonly [string, Where])[] {
  const outlets = namesakes.map(({ id }) => listPlaces(index, id, ({ outlet }) => outlet));
  const counts = new Map<string, number>();
  for (const listed of outlets) counts.set(listed, (counts.get(listed) ?? 0) + 1);
  const places = namesakes.flatMap(({ id }, i) => {
    const isTold = outlets[i] !== NO_OUTLET && counts.get(outlets[i]!) === 1;
    const full = isTold ? outlets[i]! : listPlaces(index, id, ({ article }) => titleOf(article));
    return full === '' ? [] : [{ id, full }];
  });
  places.sort((a, b) => compare(a.full, b.full));
  return places.map(({ id, full }, i) => {
    // In order, the one that begins most alike stands next to it.
    const beside = [places[i - 1], places[i + 1]].map((other) => (other ? sharedStart(full, other.full) : 0));
    return [id, { full, short: withoutStart(full, Math.max(...beside)) }];
  });
}

function listPlaces(index: DataIndex, id: string, placeOf: (report: Report) => string): string {
  const claims = index.claimsBy.get(id) ?? index.claimsAbout.get(id) ?? [];
  const places = [...new Set(claims.flatMap(({ reports }) => reports.map(placeOf)))].sort();
  return places.length > 2 ? `${places[0]} and ${places.length - 1} more` : places.join(', ');
}

/** What namesakes have in common before they differ is worth leaving out from this many letters on. */
const SHARED = 8;

function withoutStart(where: string, shared: number): string {
  return shared >= SHARED && shared < where.length ? `… ${where.slice(shared)}` : where;
}

/** Length of what both begin with, in whole words. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.lastIndexOf(' ', length - 1) + 1;
}
