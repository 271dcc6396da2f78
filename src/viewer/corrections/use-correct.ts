import { useCallback } from 'react';
import type { DataIndex } from '../../graph/filter/index-data.ts';
import type { Correction } from '../../model/index.ts';
import { correctionInWords } from '../state/make-correction.ts';
import { useApp } from '../store/app-context.ts';
import { notice, overlay } from '../store/ui-cells.ts';

/** Puts one thing right, closes what floats, and says what was done. */
export function useCorrect(): (correction: Correction) => void {
  const { index } = useApp();
  return useCallback(
    (correction) => {
      overlay.set(undefined);
      void putRight(index, correction);
    },
    [index],
  );
}

/** What works corrections in is loaded with the first. */
export async function putRight(index: DataIndex, correction: Correction): Promise<void> {
  const words = correctionInWords(index, correction);
  const { correct } = await import('./correct.ts');
  if (await correct(correction, `${words} …`)) notice.set(`Done: ${words}. Z takes it back.`);
}
