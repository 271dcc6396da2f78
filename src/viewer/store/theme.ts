import { createCell } from './cell.ts';

export type Theme = 'light' | 'dark';
const KEY = 'claimgraph-theme';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** What is drawn in: what the person chose, else what the system wants. */
export const theme = createCell<Theme>(readChoice() ?? systemTheme());

dark.addEventListener('change', () => {
  if (!readChoice()) show(systemTheme());
});
show(theme.get());

export function toggleTheme(): void {
  const next = theme.get() === 'dark' ? 'light' : 'dark';
  remember(next === systemTheme() ? undefined : next);
  show(next);
}

function show(next: Theme): void {
  document.documentElement.dataset.theme = next;
  theme.set(next);
}

function systemTheme(): Theme {
  return dark.matches ? 'dark' : 'light';
}

/** Storage may be closed to the page; the choice then holds until it is left. */
function readChoice(): Theme | undefined {
  try {
    const chosen = localStorage.getItem(KEY);
    return chosen === 'light' || chosen === 'dark' ? chosen : undefined;
  } catch {
    return undefined;
  }
}

function remember(choice: Theme | undefined): void {
  try {
    if (choice) localStorage.setItem(KEY, choice);
    else localStorage.removeItem(KEY);
  } catch {}
}
