import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { rejectOf } from '../state/make-correction.ts';
import { useApp } from '../store/app-context.ts';
import { isSaved } from '../store/is-saved.ts';
import { overlay } from '../store/ui-cells.ts';
import { useCorrect } from './use-correct.ts';

/** What can be put right about a claim. */
export function ClaimCorrections({ claim }: { claim: string }) {
  const { index } = useApp();
  const correct = useCorrect();
  if (isSaved) return null;
  return (
    <MenuTrigger>
      <Button className="link">Correct</Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label="Correct this claim"
          onAction={(key) =>
            key === 'reject' ? correct(rejectOf(index, claim)) : overlay.set({ correct: { do: 'speaker', claim } })
          }
        >
          <MenuItem id="speaker" className="menu-item">
            Somebody else says it …
          </MenuItem>
          <MenuItem id="reject" className="menu-item" textValue="This is no claim">
            This is no claim <kbd className="soft">X</kbd>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
