import { type RefObject, useEffect } from 'react';

const STOPS = 'button:not([disabled]), a[href]';

/**
 * A list of cards as one stop for Tab, however long it is: up and down go from card to card, left and right along what is
 * on a card, Tab goes on behind the list. Everything stays reachable for screen readers that walk the page.
 */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = list.current;
    if (!node) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Tab') return leave(node, event.shiftKey);
      const next = findNext(node, event.key);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    node.addEventListener('keydown', onKey);
    return () => node.removeEventListener('keydown', onKey);
  }, [list]);
}

/** From the first or last stop the browser goes on by itself. */
function leave(list: HTMLElement, backward: boolean): void {
  const stops = [...list.querySelectorAll<HTMLElement>(STOPS)];
  (backward ? stops[0] : stops.at(-1))?.focus({ preventScroll: true });
}

function findNext(list: HTMLElement, key: string): HTMLElement | undefined {
  const active = document.activeElement;
  const card = active?.closest('.card');
  if (!card || !list.contains(card)) return undefined;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const words = [...list.querySelectorAll<HTMLElement>('.card-words')];
    const at = words.findIndex((button) => card.contains(button));
    return words[at + (key === 'ArrowDown' ? 1 : -1)];
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const stops = [...card.querySelectorAll<HTMLElement>(STOPS)];
  return stops[stops.indexOf(active as HTMLElement) + (key === 'ArrowRight' ? 1 : -1)];
}
