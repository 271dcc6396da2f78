import { Button } from 'react-aria-components/Button';
import { ClaimWords } from '../evidence/claim-words.tsx';
import { speakerOf } from '../state/make-correction.ts';
import { useApp } from '../store/app-context.ts';
import { PickActor } from './pick-actor.tsx';
import { useCorrect } from './use-correct.ts';

/** Who makes a claim; nobody known, where that is so. */
export function SpeakerForm({ claim }: { claim: string }) {
  const { index } = useApp();
  const correct = useCorrect();
  const entry = index.claims.get(claim)!;
  const { speaker } = entry.claim;
  return (
    <>
      <blockquote className="correct-words">
        <ClaimWords report={entry.reports[0]!} />
      </blockquote>
      <PickActor but={speaker} onPick={(id) => correct(speakerOf(index, claim, id))} />
      {speaker !== undefined && (
        <div className="correct-ways">
          <Button className="button" onPress={() => correct(speakerOf(index, claim, undefined))}>
            Nobody who is known
          </Button>
        </div>
      )}
    </>
  );
}
