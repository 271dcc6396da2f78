import { toggleArranging } from '../arranging/toggle-arranging.ts';
import type { AppContextValue } from '../store/app-context.ts';
import { isSaved } from '../store/is-saved.ts';
import { toggleTheme } from '../store/theme.ts';
import { overlay } from '../store/ui-cells.ts';

export interface Command {
  readonly id: string;
  readonly words: string;
  readonly run: (app: AppContextValue) => void;
}

/** What needs a worker. */
const OWN: readonly Command[] = [
  { id: 'articles', words: 'Bring your own articles', run: () => overlay.set('articles') },
  { id: 'corrections', words: 'Show the corrections', run: () => overlay.set('corrections') },
];

/** What can be done from the search list besides finding. */
export const COMMANDS: readonly Command[] = [
  { id: 'actors-view', words: 'Show actors', run: ({ act }) => act.setView('actors') },
  { id: 'claims-view', words: 'Show claims as nodes', run: ({ act }) => act.setView('claims') },
  { id: 'table-view', words: 'Show the table', run: ({ act }) => act.setView('table') },
  { id: 'arrange', words: 'Arrange what is shown, or stop', run: () => void toggleArranging() },
  { id: 'communities', words: 'Colour by community', run: ({ act }) => act.setColors('communities') },
  { id: 'kinds', words: 'Colour by kind', run: ({ act }) => act.setColors(undefined) },
  { id: 'clear', words: 'Take all filters away', run: ({ act }) => act.clearFilters() },
  ...(isSaved ? [] : OWN),
  { id: 'theme', words: 'Switch light and dark', run: toggleTheme },
  { id: 'keys', words: 'Show all keys', run: () => overlay.set('keys') },
];
