import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { NO_FILTERS, withFilter } from '../../graph/filter/filters.ts';
import { selectClaims } from '../../graph/filter/select-claims.ts';
import { select, stepBack, type ViewState, without } from '../state/view-state.ts';
import { type Actions, AppContext } from './app-context.ts';
import { useCell } from './cell.ts';
import type { Loaded } from './data.ts';
import { hovered, lastAct } from './ui-cells.ts';
import { useFollow } from './use-follow.ts';
import type { ViewStore } from './view-store.ts';

/** Gives the page the data, the view, what is shown by it, and the ways to change it. */
export function AppProvider({ loaded, store, children }: { loaded: Loaded; store: ViewStore; children: ReactNode }) {
  const { index } = loaded;
  useFollow(index, store);
  const { state, ...steps } = useSyncExternalStore(store.subscribe, store.get);
  const isCorrected = useCell(lastAct) === 'correction';
  const [canUndo, canRedo] = [steps.canUndo || isCorrected, steps.canRedo || isCorrected];
  const shown = useMemo(() => selectClaims(index, state.filters), [index, state.filters]);
  const act = useMemo(() => createActions(store), [store]);
  const value = useMemo(
    () => ({ index, state, shown, canUndo, canRedo, act }),
    [index, state, shown, canUndo, canRedo, act],
  );
  return <AppContext value={value}>{children}</AppContext>;
}

function createActions(store: ViewStore): Actions {
  const change = (next: (state: ViewState) => ViewState, merge?: string) => {
    hovered.set(undefined);
    lastAct.set('view');
    store.go(next(store.get().state), merge);
  };
  return {
    setFilter: (name, value, merge) =>
      change((state) => ({ ...state, filters: withFilter(state.filters, name, value) }), merge),
    setFilters: (filters) => change((state) => ({ ...state, filters })),
    clearFilters: () => change((state) => ({ ...state, filters: NO_FILTERS })),
    select: (selection) => change((state) => select(state, selection)),
    openClaim: (claim, report = 0) => change((state) => ({ ...state, open: { claim, report } })),
    closeArticle: () => change((state) => without(state, 'open')),
    setView: (view) => change((state) => ({ ...state, view })),
    stepBack: () => change(stepBack),
    undo: () => goBack(store.undo, 'undoLast'),
    redo: () => goBack(store.redo, 'redoLast'),
  };
}

/** The last thing done is what is taken back: a correction, or else a step of the view. */
function goBack(stepView: () => void, step: 'undoLast' | 'redoLast'): void {
  if (lastAct.get() === 'view') stepView();
  else
    void import('../corrections/correct.ts').then(async (corrections) => {
      if (!(await corrections[step]())) lastAct.set('view');
    });
}
