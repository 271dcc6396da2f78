import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { ActorsColumn } from '../actors/actors-column.tsx';
import { ActorsDrawer } from '../actors/actors-drawer.tsx';
import { EvidenceColumn } from '../evidence/evidence-column.tsx';
import { useClosedByBack } from '../parts/use-closed-by-back.ts';
import { SearchDialog } from '../search/search-dialog.tsx';
import { Stage } from '../stage/stage.tsx';
import { useCell } from '../store/cell.ts';
import { Later } from '../store/later.tsx';
import { overlay } from '../store/ui-cells.ts';
import { Announcer } from './announcer.tsx';
import { SentenceBar } from './sentence-bar.tsx';
import { StrayLink } from './stray-link.tsx';
import { Tools } from './tools.tsx';
import { useKeys } from './use-keys.ts';
import { useTitle } from './use-title.ts';
import { useWidth } from './use-width.ts';
import '../styles/page.css';

const KeysDialog = lazy(() => import('./keys-dialog.tsx'));
const CorrectionsDialog = lazy(() => import('../corrections/corrections-dialog.tsx'));
const CorrectionDialog = lazy(() => import('../corrections/correction-dialog.tsx'));

/**
 * Three columns that are one sentence: who, about whom, in which words. It asks for nothing of the view itself: else all
 * of it would be drawn again at every step.
 */
export function Page() {
  const width = useWidth();
  return (
    <div className={`page ${width}`}>
      <Button className="skip button" onPress={() => document.getElementById('evidence')?.focus()}>
        Skip to the claims
      </Button>
      <header className="top-bar">
        <h1 className="wordmark">
          claim<b>graph</b>
        </h1>
        <SentenceBar />
        <Later>
          <Tools />
        </Later>
      </header>
      {width === 'wide' ? <ActorsColumn /> : <ActorsDrawer />}
      <Stage />
      <Later>
        <EvidenceColumn />
        <Announcer />
        <WindowTitle />
      </Later>
      <StrayLink />
      <Keys />
      <Dialogs />
    </div>
  );
}

function Keys() {
  useKeys();
  return null;
}

function WindowTitle() {
  useTitle();
  return null;
}

/** What floats. The keys, what is put right, and the list of it are loaded when first asked for. */
function Dialogs() {
  const floating = useCell(overlay);
  useClosedByBack(() => overlay.set(undefined));
  return (
    <Suspense>
      {floating === 'search' && <SearchDialog />}
      {typeof floating === 'object' && 'search' in floating && <SearchDialog initial={floating.search} />}
      {floating === 'keys' && <KeysDialog />}
      {floating === 'corrections' && <CorrectionsDialog />}
      {typeof floating === 'object' && 'correct' in floating && <CorrectionDialog correcting={floating.correct} />}
    </Suspense>
  );
}
