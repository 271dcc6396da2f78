import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { CloseButton } from '../parts/close-button.tsx';
import { apartOf } from '../state/make-correction.ts';
import { nameOf } from '../state/name-of.ts';
import { useApp } from '../store/app-context.ts';
import { type Correcting, overlay } from '../store/ui-cells.ts';
import { KindForm } from './kind-form.tsx';
import { MergeForm } from './merge-form.tsx';
import { PickActor } from './pick-actor.tsx';
import { RenameForm } from './rename-form.tsx';
import { SpeakerForm } from './speaker-form.tsx';
import { SplitForm } from './split-form.tsx';
import { useCorrect } from './use-correct.ts';
import '../styles/corrections.css';

/** Asks what is needed for one correction. */
export default function CorrectionDialog({ correcting }: { correcting: Correcting }) {
  const { index } = useApp();
  const close = () => overlay.set(undefined);
  const isThere = 'claim' in correcting ? index.claims.has(correcting.claim) : index.entities.has(correcting.id);
  if (!isThere) return null;
  const title = titleOf(correcting, 'id' in correcting ? nameOf(index, correcting.id) : '');
  return (
    <ModalOverlay className="veil" isDismissable isOpen onOpenChange={close}>
      <Modal className="popover modal correct-modal">
        <Dialog className="correct" aria-label={title}>
          <header className="dialog-head">
            <h2>{title}</h2>
            <CloseButton onPress={close} />
          </header>
          <Form correcting={correcting} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Form({ correcting }: { correcting: Correcting }) {
  const { index } = useApp();
  const correct = useCorrect();
  switch (correcting.do) {
    case 'merge':
      return correcting.other === undefined ? (
        <PickActor
          but={correcting.id}
          onPick={(other) => overlay.set({ correct: { do: 'merge', id: correcting.id, other } })}
        />
      ) : (
        <MergeForm id={correcting.id} other={correcting.other} />
      );
    case 'apart':
      return <PickActor but={correcting.id} onPick={(other) => correct(apartOf(index, correcting.id, other))} />;
    case 'rename':
      return <RenameForm id={correcting.id} />;
    case 'kind':
      return <KindForm id={correcting.id} />;
    case 'split':
      return <SplitForm id={correcting.id} />;
    default:
      return <SpeakerForm claim={correcting.claim} />;
  }
}

function titleOf(correcting: Correcting, name: string): string {
  switch (correcting.do) {
    case 'merge':
      return correcting.other === undefined ? `${name} is the same as …` : 'Are these one?';
    case 'apart':
      return `${name} is never the same as …`;
    case 'rename':
      return `Another name for ${name}`;
    case 'kind':
      return `${name} is …`;
    case 'split':
      return `${name} is more than one`;
    default:
      return 'Who says it?';
  }
}
