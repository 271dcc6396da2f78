import { useEffect } from 'react';

/** Time for React to draw what an event changed. */
const SETTLE_MS = 60;

/**
 * Where what had the focus goes away (a × that was pressed, a panel that was left), the focus goes to what stands
 * nearest instead of being lost.
 */
export function useKeepFocus(): void {
  useEffect(() => {
    let path: readonly HTMLElement[] = [];
    const remember = (event: Event) => {
      path = event.composedPath().filter((node) => node instanceof HTMLElement);
    };
    const check = () => setTimeout(() => refocus(path), SETTLE_MS);
    document.addEventListener('focusin', remember);
    document.addEventListener('click', check);
    document.addEventListener('keydown', check);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('click', check);
      document.removeEventListener('keydown', check);
    };
  }, []);
}

function refocus([lost, ...around]: readonly HTMLElement[]): void {
  const active = document.activeElement;
  if (!lost || lost.isConnected || (active && active !== document.body)) return;
  const nearest = around.find((node) => node.isConnected && node !== document.body);
  const next = nearest?.matches('[tabindex]')
    ? nearest
    : nearest?.querySelector<HTMLElement>('[tabindex], button, input');
  next?.focus({ preventScroll: true });
}
