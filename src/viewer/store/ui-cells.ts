import type { Slot } from '../state/sentence.ts';
import type { Selection } from '../state/view-state.ts';
import { createCell } from './cell.ts';

/** What the pointer or the focus rests on, wherever that is: the picture and the texts light it up. */
export const hovered = createCell<Selection | undefined>(undefined);

/** What floats above the page, one thing at a time. */
export type Overlay =
  | 'search'
  | 'keys'
  | 'actors'
  | 'articles'
  | 'corrections'
  | { readonly search: string }
  | { readonly slot: Slot }
  | { readonly correct: Correcting };
export const overlay = createCell<Overlay | undefined>(undefined);

/** A correction that is being made: what is to be done, and to whom or what. */
export type Correcting =
  | { readonly do: 'merge'; readonly id: string; readonly other?: string }
  | { readonly do: 'rename' | 'kind' | 'split' | 'apart'; readonly id: string }
  | { readonly do: 'speaker' | 'reject'; readonly claim: string };

/** What `z` takes back: the last correction, or the last step of the view. */
export const lastAct = createCell<'view' | 'correction'>('view');

/** Whether the article fills its column. */
export const readerWide = createCell(false);

/** The last thing done that cannot be seen ("Address copied"); spoken, and shown for a moment. */
export const notice = createCell<string | undefined>(undefined);
