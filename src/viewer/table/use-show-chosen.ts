import { type RefObject, useEffect } from 'react';
import type { useStepped } from '../parts/use-stepped.ts';

/** The rows get their room some frames after they are known. */
const MOST_FRAMES = 60;

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
    let frames = MOST_FRAMES;
    let frameId = 0;
    const show = () => {
      if (scroller.scrollHeight < top && frames-- > 0) {
        frameId = requestAnimationFrame(show);
        return;
      }
      const isSeen = top >= scroller.scrollTop && top + 2 * rowHeight <= scroller.scrollTop + scroller.clientHeight;
      if (!isSeen) scroller.scrollTop = top - scroller.clientHeight / 3;
    };
    frameId = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frameId);
  }, [frame, at, rowHeight, visible, more]);
}
