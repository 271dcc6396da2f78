import { useSyncExternalStore } from 'react';

/** `wide`: three columns; `middle`: actors behind a button; `narrow`: one above the other. As styles/page.css has it. */
export type Width = 'wide' | 'middle' | 'narrow';

const narrow = matchMedia('(max-width: 759.98px)');
const middle = matchMedia('(max-width: 939.98px)');

export function useWidth(): Width {
  return useSyncExternalStore(subscribe, () => (narrow.matches ? 'narrow' : middle.matches ? 'middle' : 'wide'));
}

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  middle.addEventListener('change', listener);
  return () => {
    narrow.removeEventListener('change', listener);
    middle.removeEventListener('change', listener);
  };
}
