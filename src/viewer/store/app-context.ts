import { createContext, useContext } from 'react';
import type { Community } from '../../graph/filter/community.ts';
import type { FilterName, Filters } from '../../graph/filter/filters.ts';
import type { DataIndex } from '../../graph/filter/index-data.ts';
import type { Shown } from '../../graph/filter/select-claims.ts';
import type { CameraView, Selection, View, ViewState } from '../state/view-state.ts';

/** All that a person can do to the view. */
export interface Actions {
  setFilter<N extends FilterName>(name: N, value: Filters[N] | undefined, merge?: string): void;
  setFilters(filters: Filters): void;
  clearFilters(): void;
  startAnew(): void;
  /** To an actor, with all that it takes part in, whatever was filtered by. */
  goAround(id: string): void;
  select(selection: Selection | undefined): void;
  openClaim(claim: string, report?: number): void;
  closeArticle(): void;
  setView(view: View): void;
  setColors(colors: ViewState['colors']): void;
  /** Where one looks is a part of the view, but no step of its own. */
  setCamera(camera: CameraView | undefined): void;
  stepBack(): void;
  undo(): void;
  redo(): void;
}

export interface AppContextValue {
  readonly index: DataIndex;
  readonly state: ViewState;
  readonly shown: Shown;
  /** Found in what is shown, where colours or a filter ask for them. */
  readonly communities?: readonly Community[];
  /** Where the address was made for other data: what it names that is not here. The rest of it applies. */
  readonly misfit?: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly act: Actions;
}

export const AppContext = createContext<AppContextValue | undefined>(undefined);

export function useApp(): AppContextValue {
  const value = useContext(AppContext);
  if (!value) throw new Error('useApp needs an AppProvider above it.');
  return value;
}
