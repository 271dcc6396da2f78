import type { Choice } from '../../graph/filter/choice.ts';
import { withFilter } from '../../graph/filter/filters.ts';
import type { DataIndex } from '../../graph/filter/index-data.ts';
import { selectedActors, type ViewState, without } from './view-state.ts';

/** What a view names that this data does not have: its address was made for other data. */
export function findStray(index: DataIndex, { filters, selection, open }: ViewState): readonly string[] {
  const actors = [
    ...filters.by,
    ...filters.about,
    ...filters.involving,
    ...(filters.around?.ids ?? []),
    ...(filters.community?.ids ?? []),
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

/** The view without what is stray: the rest of it applies as it is. */
export function withoutStray(index: DataIndex, state: ViewState): ViewState {
  const stray = new Set(findStray(index, state));
  if (stray.size === 0) return state;
  const known = (ids: readonly string[]) => ids.filter((id) => !stray.has(id));
  const { by, about, involving, around, outlets } = state.filters;
  const center = known(around?.ids ?? []);
  const named = known(state.filters.community?.ids ?? []);
  const lists = { ...state.filters, by: known(by), about: known(about), involving: known(involving) };
  const near = withFilter(lists, 'around', around && center.length > 0 ? { ...around, ids: center } : undefined);
  const among = withFilter(near, 'community', named.length > 0 ? { ids: named } : undefined);
  const filters = withFilter(among, 'outlets', knownOf(outlets, known));
  const kept = state.open && stray.has(state.open.claim) ? without(state, 'open') : state;
  const { selection } = kept;
  const chosen = selection && [...selectedActors(selection), ...('id' in selection ? [selection.id] : [])];
  return { ...(chosen?.some((id) => stray.has(id)) ? without(kept, 'selection') : kept), filters };
}

function knownOf(choice: Choice, known: (values: readonly string[]) => readonly string[]): Choice {
  const values = known(choice?.values ?? []);
  return choice && values.length > 0 ? { ...choice, values } : undefined;
}
