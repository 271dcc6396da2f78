import { type DataIndex, NO_OUTLET, type Report, titleOf } from './index-data.ts';
import { nameOf } from './name-of.ts';

/**
 * Where an unnamed source, or one of several actors of one name, is found, so that "a U.S. official" here is told from
 * the one there: the outlets, or the articles where outlets do not tell them apart; `undefined` for everybody else.
 */
export function whereOf(index: DataIndex, id: string): string | undefined {
  const namesakes = (index.namesakes.get(id) ?? []).filter((other) => other.id !== id);
  if (index.entities.get(id)?.kind !== 'unnamed' && namesakes.length === 0) return undefined;
  const outlets = listPlaces(index, id, outletOf);
  const isTold = outlets !== NO_OUTLET && namesakes.every((other) => listPlaces(index, other.id, outletOf) !== outlets);
  return (isTold ? outlets : listPlaces(index, id, ({ article }) => titleOf(article))) || undefined;
}

const outletOf = ({ outlet }: Report): string => outlet;

function listPlaces(index: DataIndex, id: string, placeOf: (report: Report) => string): string {
  const claims = index.claimsBy.get(id) ?? index.claimsAbout.get(id) ?? [];
  const places = [...new Set(claims.flatMap(({ reports }) => reports.map(placeOf)))].sort();
  return places.length > 2 ? `${places[0]} and ${places.length - 1} more` : places.join(', ');
}

/** What namesakes have in common before they differ is worth leaving out from this many letters on. */
const SHARED = 8;

/**
 * The same for a place with little room, where the beginning alone would be seen: what namesakes share goes.
 *
 *     The Harbor Post, morning desk     ⇒     … morning desk
 *     The Harbor Post, evening desk     ⇒     … evening desk
 */
export function shortWhereOf(index: DataIndex, id: string): string | undefined {
  const where = whereOf(index, id);
  if (where === undefined) return undefined;
  const others = (index.namesakes.get(id) ?? []).flatMap((other) =>
    other.id === id ? [] : (whereOf(index, other.id) ?? []),
  );
  const shared = Math.max(0, ...others.map((other) => sharedStart(where, other)));
  return shared >= SHARED && shared < where.length ? `… ${where.slice(shared)}` : where;
}

/** A name in running text: one of several of the name is told apart. `U.S. officials (… morning desk)` */
export function tellingName(index: DataIndex, id: string): string {
  const where = index.namesakes.has(id) ? shortWhereOf(index, id) : undefined;
  return where ? `${nameOf(index, id)} (${where})` : nameOf(index, id);
}

/** Length of what both begin with, in whole words. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.lastIndexOf(' ', length - 1) + 1;
}
