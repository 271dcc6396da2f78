import type { Candidate } from '../src/extract/learned/candidates.ts';
import { TAG, type View } from '../src/extract/learned/view.ts';
import type { GoldArticle, GoldClaim } from './load-gold.ts';

/** What a reading is worth: its words were found, with the right source, and both of them nearly to the word. */
const CONTENT = 0.25;
const CLAIM = 0.45;
const STRICT = 0.2;
const STRICT_SOURCE = 0.1;
/** Marks a reading of an optional claim, which is neither right nor wrong. */
const UNDECIDED = -1;

/** Grades every candidate from 0 to 1 against the gold claim it fits best. */
export function gradeCandidates({ view, claims }: GoldArticle, candidates: readonly Candidate[]): number[] {
  const golds = claims.map((claim) => ({ claim, words: wordsOf(view, claim.content) }));
  return candidates.map((candidate) => {
    const words = wordsOf(
      view,
      candidate.content.flatMap(([a, b]) => Array.from({ length: b - a }, (_, k) => a + k)),
    );
    let grade = 0;
    let overlap = 0;
    for (const gold of golds) {
      const dice = diceOf(words, gold.words);
      if (dice < 0.5 || dice <= overlap) continue;
      overlap = dice;
      grade = gold.claim.optional ? UNDECIDED : gradeOf(dice, sourceDice(gold.claim, candidate));
    }
    return grade;
  });
}

function gradeOf(content: number, source: number): number {
  const claim = source >= 0.5 ? CLAIM + (source >= 0.9 ? STRICT_SOURCE : 0) : 0;
  return CONTENT + claim + (content >= 0.9 ? STRICT : 0);
}

function wordsOf(view: View, indices: readonly number[]): Set<number> {
  return new Set(indices.filter((i) => view.tag[i] !== TAG.punct && view.tag[i] !== TAG.quote));
}

function diceOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const i of a) if (b.has(i)) both++;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}

/** How well a candidate's source fits, from 0 to 1; one that ends as the gold source does passes, as with the scorer. */
function sourceDice(claim: GoldClaim, { source }: Candidate): number {
  if (claim.source.length === 0) return source ? 0.5 : 1;
  if (!source) return 0;
  const ours = new Set(Array.from({ length: source[1] - source[0] }, (_, k) => source[0] + k));
  const gold = new Set(claim.source);
  const dice = diceOf(ours, gold);
  const ending = [...ours].every((i) => gold.has(i)) && ours.has(claim.source.at(-1)!);
  return ending ? Math.max(dice, 0.5) : dice;
}
