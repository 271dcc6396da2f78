import { lazy, Suspense, useCallback, useState } from 'react';
import { hasWebgl } from '../canvas/has-webgl.ts';
import { NothingMatches } from '../evidence/nothing-matches.tsx';
import { useWidth } from '../shell/use-width.ts';
import { asking } from '../slices/ask-slice.ts';
import { PartNote } from '../slices/part-note.tsx';
import { useApp } from '../store/app-context.ts';
import { useCell } from '../store/cell.ts';
import { GraphStage } from './graph-stage.tsx';
import { TimeStrip } from './time-strip.tsx';
import { ViewSwitch } from './view-switch.tsx';
import '../styles/stage.css';

const ClaimsTable = lazy(() => import('../table/claims-table.tsx'));

const canDraw = hasWebgl();

/** The middle: the picture, or the table of all claims. */
export function Stage() {
  const { state, shown } = useApp();
  const [failed, setFailed] = useState(!canDraw);
  const fail = useCallback(() => setFailed(true), []);
  const asked = useCell(asking);
  const isNarrow = useWidth() === 'narrow';
  const isTable = state.view === 'table' || failed;
  return (
    <main
      className={isTable ? 'stage is-table' : 'stage'}
      aria-label={isTable ? 'Table of claims' : 'Picture of who speaks about whom'}
    >
      <PartNote />
      {failed && (
        <p className="stage-note">
          This browser draws no graphics (WebGL is off), so the claims stand here as a table.
        </p>
      )}
      <div className="stage-body">
        {!failed && <ViewSwitch />}
        {isTable ? (
          <Suspense fallback={<p className="stage-note">…</p>}>
            <ClaimsTable />
          </Suspense>
        ) : (
          <GraphStage view={state.view === 'claims' ? 'claims' : 'actors'} onFailure={fail} />
        )}
        {shown.claims.length === 0 && asked !== 'waits' && (
          <div className="stage-empty">
            <NothingMatches />
          </div>
        )}
      </div>
      {!isNarrow && <TimeStrip />}
    </main>
  );
}
