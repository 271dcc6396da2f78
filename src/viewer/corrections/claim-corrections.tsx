import { useRef, useState } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components/Menu';
import { rejectOf } from '../state/make-correction.ts';
import { useApp } from '../store/app-context.ts';
import { canCorrect } from '../store/can-correct.ts';
import { overlay } from '../store/ui-cells.ts';
import { useCorrect } from './use-correct.ts';

/** What can be put right about a claim. There is one on every card: the menu is made when it is opened. */
export function ClaimCorrections({ claim }: { claim: string }) {
  const { index } = useApp();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!canCorrect(index)) return null;
  return (
    <>
      <button
        type="button"
        ref={button}
        className="link"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        Correct
      </button>
      {isOpen && (
        <Popover className="popover" placement="bottom end" triggerRef={button} isOpen onOpenChange={setOpen}>
          <ClaimMenu claim={claim} onDone={() => setOpen(false)} />
        </Popover>
      )}
    </>
  );
}

function ClaimMenu({ claim, onDone }: { claim: string; onDone: () => void }) {
  const { index } = useApp();
  const correct = useCorrect();
  return (
    <Menu
      className="menu"
      aria-label="Correct this claim"
      autoFocus="first"
      onClose={onDone}
      onAction={(key) => {
        onDone();
        if (key === 'reject') correct(rejectOf(index, claim));
        else overlay.set({ correct: { do: 'speaker', claim } });
      }}
    >
      <MenuItem id="speaker" className="menu-item">
        Somebody else says it …
      </MenuItem>
      <MenuItem id="reject" className="menu-item" textValue="This is no claim">
        This is no claim <kbd className="soft">X</kbd>
      </MenuItem>
    </Menu>
  );
}
