import { useCallback, useState } from 'react';

/** As many of a long list as a virtual list can take in at once without a pause. */
const STEP = 60;

/** The first items of a long list; `more` adds the next ones. Another list begins at its beginning. */
export function useStepped<T>(items: readonly T[]): { readonly visible: readonly T[]; readonly more: () => void } {
  const [taken, setTaken] = useState({ items, count: STEP });
  const count = taken.items === items ? taken.count : STEP;
  const more = useCallback(() => setTaken({ items, count: count + STEP }), [items, count]);
  return { visible: count < items.length ? items.slice(0, count) : items, more };
}
