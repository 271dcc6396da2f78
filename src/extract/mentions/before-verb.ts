import type { Term } from '../terms.ts';

/** Whether a finite verb stands at a term, perhaps with an adverb before it: "also said". */
export function isBeforeVerb(terms: readonly Term[], from: number, sentence: number): boolean {
  for (let i = from; i < from + 3 && terms[i]?.sentence === sentence; i++) {
    const { tag } = terms[i]!;
    if (tag === 'verb' || tag === 'aux' || tag === 'modal') return true;
    if (tag !== 'adverb' && tag !== 'negation') return false;
  }
  return false;
}
