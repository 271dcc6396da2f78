import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width of an element in CSS pixels, followed as it changes. */
export function useWidthOf(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    setWidth(node.clientWidth);
    const watcher = new ResizeObserver(() => setWidth(node.clientWidth));
    watcher.observe(node);
    return () => watcher.disconnect();
  }, [element]);
  return width;
}
