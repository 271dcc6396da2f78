import type { ArticleInput, InputProblem } from '../../src/ingest/article-input.ts';
import { readInputs } from '../../src/ingest/read-inputs.ts';
import type { WebOptions } from '../../src/ingest/web/web-options.ts';

/** All that `readInputs` gives; pages are asked for without a pause, and given up soon. */
export async function readAll(
  inputs: readonly string[],
  options: WebOptions = {},
  standardInput: readonly Uint8Array[] = [],
): Promise<(ArticleInput | InputProblem)[]> {
  const chunks = async function* () {
    yield* standardInput;
  };
  const all: (ArticleInput | InputProblem)[] = [];
  for await (const one of readInputs(inputs, chunks(), { pace: 1, patience: 1500, ...options })) all.push(one);
  return all;
}
