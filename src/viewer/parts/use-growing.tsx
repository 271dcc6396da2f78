import { useEffect, useRef, useState } from 'react';

/** The first items of a long list, and more as its end comes into view. `end` is put behind the list. */
export function useGrowing<T>(items: readonly T[], step = 15) {
  const [grown, setGrown] = useState({ items, count: step });
  const end = useRef<HTMLDivElement>(null);
  const count = grown.items === items ? grown.count : step;
  const isCut = count < items.length;
  useEffect(() => {
    if (!isCut || !end.current) return;
    const watcher = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setGrown({ items, count: count + step }),
      { rootMargin: '400px' },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [items, count, step, isCut]);
  return { visible: isCut ? items.slice(0, count) : items, end: isCut ? <div ref={end} className="list-end" /> : null };
}
