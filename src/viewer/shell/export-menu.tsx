import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { Icon } from '../parts/icon.tsx';
import { useApp } from '../store/app-context.ts';
import { canvasCell } from '../store/canvas-cell.ts';
import { useCell } from '../store/cell.ts';
import { notice } from '../store/ui-cells.ts';

/** Takes away what is shown. The writers are loaded when they are asked for. */
export function ExportMenu() {
  const app = useApp();
  const canvas = useCell(canvasCell);
  const take = async (key: string) => {
    try {
      const { takeAway } = await import('./take-away.ts');
      notice.set(await takeAway(key, app, canvas));
    } catch (error) {
      notice.set(`The file was not written: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <MenuTrigger>
      <Button className="button" aria-label="Export">
        <Icon name="download" />
        <span className="from-wide">Export</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label="Export what is shown"
          onAction={(key) => void take(String(key))}
          disabledKeys={canvas ? [] : ['png', 'svg']}
        >
          <MenuItem id="gexf" className="menu-item" textValue="GEXF">
            Graph for Gephi <span className="soft">GEXF</span>
          </MenuItem>
          <MenuItem id="png" className="menu-item" textValue="PNG">
            Picture <span className="soft">PNG</span>
          </MenuItem>
          <MenuItem id="svg" className="menu-item" textValue="SVG">
            Picture, to be edited <span className="soft">SVG</span>
          </MenuItem>
          <MenuItem id="csv" className="menu-item" textValue="CSV">
            Claims with citations, for spreadsheets <span className="soft">CSV</span>
          </MenuItem>
          <MenuItem id="json" className="menu-item" textValue="JSON">
            Claims with citations, for programs <span className="soft">JSON</span>
          </MenuItem>
          <MenuItem id="graph" className="menu-item" textValue="graph.json">
            {app.index.file.part ? 'This part, to open again' : 'All there is, to open again'}{' '}
            <span className="soft">graph.json</span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
