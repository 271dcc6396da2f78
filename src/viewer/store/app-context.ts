import { createContext, useContext } from 'react';
import type { FilterName, Filters } from '../../graph/filter/filters.ts';
import type { DataIndex } from '../../graph/filter/index-data.ts';
import type { Shown } from '../../graph/filter/select-claims.ts';
import type { Selection, View, ViewState } from '../state/view-state.ts';

/** All that a person can do to the view. */
export interface Actions {
  setFilter<N extends FilterName>(name: N, value: Filters[N] | undefined, merge?: string): void;
  setFilters(filters: Filters): void;
  clearFilters(): void;
  select(selection: Selection | undefined): void;
  openClaim(claim: string, report?: number): void;
  closeArticle(): void;
  setView(view: View): void;
  stepBack(): void;
  undo(): void;
  redo(): void;
}

export interface AppContextValue {
  readonly index: DataIndex;
  readonly state: ViewState;
  readonly shown: Shown;
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
