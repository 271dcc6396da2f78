import { decodeView, encodeView, readFingerprint, writeAddress } from '../state/url.ts';
import type { ViewState } from '../state/view-state.ts';
import { type Cell, createCell } from './cell.ts';

export interface Place {
  readonly state: ViewState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The fingerprint of the data that the address was made for, if it says so. */
  readonly madeFor?: string;
}

/** The view, held in the address: every step is an entry of the browser's history, so that undo is "back". */
export interface ViewStore extends Pick<Cell<Place>, 'get' | 'subscribe'> {
  /** Steps with the same `merge` in a row (typing) are one entry of the history. */
  go(next: ViewState, merge?: string): void;
  /** The same step of the history, seen in data that has changed. */
  replace(next: ViewState): void;
  /** Says which data is looked at: addresses that are written from now on are made for it. */
  lookAt(fingerprint: string): void;
  undo(): void;
  redo(): void;
}

export function createViewStore(page: Pick<Window, 'location' | 'history' | 'addEventListener'>): ViewStore {
  const { location, history } = page;
  let at = stepIn(history.state) ?? 0;
  let top = at;
  let merging: string | undefined;
  let looked: string | undefined;
  const made = (madeFor: string | undefined) => madeFor !== undefined && { madeFor };
  const place = (): Place => ({
    state: decodeView(location.hash),
    canUndo: at > 0,
    canRedo: at < top,
    ...made(readFingerprint(location.hash)),
  });
  const addressOf = (state: ViewState) => writeAddress(state, looked) || location.pathname + location.search;
  if (stepIn(history.state) === undefined) history.replaceState({ step: at }, '');
  const cell = createCell(place());

  page.addEventListener('popstate', () => {
    merging = undefined;
    const step = stepIn(history.state);
    at = step ?? at + 1;
    top = step === undefined ? at : Math.max(at, top);
    if (step === undefined) history.replaceState({ step: at }, '');
    cell.set(place());
  });

  return {
    get: cell.get,
    subscribe: cell.subscribe,
    go(next, merge) {
      if (encodeView(next) === encodeView(cell.get().state)) return;
      const url = addressOf(next);
      if (merge !== undefined && merge === merging) history.replaceState({ step: at }, '', url);
      else history.pushState({ step: ++at }, '', url);
      top = at;
      merging = merge;
      cell.set({ state: next, canUndo: true, canRedo: false, ...made(looked) });
    },
    replace(next) {
      if (encodeView(next) === encodeView(cell.get().state)) return;
      history.replaceState({ step: at }, '', addressOf(next));
      cell.set({ ...cell.get(), state: next });
    },
    lookAt(fingerprint) {
      const { state, madeFor } = cell.get();
      const isOurs = looked !== undefined && madeFor === looked && looked !== fingerprint;
      looked = fingerprint;
      if (!isOurs) return;
      history.replaceState({ step: at }, '', addressOf(state));
      cell.set({ ...cell.get(), madeFor: fingerprint });
    },
    undo: () => history.back(),
    redo: () => history.forward(),
  };
}

function stepIn(state: unknown): number | undefined {
  const step = (state as { step?: unknown } | null)?.step;
  return typeof step === 'number' ? step : undefined;
}
