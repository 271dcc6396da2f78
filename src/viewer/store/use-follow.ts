import { useLayoutEffect, useRef } from 'react';
import type { DataIndex } from '../../graph/filter/index-data.ts';
import { followView } from '../state/follow-view.ts';
import type { ViewStore } from './view-store.ts';

/** Where the data changes under a view, what it names is followed to what that is now. */
export function useFollow(index: DataIndex, fingerprint: string, store: ViewStore): void {
  const before = useRef(index);
  useLayoutEffect(() => store.lookAt(fingerprint), [fingerprint, store]);
  useLayoutEffect(() => {
    if (before.current === index) return;
    // Another slice of the same graph changes nothing that is in it.
    if (!index.file.part) store.replace(followView(before.current, index, store.get().state));
    before.current = index;
  }, [index, store]);
}
