import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useApp } from '../store/app-context.ts';
import { canCorrect } from '../store/can-correct.ts';
import { type Correcting, overlay } from '../store/ui-cells.ts';

type ActorCorrection = Exclude<Correcting, { claim: string }>['do'];

/** What can be put right about an actor. */
export function ActorCorrections({ id, name }: { id: string; name: string }) {
  const { index } = useApp();
  const places = index.entities.get(id)?.evidence.length ?? 0;
  if (!canCorrect(index)) return null;
  return (
    <MenuTrigger>
      <Button className="link">Correct …</Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={`Correct ${name}`}
          onAction={(key) => overlay.set({ correct: { do: key as ActorCorrection, id } })}
          disabledKeys={places < 2 ? ['split'] : []}
        >
          <MenuItem id="merge" className="menu-item" textValue="Is the same as">
            Is the same as … <kbd className="soft">M</kbd>
          </MenuItem>
          <MenuItem id="split" className="menu-item">
            Is more than one …
          </MenuItem>
          <MenuItem id="rename" className="menu-item">
            Has another name …
          </MenuItem>
          <MenuItem id="kind" className="menu-item">
            Is of another kind …
          </MenuItem>
          <MenuItem id="apart" className="menu-item">
            Is never the same as …
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
