import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from '../parts/icon-button.tsx';
import { useCell } from '../store/cell.ts';
import { overlay } from '../store/ui-cells.ts';
import { ActorList } from './actor-list.tsx';
import { Legend } from './legend.tsx';
import '../styles/actors.css';

/** The actors column where there is no room for it: slides in from the left. */
export function ActorsDrawer() {
  const isOpen = useCell(overlay) === 'actors';
  const close = () => overlay.set(undefined);
  return (
    <ModalOverlay className="veil" isDismissable isOpen={isOpen} onOpenChange={close}>
      <Modal className="drawer">
        <Dialog className="actors" aria-label="Actors">
          <IconButton icon="close" label="Close" className="bare drawer-close" onPress={close} />
          <ActorList onPick={close} />
          <Legend />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
