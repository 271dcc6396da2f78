import { useEffect } from 'react';
import { readTerms } from '../../graph/filter/fold-text.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { prepareSlice } from '../slices/ask-slice.ts';
import { filtersOf } from '../slices/whole-group.ts';
import { findHits } from '../state/find-hits.ts';
import type { Hit } from '../state/search-all.ts';
import { useApp } from '../store/app-context.ts';

/** Letters before the first hit that still fit on the line. */
const LEAD = 30;

/** `isNext`: it is what Enter or a press takes; then the claims it leads to are made ready, and those of words at once. */
export function SearchHit({ hit, query, isNext }: { hit: Hit; query: string; isNext: boolean }) {
  const { index } = useApp();
  const isLikely = isNext || hit.type === 'words';
  useEffect(() => {
    const filters = isLikely ? filtersOf(hit) : undefined;
    if (filters) prepareSlice(filters);
  }, [hit, isLikely]);
  const kind =
    hit.kind ?? (hit.type === 'actor' ? index.entities.get(hit.id)?.kind : hit.type === 'claim' ? 'claim' : undefined);
  return (
    <>
      <span className="hit-mark">{kind && <KindMark kind={kind} />}</span>
      <bdi className={hit.type === 'claim' ? 'hit-text words' : 'hit-text'}>
        {hit.type === 'claim' ? <Excerpt text={hit.text} query={query} /> : hit.text}
      </bdi>
      <bdi className="hit-beside">{hit.beside}</bdi>
    </>
  );
}

/** The words around the first hit. */
function Excerpt({ text, query }: { text: string; query: string }) {
  const first = findHits(text, readTerms(query))[0];
  if (!first) return text;
  const cut = first.start > LEAD ? text.indexOf(' ', first.start - LEAD) + 1 : 0;
  const begin = Math.min(cut, first.start);
  return (
    <>
      {begin > 0 && '… '}
      {text.slice(begin, first.start)}
      <mark className="hit">{text.slice(first.start, first.end)}</mark>
      {text.slice(first.end)}
    </>
  );
}
