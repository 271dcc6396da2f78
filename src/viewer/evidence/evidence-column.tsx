import { lazy, type RefObject, Suspense, useEffect, useRef } from 'react';
import type { OpenClaim } from '../state/view-state.ts';
import { useApp } from '../store/app-context.ts';
import { useCell } from '../store/cell.ts';
import { readerWide } from '../store/ui-cells.ts';
import { ActorEvidence } from './actor-evidence.tsx';
import { ArticleEvidence } from './article-evidence.tsx';
import { ClaimEvidence } from './claim-evidence.tsx';
import { PairEvidence } from './pair-evidence.tsx';
import { SummaryPanel } from './summary-panel.tsx';
import '../styles/evidence.css';

const ArticleReader = lazy(() => import('../reader/article-reader.tsx'));
const ChainsEvidence = lazy(() => import('./chains-evidence.tsx'));

/** In which words: the claims behind what is selected, and below them the article that proves the open one. */
export function EvidenceColumn() {
  const { index, state } = useApp();
  const { selection, open } = state;
  const isWide = useCell(readerWide);
  const list = useRef<HTMLDivElement>(null);
  const report = open && index.claims.get(open.claim)?.reports[open.report];
  const article = report?.article ?? (selection?.type === 'article' ? index.articles.get(selection.id) : undefined);
  const subject = selection && JSON.stringify({ ...selection, side: 0, other: 0, stance: 0 });
  return (
    <aside
      id="evidence"
      className={article && isWide ? 'evidence reader-wide' : 'evidence'}
      tabIndex={-1}
      aria-label="Claims"
    >
      <div className="evidence-list" key={subject} ref={list}>
        <Evidence />
      </div>
      {article && (
        <Suspense>
          <ArticleReader article={article} />
          <OpenCardInSight list={list} open={open} />
        </Suspense>
      )}
    </aside>
  );
}

/** The article takes a part of the column: the card it was opened from must not vanish behind it, once it is there. */
function OpenCardInSight({ list, open }: { list: RefObject<HTMLDivElement | null>; open: OpenClaim | undefined }) {
  useEffect(() => {
    if (open && list.current) showOpenCard(list.current);
  }, [list, open]);
  return null;
}

/** A claim can be listed more than once: the card that is in sight stays, else the first is brought in. */
function showOpenCard(list: HTMLElement): void {
  const cards = [...list.querySelectorAll('.card.is-open')];
  const { top, bottom } = list.getBoundingClientRect();
  const isNear = (card: Element) => {
    const box = card.getBoundingClientRect();
    return box.bottom > top && box.top < bottom + box.height;
  };
  (cards.find(isNear) ?? cards[0])?.scrollIntoView({ block: 'nearest' });
}

function Evidence() {
  const { index, state, shown } = useApp();
  const { selection } = state;
  if (shown.claims.length === 0) return <p className="evidence-none">No claim is shown.</p>;
  switch (selection?.type) {
    case 'actor':
      return index.entities.has(selection.id) ? <ActorEvidence selection={selection} /> : <SummaryPanel />;
    case 'pair':
      return <PairEvidence selection={selection} />;
    case 'chains':
      return (
        <Suspense fallback={<p className="evidence-none">…</p>}>
          <ChainsEvidence selection={selection} />
        </Suspense>
      );
    case 'claim':
      return index.claims.has(selection.id) ? <ClaimEvidence id={selection.id} /> : <SummaryPanel />;
    case 'article':
      return index.articles.has(selection.id) ? <ArticleEvidence id={selection.id} /> : <SummaryPanel />;
    default:
      return <SummaryPanel />;
  }
}
