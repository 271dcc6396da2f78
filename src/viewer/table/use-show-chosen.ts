import { type RefObject, useEffect } from 'react';
import type { useStepped } from '../parts/use-stepped.ts';

/** Brings the chosen claim's row into sight, if it is not: `at` is its place in the list. */
export function useShowChosen(
  frame: RefObject<HTMLElement | null>,
  at: number,
  rowHeight: number,
  list: ReturnType<typeof useStepped>,
): void {
  const { visible, more } = list;
  useEffect(() => {
    if (at < 0 || rowHeight === 0) return;
    if (at >= visible.length) {
      more();
      return;
    }
    const scroller = frame.current?.querySelector('.claims-table');
    if (!scroller) return;
    const top = at * rowHeight;
    const frameId = requestAnimationFrame(() => {
      const isSeen = top >= scroller.scrollTop && top + 2 * rowHeight <= scroller.scrollTop + scroller.clientHeight;
      if (!isSeen) scroller.scrollTop = top - scroller.clientHeight / 3;
    });
    return () => cancelAnimationFrame(frameId);
  }, [frame, at, rowHeight, visible, more]);
}
