import type { DataIndex } from './index-data.ts';

/**
 * The outlets an unnamed source speaks in, so that "a U.S. official" here is told from the one there; `undefined` for
 * whoever has a name.
 */
export function whereOf(index: DataIndex, id: string): string | undefined {
  if (index.entities.get(id)?.kind !== 'unnamed') return undefined;
  const claims = index.claimsBy.get(id) ?? index.claimsAbout.get(id) ?? [];
  const outlets = [...new Set(claims.flatMap(({ reports }) => reports.map(({ outlet }) => outlet)))].sort();
  return outlets.length > 2 ? `${outlets[0]} and ${outlets.length - 1} more` : outlets.join(', ');
}
