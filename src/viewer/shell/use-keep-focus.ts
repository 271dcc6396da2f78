import { useEffect } from 'react';

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
    let frame = 0;
    // A frame later: what floats gives the focus back itself when it closes.
    const watcher = new MutationObserver(() => {
      if (document.activeElement !== document.body) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => requestAnimationFrame(() => refocus(path)));
    });
    document.addEventListener('focusin', remember);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      watcher.disconnect();
    };
  }, []);
}

function refocus([lost, ...around]: readonly HTMLElement[]): void {
  const active = document.activeElement;
  if (!lost || lost.isConnected || (active && active !== document.body)) return;
  const nearest = around.find((node) => node.isConnected && document.body.contains(node) && node !== document.body);
  const next = nearest?.matches('[tabindex]') ? nearest : nearest?.querySelector<HTMLElement>('button, [tabindex]');
  next?.focus({ preventScroll: true });
}
