import { useMemo } from 'react';
import { type ClaimEntry, contentText, type Report } from '../../graph/filter/index-data.ts';
import { useCorrect } from '../corrections/use-correct.ts';
import { citation } from '../state/card.ts';
import { unlinkOf } from '../state/make-correction.ts';
import { type DiffRun, diffWords, trimRuns } from '../state/word-diff.ts';
import { useApp } from '../store/app-context.ts';
import { canCorrect } from '../store/can-correct.ts';

interface ToldDifferentlyProps {
  readonly claim: string;
  readonly mine: Report;
  readonly other: ClaimEntry;
}

/** Two tellings one above the other, the words that differ set off in both. */
export function ToldDifferently({ claim, mine, other }: ToldDifferentlyProps) {
  const { index, act } = useApp();
  const correct = useCorrect();
  const theirs = other.reports[0]!;
  const [left, right] = useMemo(() => diffWords(contentText(mine), contentText(theirs)).map(trimRuns), [mine, theirs]);
  return (
    <div className="tellings">
      <Telling runs={left!} kind="mine" cite={citation(mine)} />
      <Telling runs={right!} kind="other" cite={citation(theirs)} />
      <button type="button" className="link" onClick={() => act.openClaim(other.claim.id)}>
        Open the other article
      </button>
      {canCorrect(index) && (
        <button type="button" className="link" onClick={() => correct(unlinkOf(index, claim, other.claim.id))}>
          Not the same utterance
        </button>
      )}
    </div>
  );
}

function Telling({ runs, kind, cite }: { runs: readonly DiffRun[]; kind: 'mine' | 'other'; cite: string }) {
  return (
    <p className={`telling ${kind}`}>
      <bdi className="telling-cite">{cite}</bdi>
      <span dir="auto">
        {runs.map(({ text, differs }, i) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: runs never change places
          differs ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
        )}
      </span>
    </p>
  );
}
