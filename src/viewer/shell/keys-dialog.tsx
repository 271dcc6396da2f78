import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { CloseButton } from '../parts/close-button.tsx';
import { useApp } from '../store/app-context.ts';
import { canCorrect } from '../store/can-correct.ts';
import { overlay } from '../store/ui-cells.ts';
import { keysOf } from './keys.ts';

export default function KeysDialog() {
  const { index } = useApp();
  const close = () => overlay.set(undefined);
  return (
    <ModalOverlay className="veil" isDismissable isOpen onOpenChange={close}>
      <Modal className="popover modal">
        <Dialog className="keys" aria-label="Keys">
          <header>
            <h2>Keys</h2>
            <CloseButton onPress={close} />
          </header>
          <dl>
            {keysOf(canCorrect(index)).map(([keys, does]) => (
              <div key={does}>
                <dt>{does}</dt>
                <dd>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
