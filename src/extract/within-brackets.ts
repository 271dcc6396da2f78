import type { Claim } from './as-attribution.ts';
import { type Range, type Scene, sentenceOf } from './rules/scene.ts';

/** No aside in brackets is longer, in terms. */
const REACH = 80;

/**
 * A claim whose cue stands in brackets, without what its parts take in of the sentence around them:
 *
 *     Towns like Ost (nine voters in ten are old, according to exit polls) lean to Holm.
 *                     ~~~~~~~~~~~~~~~~~~~~~~~~~~               ==========
 */
export function withinBrackets(scene: Scene, claim: Claim): Claim {
  const inside = bracketsAround(scene, claim.cue.head);
  if (!inside) return claim;
  const cut = ({ from, to }: Range): Range[] => {
    const part = { from: Math.max(from, inside.from), to: Math.min(to, inside.to) };
    return part.from < part.to ? [part] : [];
  };
  const content = claim.content.flatMap(cut);
  if (content.length === 0) return claim;
  const source = claim.source.flatMap(cut);
  return { ...claim, source: source.length > 0 ? source : claim.source, content };
}

/** What stands between the brackets around a term of one sentence. */
function bracketsAround(scene: Scene, at: number): Range | undefined {
  const { terms } = scene;
  const sentence = sentenceOf(scene, at);
  let from = at;
  while (from > Math.max(sentence.from, at - REACH) && !/^[()]$/u.test(terms[from - 1]!.text)) from--;
  let to = at;
  while (to < Math.min(sentence.to, at + REACH) && !/^[()]$/u.test(terms[to]!.text)) to++;
  return terms[from - 1]?.text === '(' && from > sentence.from && terms[to]?.text === ')' ? { from, to } : undefined;
}
