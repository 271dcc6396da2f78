import { useEffect, useState } from 'react';
import { escapeValue } from '../../graph/filter/filters-address.ts';
import type { Found } from '../../model/index.ts';

/** While someone is typing nothing is asked, in ms. */
const TYPING = 80;

/** The server's answer to a query, where there is one to ask; `gone` where it does not answer. */
export function useFound(query: string, isAsked: boolean): Found | 'gone' | undefined {
  const [found, setFound] = useState<Found | 'gone'>();
  useEffect(() => {
    if (!isAsked || query.trim() === '') return setFound(undefined);
    const asked = new AbortController();
    const ask = async () => {
      try {
        const response = await fetch(`./find?q=${escapeValue(query)}`, { signal: asked.signal });
        if (!response.ok) throw new Error(response.statusText);
        setFound(await response.json());
      } catch {
        if (!asked.signal.aborted) setFound('gone');
      }
    };
    const timer = setTimeout(ask, TYPING);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [query, isAsked]);
  return found;
}
