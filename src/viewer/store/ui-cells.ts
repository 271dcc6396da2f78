import type { Slot } from '../state/sentence.ts';
import type { Selection } from '../state/view-state.ts';
import { createCell } from './cell.ts';

/** What the pointer or the focus rests on, wherever that is: the picture and the texts light it up. */
export const hovered = createCell<Selection | undefined>(undefined);

/** What floats above the page, one thing at a time. */
export type Overlay = 'search' | 'keys' | 'actors' | { readonly slot: Slot };
export const overlay = createCell<Overlay | undefined>(undefined);

/** Whether the article fills its column. */
export const readerWide = createCell(false);

/** The last thing done that cannot be seen ("Address copied"); spoken, and shown for a moment. */
export const notice = createCell<string | undefined>(undefined);
