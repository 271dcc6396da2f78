import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { CloseButton } from '../parts/close-button.tsx';
import { overlay } from '../store/ui-cells.ts';
import { KEYS } from './keys.ts';

export default function KeysDialog() {
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
            {KEYS.map(([keys, does]) => (
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
