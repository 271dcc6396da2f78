import type { FeatureList } from '../src/extract/learned/hashing.ts';
import type { View } from '../src/extract/learned/view.ts';

const FORGOTTEN = 0x5eed;

/** A view that does not know which word stands at `i`, but all else of it. */
export function forgetWord(view: View, i: number): View {
  const [word, lemma, suffix] = [view.word.slice(), view.lemma.slice(), view.suffix.slice()];
  word[i] = FORGOTTEN;
  lemma[i] = FORGOTTEN;
  suffix[i] = FORGOTTEN;
  return { ...view, word, lemma, suffix };
}

/**
 * Leaves in a list only what another has too. Learning some cues by what two lists share, with and without their word,
 * makes a model that knows what to do with a word it has not met (word dropout: Iyyer et al., ACL 2015).
 */
export function keepShared(list: FeatureList, other: FeatureList): void {
  const shared = new Set(other.ids.subarray(0, other.length));
  let kept = 0;
  for (let i = 0; i < list.length; i++) if (shared.has(list.ids[i]!)) list.ids[kept++] = list.ids[i]!;
  list.length = kept;
}
