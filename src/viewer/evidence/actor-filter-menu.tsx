import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useApp } from '../store/app-context.ts';

/** Narrows the whole page to one actor. */
export function ActorFilterMenu({ id, name }: { id: string; name: string }) {
  const { act } = useApp();
  return (
    <MenuTrigger>
      <Button className="link">Show only …</Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={`Show only claims of ${name}`}
          onAction={(key) => act.setFilter(key as 'by' | 'about' | 'involving', [id])}
        >
          <MenuItem id="by" className="menu-item">
            what {name} says
          </MenuItem>
          <MenuItem id="about" className="menu-item">
            what is said about {name}
          </MenuItem>
          <MenuItem id="involving" className="menu-item">
            both
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
