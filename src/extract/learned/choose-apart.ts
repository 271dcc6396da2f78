import { chooseHeaviest, type Weighted } from '../choose-heaviest.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Candidate } from './candidate-features.ts';

interface Held extends Weighted {
  readonly index: number;
}

/**
 * Of all candidates the set worth most in which no two hold the same words: weighted intervals, in n log n. What lies
 * inside one content of a chosen candidate may stand too, as nested.
 *
 * @param worth whole numbers, one a candidate
 * @returns indices into `candidates`
 */
export function chooseApart(
  candidates: readonly Candidate[],
  worth: readonly number[],
  least: number,
  nestedLeast: number,
): { standing: number[]; nested: number[] } {
  const standing = choose(hold(candidates, worth, least));
  const chosen = new Set(standing);
  const contents = standing.flatMap((i) => candidates[i]!.content).sort((a, b) => a[0] - b[0]);
  const inner = hold(candidates, worth, nestedLeast).filter(
    ({ index, from, to }) => !chosen.has(index) && (contents[lastStartingBy(contents, from)]?.[1] ?? -1) >= to,
  );
  return { standing, nested: choose(inner) };
}

function hold(candidates: readonly Candidate[], worth: readonly number[], least: number): Held[] {
  return candidates.flatMap(({ cue, content }, index) => {
    const weight = worth[index]! - least;
    if (weight <= 0) return [];
    return [{ index, weight, from: Math.min(cue, content[0]![0]), to: Math.max(cue + 1, content.at(-1)![1]) }];
  });
}

function choose(held: Held[]): number[] {
  held.sort((a, b) => a.to - b.to || a.from - b.from || a.index - b.index);
  return chooseHeaviest(held).map(({ index }) => index);
}

const lastStartingBy = (runs: readonly (readonly [number, number])[], from: number): number =>
  partitionPoint(runs, ([start]) => start <= from) - 1;
