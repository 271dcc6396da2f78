import { foldText } from '../../graph/filter/fold-text.ts';
import type { Span } from '../../model/index.ts';

/** Where the words looked for stand in a text; overlapping hits are one. */
export function findHits(text: string, terms: readonly string[]): readonly Span[] {
  if (terms.length === 0) return [];
  const folded = foldText(text);
  const hits = terms.flatMap((term) => findAll(folded, term)).sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.reduce<{ start: number; end: number }[]>((merged, hit) => {
    const last = merged.at(-1);
    if (last && hit.start <= last.end) last.end = Math.max(last.end, hit.end);
    else merged.push({ ...hit });
    return merged;
  }, []);
}

function findAll(folded: string, term: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    found.push({ start: at, end: at + term.length });
  }
  return found;
}
