import { Button } from 'react-aria-components/Button';
import type { LoggedCorrection } from '../../model/index.ts';
import { correctionInWords } from '../state/make-correction.ts';
import { useApp } from '../store/app-context.ts';
import type { Corrections } from '../store/corrections-cell.ts';
import { takeBack } from './correct.ts';

/** Every line of the log, the last one on top, with what became of it. */
export function CorrectionLines({ known, isBusy }: { known: Corrections; isBusy: boolean }) {
  const { corrections, undone, damaged, unfitting } = known;
  const reasons = new Map(unfitting.map(({ line, reason }) => [line, reason]));
  const lines = [
    ...corrections.map((one) => ({ ...one, note: reasons.get(one.line), holds: true })),
    ...undone.map((one) => ({ ...one, note: undefined, holds: false })),
  ].sort((a, b) => b.line - a.line);
  if (lines.length + damaged.length === 0)
    return (
      <p className="correct-empty">
        Nothing is corrected. Drag an actor onto another to make them one, or use <b>Correct</b> beside an actor or a
        claim.
      </p>
    );
  return (
    <ul className="correction-lines">
      {lines.map(({ line, correction, note, holds }) => (
        <Line key={line} line={line} correction={correction} note={note} holds={holds} isBusy={isBusy} />
      ))}
      {damaged.map(({ line, message }) => (
        <li key={line} className="is-off">
          Line {line} cannot be read: {message}
        </li>
      ))}
    </ul>
  );
}

interface LineProps extends LoggedCorrection {
  readonly note: string | undefined;
  readonly holds: boolean;
  readonly isBusy: boolean;
}

function Line({ line, correction, note, holds, isBusy }: LineProps) {
  const { index } = useApp();
  const words = correctionInWords(index, correction);
  return (
    <li className={holds ? '' : 'is-off'}>
      <p>
        <bdi>{words}</bdi>
        {note && <span className="correction-note"> Fits nothing here: {note}.</span>}
        {!holds && <span className="correction-note"> Taken back.</span>}
      </p>
      {holds && (
        <Button
          className="link"
          aria-label={`Take back: ${words}`}
          isDisabled={isBusy}
          onPress={() => void takeBack(line)}
        >
          Take back
        </Button>
      )}
    </li>
  );
}
