import { useEffect, useRef } from 'react';

/** What floats belongs to the view it was opened in: the browser's "back" leaves both. */
export function useClosedByBack(close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const onBack = () => latest.current();
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, []);
}
