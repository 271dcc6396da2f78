import { type FilterName, type Filters, setFilters, withoutFilter } from '../../graph/filter/filters.ts';
import type { DataIndex } from '../../graph/filter/index-data.ts';
import { selectClaims } from '../../graph/filter/select-claims.ts';

/** Where nothing matches: the filters that, taken away alone, would show something, the most first. */
export function findWaysOut(
  index: DataIndex,
  filters: Filters,
): readonly { readonly name: FilterName; readonly claims: number }[] {
  return setFilters(filters)
    .map((name) => ({ name, claims: selectClaims(index, withoutFilter(filters, name)).claims.length }))
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => b.claims - a.claims);
}
