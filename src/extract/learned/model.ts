import type { CandidateModel } from './find-candidates.ts';
import type { Forest } from './forest.ts';
import { Unpacker } from './unpack.ts';
import { CUE_WEIGHTS } from './weights-cues.ts';
import { LABEL_WEIGHTS } from './weights-labels.ts';

/** All that was learned; whole numbers throughout. */
export interface Model extends CandidateModel {
  readonly forest: Forest;
  /** What a score of the forest is worth, in thousandths: by steps of 16 from -1280 to 1280. */
  readonly worth: Int32Array;
  /** What a candidate has to be worth to stand. */
  readonly least: number;
}

let model: Model | undefined;

/** The model as shipped, unpacked at its first use. */
export function loadModel(): Model {
  model ??= unpackModel(CUE_WEIGHTS, LABEL_WEIGHTS);
  return model;
}

/** Reads what `train/pack-model.ts` wrote. */
export function unpackModel(first: string, second: string): Model {
  const a = new Unpacker(first);
  const b = new Unpacker(second);
  const [cueBias, cueLeast, noSource, least] = a.readNumbers(new Int32Array(4)) as unknown as number[];
  return {
    cueBias: cueBias!,
    cueLeast: cueLeast!,
    noSource: noSource!,
    least: least!,
    follows: a.readNumbers(new Int32Array(16)),
    worth: a.readNumbers(new Int32Array(161)),
    forest: a.readForest(),
    cues: a.readTable(),
    labels: b.readTable(),
  };
}

/** What a candidate is worth by its score in the forest: from 0 to 1000. */
export function worthOf({ worth }: Pick<Model, 'worth'>, score: number): number {
  return worth[Math.max(0, Math.min(worth.length - 1, (score + 1280 + 8) >> 4))]!;
}
