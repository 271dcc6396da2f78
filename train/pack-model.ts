import type { Forest } from '../src/extract/learned/forest.ts';
import { worthOf } from '../src/extract/learned/model.ts';
import { CUE_LEAST, type Fitted, NO_SOURCE } from './fit.ts';
import { Packer } from './pack.ts';

/** Parts of one of log-odds in a forest's score. */
export const FOREST_SCALE = 256;

export interface Thresholds {
  readonly least: number;
  readonly nestedLeast: number;
}

/** What a forest's score is worth, in thousandths, in steps of 16 from -1280 to 1280. */
const WORTH = Array.from({ length: 161 }, (_, i) => Math.round(1000 / (1 + Math.exp(-((i - 80) * 16) / FOREST_SCALE))));

export const worthOfScore = (score: number): number => worthOf({ worth: Int32Array.from(WORTH) }, score);

/** Writes the whole model as two base64 strings; `unpackModel` in `src/extract/learned/model.ts` reads them. */
export function packModel(fitted: Fitted, forest: Forest, { least, nestedLeast }: Thresholds): [string, string] {
  const first = new Packer();
  const second = new Packer();
  first.numbers([fitted.cueBias, CUE_LEAST, NO_SOURCE, least, nestedLeast]);
  first.numbers(fitted.follows);
  first.numbers(
    Array.from({ length: 161 }, (_, i) => Math.round(1000 / (1 + Math.exp(-((i - 80) * 16) / FOREST_SCALE)))),
  );
  first.forest(forest);
  first.table(fitted.cues);
  second.table(fitted.labels);
  return [first.toBase64(), second.toBase64()];
}
