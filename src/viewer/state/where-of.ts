import { type DataIndex, NO_OUTLET, type Report, titleOf } from './index-data.ts';

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
