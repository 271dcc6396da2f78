import { type Filters, filtersNear, NO_FILTERS } from '../../graph/filter/filters.ts';
import type { Found } from '../../model/index.ts';
import type { Hit, HitGroup } from '../state/search-all.ts';
import { countOf, quote } from '../state/wording.ts';

/** What a hit of the whole graph asks for. */
export function filtersOf({ type, id }: Hit): Filters | undefined {
  if (type === 'elsewhere') return filtersNear(id);
  return type === 'words' ? { ...NO_FILTERS, text: id } : undefined;
}

/** What a search finds in the whole of a large graph besides what is loaded. */
export function wholeGroup(
  here: readonly HitGroup[],
  found: Found | 'gone' | undefined,
  query: string,
): readonly HitGroup[] {
  if (!found || found === 'gone') return [];
  const listed = new Set(here.flatMap(({ hits }) => hits.filter(({ type }) => type === 'actor').map(({ id }) => id)));
  const actors = found.actors
    .filter(({ id }) => !listed.has(id))
    .map(({ id, kind, name, says, about }): Hit => {
      return { type: 'elsewhere', key: `elsewhere ${id}`, id, kind, text: name, beside: `${says} · ${about}` };
    });
  const words: Hit = {
    type: 'words',
    key: 'words',
    id: query.trim(),
    text: `All claims with ${quote(query.trim())}`,
    beside: countOf(found.claims, 'claim'),
  };
  const hits = [...actors, ...(found.claims > 0 ? [words] : [])];
  return hits.length > 0 ? [{ title: 'In the whole graph', hits }] : [];
}
