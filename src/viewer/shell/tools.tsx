import { Button } from 'react-aria-components/Button';
import { CorrectionsButton } from '../corrections/corrections-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { useApp } from '../store/app-context.ts';
import { useCell } from '../store/cell.ts';
import { copyText } from '../store/copy-text.ts';
import { isSaved } from '../store/is-saved.ts';
import { theme, toggleTheme } from '../store/theme.ts';
import { overlay } from '../store/ui-cells.ts';
import { ExportMenu } from './export-menu.tsx';
import { MODIFIER } from './keys.ts';
import { useWidth } from './use-width.ts';

const NO_COPY = 'The browser does not let this page copy; the address is in its address bar.';

/** What is done to the view as a whole. */
export function Tools() {
  const { canUndo, canRedo, act } = useApp();
  const width = useWidth();
  const drawn = useCell(theme);
  return (
    <div className="tools" role="toolbar" aria-label="Tools">
      {width !== 'wide' && <IconButton icon="people" label="Actors" onPress={() => overlay.set('actors')} />}
      <Button className="button search-button" aria-label={`Search ${MODIFIER}K`} onPress={() => overlay.set('search')}>
        <Icon name="search" />
        <span className="from-middle">Search</span> <kbd className="from-middle">{MODIFIER}K</kbd>
      </Button>
      <span className="tool-group from-middle">
        <IconButton icon="undo" label="Back" keys="Z" onPress={act.undo} isDisabled={!canUndo} />
        <IconButton icon="redo" label="Forward" keys="⇧Z" onPress={act.redo} isDisabled={!canRedo} />
      </span>
      <IconButton
        icon="share"
        label="Copy the address of this view"
        onPress={() => copyText(location.href, 'Address copied: it opens this very view.', NO_COPY)}
      />
      <ExportMenu />
      {!isSaved && (
        <span className="tool-group from-middle">
          <IconButton icon="add" label="Bring your own articles" onPress={() => overlay.set('articles')} />
          <CorrectionsButton />
        </span>
      )}
      <IconButton
        icon={drawn === 'dark' ? 'sun' : 'moon'}
        label={drawn === 'dark' ? 'Light' : 'Dark'}
        onPress={toggleTheme}
      />
      <span className="from-middle">
        <Button className="button icon" aria-label="Keys" onPress={() => overlay.set('keys')}>
          ?
        </Button>
      </span>
    </div>
  );
}
