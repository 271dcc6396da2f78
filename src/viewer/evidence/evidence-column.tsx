import { ArticleReader } from '../reader/article-reader.tsx';
import { useApp } from '../store/app-context.ts';
import { useCell } from '../store/cell.ts';
import { readerWide } from '../store/ui-cells.ts';
import { ActorEvidence } from './actor-evidence.tsx';
import { ArticleEvidence } from './article-evidence.tsx';
import { ClaimEvidence } from './claim-evidence.tsx';
import { NothingMatches } from './nothing-matches.tsx';
import { PairEvidence } from './pair-evidence.tsx';
import { SummaryPanel } from './summary-panel.tsx';
import '../styles/evidence.css';

/** In which words: the claims behind what is selected, and below them the article that proves the open one. */
export function EvidenceColumn() {
  const { index, state } = useApp();
  const { selection, open } = state;
  const isWide = useCell(readerWide);
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
      <div className="evidence-list" key={subject}>
        <Evidence />
      </div>
      {article && <ArticleReader article={article} />}
    </aside>
  );
}

function Evidence() {
  const { index, state, shown } = useApp();
  const { selection } = state;
  if (shown.claims.length === 0) return <NothingMatches />;
  switch (selection?.type) {
    case 'actor':
      return index.entities.has(selection.id) ? <ActorEvidence selection={selection} /> : <SummaryPanel />;
    case 'pair':
      return <PairEvidence selection={selection} />;
    case 'claim':
      return index.claims.has(selection.id) ? <ClaimEvidence id={selection.id} /> : <SummaryPanel />;
    case 'article':
      return index.articles.has(selection.id) ? <ArticleEvidence id={selection.id} /> : <SummaryPanel />;
    default:
      return <SummaryPanel />;
  }
}
