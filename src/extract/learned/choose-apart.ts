import type { Candidate } from './candidate-features.ts';

interface Held {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly gain: number;
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
    const gain = worth[index]! - least;
    if (gain <= 0) return [];
    return [{ index, gain, from: Math.min(cue, content[0]![0]), to: Math.max(cue + 1, content.at(-1)![1]) }];
  });
}

function choose(held: Held[]): number[] {
  held.sort((a, b) => a.to - b.to || a.from - b.from || a.index - b.index);
  const total = [0];
  const before: number[] = [];
  held.forEach(({ from, gain }, i) => {
    let lo = 0;
    let hi = i;
    while (lo < hi) {
      const middle = (lo + hi) >> 1;
      if (held[middle]!.to <= from) lo = middle + 1;
      else hi = middle;
    }
    before[i] = lo;
    total[i + 1] = Math.max(total[i]!, total[lo]! + gain);
  });
  const chosen: number[] = [];
  for (let i = held.length; i > 0; ) {
    if (total[i] === total[i - 1]) i--;
    else {
      chosen.push(held[i - 1]!.index);
      i = before[i - 1]!;
    }
  }
  return chosen.reverse();
}

function lastStartingBy(runs: readonly (readonly [number, number])[], from: number): number {
  let lo = 0;
  let hi = runs.length;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if (runs[middle]![0] <= from) lo = middle + 1;
    else hi = middle;
  }
  return lo - 1;
}
