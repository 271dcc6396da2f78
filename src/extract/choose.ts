import { chooseHeaviest } from './choose-heaviest.ts';
import type { Range } from './rules/scene.ts';
import type { Candidate } from './weigh.ts';

/**
 * Of all candidates above the threshold, the heaviest set in which no two overlap. A candidate holds its cue, its
 * content, and its source where that stands beside the cue; a source farther off may be shared ("Holm said A, adding B").
 *
 *     Holm said the board knew that …
 *     [──────────────────── 2.1 ────]    stands
 *               [───── knew, 1.4 ───]    falls: it may come back as nested
 */
export function chooseApart(candidates: readonly Candidate[], threshold: number): Candidate[] {
  const held = candidates
    .filter(({ weight }) => weight > threshold)
    .map((candidate) => ({ candidate, weight: candidate.weight - threshold, ...holdOf(candidate) }));
  held.sort((a, b) => a.to - b.to || a.from - b.from || b.weight - a.weight);
  return chooseHeaviest(held).map(({ candidate }) => candidate);
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
