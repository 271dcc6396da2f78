import { type ReactNode, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { type Filters, filtersNear, NO_FILTERS, withFilter } from '../../graph/filter/filters.ts';
import type { DataIndex } from '../../graph/filter/index-data.ts';
import { type Shown, selectClaims } from '../../graph/filter/select-claims.ts';
import { withMembers } from '../../graph/filter/with-members.ts';
import { fingerprintOf } from '../../graph/fingerprint.ts';
import { asking } from '../slices/ask-slice.ts';
import { useSlices } from '../slices/use-slices.ts';
import { findStray, withoutStray } from '../state/stray.ts';
import { FIRST_VIEW, select, stepBack, type ViewState, without } from '../state/view-state.ts';
import { type Actions, AppContext } from './app-context.ts';
import { useCell } from './cell.ts';
import type { Loaded } from './data.ts';
import { hovered, lastAct, notice } from './ui-cells.ts';
import { useCommunities } from './use-communities.ts';
import { useFollow } from './use-follow.ts';
import type { ViewStore } from './view-store.ts';

/** Gives the page the data, the view, what is shown by it, and the ways to change it. */
export function AppProvider({ loaded, store, children }: { loaded: Loaded; store: ViewStore; children: ReactNode }) {
  const { index } = loaded;
  const fingerprint = useMemo(() => index.file.part?.fingerprint ?? fingerprintOf(index.file), [index]);
  useSlices(store);
  useFollow(index, fingerprint, store);
  const { state: wanted, madeFor, ...steps } = useSyncExternalStore(store.subscribe, store.get);
  const known = useMemo(() => withoutStray(index, wanted), [index, wanted]);
  const communities = useCommunities(index, known);
  const filters = useMemo(() => withMembers(known.filters, communities), [known.filters, communities]);
  const state = useMemo(() => ({ ...known, filters }), [known, filters]);
  const asked = useCell(asking);
  const misfit = useMemo(
    () =>
      asked !== undefined ? undefined : findMisfit(index, wanted, madeFor !== undefined && madeFor !== fingerprint),
    [index, wanted, madeFor, fingerprint, asked],
  );
  const isCorrected = useCell(lastAct) === 'correction';
  const [canUndo, canRedo] = [steps.canUndo || isCorrected, steps.canRedo || isCorrected];
  const shown = useShown(index, state.filters, asked === 'waits');
  const act = useMemo(() => createActions(index, store), [index, store]);
  const value = useMemo(
    () => ({
      index,
      state,
      shown,
      canUndo,
      canRedo,
      act,
      ...(communities && { communities }),
      ...(misfit && { misfit }),
    }),
    [index, state, shown, communities, canUndo, canRedo, act, misfit],
  );
  useEffect(() => {
    // The marks of kinds then have no colour of their own (see tokens.css).
    document.documentElement.toggleAttribute('data-communities', state.colors !== undefined);
  }, [state.colors]);
  return <AppContext value={value}>{children}</AppContext>;
}

/** Until a server has answered, what was shown before stays: nothing is drawn that would be drawn anew in a moment. */
function useShown(index: DataIndex, filters: Filters, waits: boolean): Shown {
  const before = useRef<{ readonly index: DataIndex; readonly shown: Shown }>(undefined);
  const shown = useMemo(
    () => (waits && before.current?.index === index ? before.current.shown : selectClaims(index, filters)),
    [index, filters, waits],
  );
  before.current = { index, shown };
  return shown;
}

/** What of an address is not here, where it was made for other data, or names something that is not. */
function findMisfit(index: DataIndex, asked: ViewState, isForeign: boolean): readonly string[] | undefined {
  // A slice holds all that is filtered by, but of what is selected perhaps nothing.
  const stray = findStray(index, index.file.part ? { view: asked.view, filters: asked.filters } : asked);
  return isForeign || stray.length > 0 ? stray : undefined;
}

function createActions(index: DataIndex, store: ViewStore): Actions {
  const change = (next: (state: ViewState) => ViewState, merge?: string) => {
    hovered.set(undefined);
    lastAct.set('view');
    const { state } = store.get();
    // What is not in this slice may be in the next.
    store.go(next(index.file.part ? state : withoutStray(index, state)), merge);
  };
  return {
    setFilter: (name, value, merge) =>
      change((state) => ({ ...state, filters: withFilter(state.filters, name, value) }), merge),
    setFilters: (filters) => change((state) => ({ ...state, filters })),
    clearFilters: () => change((state) => ({ ...state, filters: NO_FILTERS })),
    startAnew: () => change(() => FIRST_VIEW),
    goAround: (id) => change((state) => select({ ...state, filters: filtersNear(id) }, { type: 'actor', id })),
    select: (selection) => change((state) => select(state, selection)),
    openClaim: (claim, report = 0) => change((state) => ({ ...state, open: { claim, report } })),
    closeArticle: () => change((state) => without(state, 'open')),
    setView: (view) => change((state) => ({ ...without(state, 'camera'), view })),
    setColors: (colors) => {
      change((state) => (colors ? { ...state, colors } : without(state, 'colors')));
      notice.set(colors ? 'Coloured by community.' : 'Coloured by kind.');
    },
    setCamera: (camera) => {
      const { state } = store.get();
      store.replace(camera ? { ...state, camera } : without(state, 'camera'));
    },
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
