import { chooseHeaviest } from '../choose-heaviest.ts';
import type { Candidate } from './candidates.ts';

type Chosen = Pick<Candidate, 'cue' | 'content'> & { readonly worth: number };

/**
 * Of all candidates worth more than `least` the set worth most in which no two hold the same words; a candidate holds
 * its cue and its content. In n log n; in order of where they end.
 */
export function chooseWorthiest<T extends Chosen>(candidates: readonly T[], least: number): T[] {
  const held = candidates.flatMap((candidate, index) => {
    const { cue, content, worth } = candidate;
    if (worth <= least) return [];
    const from = Math.min(cue, content[0]![0]);
    const to = Math.max(cue + 1, content.at(-1)![1]);
    return [{ candidate, index, weight: worth - least, from, to }];
  });
  held.sort((a, b) => a.to - b.to || a.from - b.from || a.index - b.index);
  return chooseHeaviest(held).map(({ candidate }) => candidate);
}
