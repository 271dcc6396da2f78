import type { DataIndex } from '../../graph/filter/index-data.ts';
import type { Correction } from '../../model/index.ts';
import { correctionInWords } from '../state/make-correction.ts';
import { notice } from '../store/ui-cells.ts';
import { correct } from './correct.ts';

/** Puts one thing right, and says what was done. Loaded with the first correction. */
export async function putRight(index: DataIndex, correction: Correction): Promise<void> {
  const words = correctionInWords(index, correction);
  if (await correct(correction, `${words} …`)) notice.set(`Done: ${words}. Z takes it back.`);
}
