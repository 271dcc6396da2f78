import type { DataIndex } from '../../graph/filter/index-data.ts';
import { selectedActors, type ViewState } from './view-state.ts';

/** What a view names that this data does not have: its address was made for other data. */
export function findStray(index: DataIndex, { filters, selection, open }: ViewState): readonly string[] {
  const actors = [
    ...filters.by,
    ...filters.about,
    ...filters.involving,
    ...(filters.around?.ids ?? []),
    ...selectedActors(selection),
  ];
  const stray = [
    ...actors.filter((id) => !index.entities.has(id)),
    ...(filters.outlets?.values ?? []).filter((outlet) => !index.outlets.includes(outlet)),
    ...(selection?.type === 'claim' && !index.claims.has(selection.id) ? [selection.id] : []),
    ...(selection?.type === 'article' && !index.articles.has(selection.id) ? [selection.id] : []),
    ...(open && !index.claims.has(open.claim) ? [open.claim] : []),
  ];
  return [...new Set(stray)];
}
