import { useEffect, useRef } from 'react';
import type { Steps } from '../../graph/filter/neighbourhood.ts';
import { toggleArranging } from '../arranging/toggle-arranging.ts';
import { rejectOf } from '../state/make-correction.ts';
import { type AppContextValue, useApp } from '../store/app-context.ts';
import { canCorrect } from '../store/can-correct.ts';
import { arranging } from '../store/canvas-cell.ts';
import { overlay, readerWide } from '../store/ui-cells.ts';
import { stepClaim } from './step-claim.ts';

/** Keys that work wherever the focus is, but not while something is typed or floats above the page. */
export function useKeys(): void {
  const app = useApp();
  const latest = useRef(app);
  latest.current = app;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || overlay.get() !== undefined || isFloating()) return;
      if (answer(event, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function answer(event: KeyboardEvent, app: AppContextValue): boolean {
  const key = event.key;
  if ((event.metaKey || event.ctrlKey) && !event.altKey && key.toLowerCase() === 'k') return open('search');
  if ((event.metaKey || event.ctrlKey) && key.toLowerCase() === 'z' && !isTyping(event.target)) {
    (event.shiftKey ? app.act.redo : app.act.undo)();
    return true;
  }
  if (event.metaKey || event.ctrlKey || event.altKey) return false;
  if (key === 'Escape') return stepBack(app);
  if (isTyping(event.target)) return false;
  if (key === '/') return open('search');
  if (key === '?') return open('keys');
  if (key === '[' || key === ']') return stepClaim(app, key === ']' ? 1 : -1);
  return !isInList(event.target) && answerLetter(key, app);
}

function answerLetter(key: string, app: AppContextValue): boolean {
  const { state, act } = app;
  switch (key) {
    case 'f':
      overlay.set({ slot: 'claims' });
      return true;
    case 't':
      act.setView(state.view === 'table' ? 'actors' : 'table');
      return true;
    case 'a':
      return toggleArranging();
    case 'c':
      act.setColors(state.colors ? undefined : 'communities');
      return true;
    case '1':
    case '2':
    case '3':
      return lookAround(app, Number(key) as Steps);
    case 'o':
      return stepClaim(app, 0);
    case 'm':
      return canCorrect(app.index) && mergeSelected(app);
    case 'x':
      return canCorrect(app.index) && rejectOpen(app);
    case 'z':
      act.undo();
      return true;
    case 'Z':
      act.redo();
      return true;
    default:
      return false;
  }
}

/** The selected actor, or the two of the selected arrow. */
function mergeSelected({ index, state: { selection } }: AppContextValue): boolean {
  if (selection?.type === 'actor' && index.entities.has(selection.id))
    overlay.set({ correct: { do: 'merge', id: selection.id } });
  else if (selection?.type === 'pair')
    overlay.set({ correct: { do: 'merge', id: selection.from, other: selection.to } });
  else return false;
  return true;
}

/** The claim that is open, or selected. */
function rejectOpen({ index, state: { open, selection } }: AppContextValue): boolean {
  const claim = open?.claim ?? (selection?.type === 'claim' ? selection.id : undefined);
  if (claim === undefined || !index.claims.has(claim)) return false;
  void import('../corrections/put-right.ts').then(({ putRight }) => putRight(index, rejectOf(index, claim)));
  return true;
}

/** So many steps around the selected actor, or around whom one looks already; the same key again takes it away. */
function lookAround({ index, state, act }: AppContextValue, steps: Steps): boolean {
  const { selection, filters } = state;
  const chosen = selection?.type === 'actor' && index.entities.has(selection.id) ? [selection.id] : undefined;
  const ids = chosen && !filters.around?.ids.includes(chosen[0]!) ? chosen : (filters.around?.ids ?? chosen);
  if (!ids) return false;
  const isAgain = filters.around?.ids === ids && filters.around.steps === steps;
  act.setFilter('around', isAgain ? undefined : { ids, steps });
  return true;
}

function open(what: 'search' | 'keys'): boolean {
  overlay.set(what);
  return true;
}

function stepBack({ state, act }: AppContextValue): boolean {
  if (arranging.get()) toggleArranging();
  else if (readerWide.get()) readerWide.set(false);
  else if (state.open || state.selection) act.stepBack();
  else return false;
  return true;
}

/** Letters typed into a list find its items. */
function isInList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=listbox], [role=menu], [role=grid]') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** A popover or dialog is open and has the keys. */
function isFloating(): boolean {
  return document.querySelector('[role=dialog], [role=menu]') !== null;
}
