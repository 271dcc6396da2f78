import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { ENTITY_KINDS, type EntityKind } from '../../model/kinds.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { KIND_WORDS } from '../state/kind-words.ts';
import { kindOf } from '../state/make-correction.ts';
import { capitalize } from '../state/wording.ts';
import { useApp } from '../store/app-context.ts';
import { useCorrect } from './use-correct.ts';

/** What an actor is. */
export function KindForm({ id }: { id: string }) {
  const { index } = useApp();
  const correct = useCorrect();
  const before = index.entities.get(id)!.kind;
  const [kind, setKind] = useState<EntityKind>(before);
  return (
    <>
      <RadioGroup className="choices" aria-label="Kind" value={kind} onChange={(value) => setKind(value as EntityKind)}>
        {ENTITY_KINDS.map((one) => (
          <Radio key={one} value={one} className="choice">
            <span className="dot" />
            <KindMark kind={one} />
            <span className="choice-name">{capitalize(KIND_WORDS[one].one)}</span>
          </Radio>
        ))}
      </RadioGroup>
      <div className="correct-ways">
        <Button
          className="button strong-button"
          isDisabled={kind === before}
          onPress={() => correct(kindOf(index, id, kind))}
        >
          Set the kind
        </Button>
      </div>
    </>
  );
}
