import { type Filters, NO_FILTERS } from '../../graph/filter/filters.ts';
import type { Stance } from '../../model/index.ts';

export type View = 'actors' | 'claims' | 'table';

/** What the evidence column is about. `side` and `other` narrow an actor's claims. */
export type Selection =
  | { readonly type: 'actor'; readonly id: string; readonly side?: 'says' | 'about'; readonly other?: string }
  | { readonly type: 'pair'; readonly from: string; readonly to: string; readonly stance?: Stance }
  | { readonly type: 'chains'; readonly from: string; readonly to: string }
  | { readonly type: 'claim'; readonly id: string }
  | { readonly type: 'article'; readonly id: string };

/** The claim whose article is open, and which of its reports (index into `ClaimEntry.reports`). */
export interface OpenClaim {
  readonly claim: string;
  readonly report: number;
}

/**
 * Where one looks at the picture: its middle as shares of the drawing's width and height, and how much of it is seen, as
 * sigma's ratio. Shares, since the drawing is fitted to the room each page has for it.
 */
export interface CameraView {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** The whole view: all of it is in the address. */
export interface ViewState {
  readonly view: View;
  readonly filters: Filters;
  readonly selection?: Selection;
  readonly open?: OpenClaim;
  /** Absent where all of the picture is shown. */
  readonly camera?: CameraView;
  /** What colours mean: communities, or (absent) kinds of actor. */
  readonly colors?: 'communities';
}

export const FIRST_VIEW: ViewState = { view: 'actors', filters: NO_FILTERS };

/** One level back: close the article, then drop the selection. Filters stay: only a person takes them away. */
export function stepBack(state: ViewState): ViewState {
  if (state.open) return without(state, 'open');
  if (state.selection) return without(state, 'selection');
  return state;
}

export function select(state: ViewState, selection: Selection | undefined): ViewState {
  const bare = without(without(state, 'open'), 'selection');
  if (!selection) return bare;
  return selection.type === 'claim'
    ? { ...bare, selection, open: { claim: selection.id, report: 0 } }
    : { ...bare, selection };
}

export function without(state: ViewState, key: 'open' | 'selection' | 'camera' | 'colors'): ViewState {
  const { [key]: _gone, ...rest } = state;
  return rest;
}

/** The actors a selection names. */
export function selectedActors(selection: Selection | undefined): readonly string[] {
  if (selection?.type === 'actor') return selection.other ? [selection.id, selection.other] : [selection.id];
  return selection?.type === 'pair' || selection?.type === 'chains' ? [selection.from, selection.to] : [];
}
