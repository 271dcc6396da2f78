import { useEffect } from 'react';
import type { ViewStore } from '../store/view-store.ts';
import { askSlice } from './ask-slice.ts';

/** Follows the filters, however they change: a click, the address, or the way back. */
export function useSlices(store: ViewStore): void {
  useEffect(() => {
    const ask = () => void askSlice(store.get().state.filters);
    ask();
    return store.subscribe(ask);
  }, [store]);
}
