import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { KindMark } from '../parts/kind-mark.tsx';
import { WhereNote } from '../parts/where-note.tsx';
import { KIND_WORDS } from '../state/kind-words.ts';
import { mergeOf } from '../state/make-correction.ts';
import { capitalize, countOf, writeNumber } from '../state/wording.ts';
import { useApp } from '../store/app-context.ts';
import { overlay } from '../store/ui-cells.ts';
import { useCorrect } from './use-correct.ts';

/** Two actors that are one: which of them stays, with its name and kind. */
export function MergeForm({ id, other }: { id: string; other: string }) {
  const { index } = useApp();
  const correct = useCorrect();
  const [kept, setKept] = useState(() =>
    fuller(index.entities.get(id)?.mentions, index.entities.get(other)?.mentions) ? id : other,
  );
  return (
    <>
      <RadioGroup className="choices" aria-label="Called" value={kept} onChange={setKept}>
        {[id, other].map((one) => (
          <Kept key={one} id={one} />
        ))}
      </RadioGroup>
      <p className="soft">All claims of both are then of the one that is ticked; the other name is kept beside it.</p>
      <div className="correct-ways">
        <Button
          className="button strong-button"
          autoFocus
          onPress={() => correct(mergeOf(index, kept, kept === id ? other : id))}
        >
          Make them one
        </Button>
        <Button className="button" onPress={() => overlay.set(undefined)}>
          Leave them
        </Button>
      </div>
    </>
  );
}

function Kept({ id }: { id: string }) {
  const { index } = useApp();
  const { name, kind } = index.entities.get(id)!;
  return (
    <Radio value={id} className="choice" aria-label={name}>
      <span className="dot" />
      <KindMark kind={kind} />
      <span className="choice-name">
        <bdi className="strong">{name}</bdi> <WhereNote id={id} />
      </span>
      <span className="number">
        {capitalize(KIND_WORDS[kind].one)} · {countOf(index.claimsBy.get(id)?.length ?? 0, 'claim')} made,{' '}
        {writeNumber(index.claimsAbout.get(id)?.length ?? 0)} about
      </span>
    </Radio>
  );
}

/** Whom more is known of gives the name. */
function fuller(mine = 0, theirs = 0): boolean {
  return mine > theirs;
}
