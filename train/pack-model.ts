import type { Forest } from '../src/extract/learned/forest.ts';
import { CUE_LEAST, type Fitted, NO_SOURCE } from './fit.ts';
import { Packer } from './pack.ts';

/** Parts of one of log-odds in a forest's score. */
export const FOREST_SCALE = 256;

/** What a forest's score is worth, in thousandths, in steps of 16 from -1280 to 1280. */
export const WORTH = Int32Array.from({ length: 161 }, (_, i) =>
  Math.round(1000 / (1 + Math.exp(-((i - 80) * 16) / FOREST_SCALE))),
);

/** Writes the whole model as two base64 strings; `unpackModel` in `src/extract/learned/model.ts` reads them. */
export function packModel(fitted: Fitted, forest: Forest, least: number): [string, string] {
  const first = new Packer();
  const second = new Packer();
  first.numbers([fitted.cueBias, CUE_LEAST, NO_SOURCE, least]);
  first.numbers(fitted.follows);
  first.numbers(WORTH);
  first.forest(forest);
  first.table(fitted.cues);
  second.table(fitted.labels);
  return [first.toBase64(), second.toBase64()];
}
