import type { Range } from './rules/scene.ts';
import type { Candidate } from './weigh.ts';

interface Held extends Range {
  readonly candidate: Candidate;
}

/**
 * Of all candidates, the set with the greatest sum of weights in which no two overlap: weighted interval choice, in
 * n log n. A candidate holds its cue, its content, and its source where that stands beside the cue; a source farther off
 * may be shared ("Holm said A, adding B").
 *
 *     Holm said the board knew that …
 *     [──────────────────── 2.1 ────]    stands
 *               [───── knew, 1.4 ───]    falls: it may come back as nested
 */
export function chooseApart(candidates: readonly Candidate[], threshold: number): Candidate[] {
  const held = candidates.filter((c) => c.weight > threshold).map((candidate) => ({ candidate, ...holdOf(candidate) }));
  held.sort((a, b) => a.to - b.to || a.from - b.from || b.candidate.weight - a.candidate.weight);
  const total = [0];
  const previous: number[] = [];
  held.forEach((item, i) => {
    previous[i] = countEndingBy(held, item.from);
    total[i + 1] = Math.max(total[i]!, total[previous[i]!]! + item.candidate.weight - threshold);
  });
  const chosen: Candidate[] = [];
  let i = held.length;
  while (i > 0) {
    if (total[i] === total[i - 1]) i--;
    else {
      chosen.push(held[i - 1]!.candidate);
      i = previous[i - 1]!;
    }
  }
  return chosen.reverse();
}

function countEndingBy(held: readonly Held[], from: number): number {
  let lo = 0;
  let hi = held.length;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if (held[middle]!.to <= from) lo = middle + 1;
    else hi = middle;
  }
  return lo;
}

/** The stretch a candidate holds against others. */
export function holdOf({ cue, content, source }: Candidate): Range {
  let from = cue.first;
  let to = cue.last;
  const beside = source.filter((range) => range.to >= cue.first - 1 && range.from <= cue.last + 1);
  for (const range of [...content, ...beside]) {
    from = Math.min(from, range.from);
    to = Math.max(to, range.to);
  }
  return { from, to };
}
