import { useCallback } from 'react';
import type { Correction } from '../../model/index.ts';
import { useApp } from '../store/app-context.ts';
import { overlay } from '../store/ui-cells.ts';

/** Puts one thing right and closes what floats. */
export function useCorrect(): (correction: Correction) => void {
  const { index } = useApp();
  return useCallback(
    (correction) => {
      overlay.set(undefined);
      void import('./put-right.ts').then(({ putRight }) => putRight(index, correction));
    },
    [index],
  );
}
