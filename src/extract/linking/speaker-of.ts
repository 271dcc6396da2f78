import type { Span } from '../../model/index.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';

/**
 * Which mention in the words of a source is who speaks: the one the phrase is about, not one it only mentions.
 *
 *     Haley Roe, a spokeswoman for the campaign      the mayor of Riga      her lawyer, John Doe
 *     ~~~~~~~~~                                      ~~~~~~~~~              ~~~~~~~~~~
 *
 * @param candidates sorted by start.
 * @returns index of the candidate, if one stands in the source.
 */
export function mentionOfSource(
  candidates: readonly MentionCandidate[],
  source: readonly Span[],
  from = 0,
): number | undefined {
  const first = source[0];
  if (!first) return undefined;
  const inside: number[] = [];
  for (let i = from; i < candidates.length && candidates[i]!.start < first.end; i++) {
    const { head, rule } = candidates[i]!;
    if (rule !== 'within' && head.start >= first.start && head.end <= first.end) inside.push(i);
  }
  let best: number | undefined;
  for (const i of inside)
    if (best === undefined || rank(candidates, i, first) > rank(candidates, best, first)) best = i;
  return best;
}

/** How likely a mention is the phrase's own head: names of persons first, then what begins with the phrase, then what is long. */
function rank(candidates: readonly MentionCandidate[], i: number, source: Span): number {
  const candidate = candidates[i]!;
  const leads = candidate.start <= source.start + 4 ? 2 : 0;
  const person = candidate.kind === 'person' && candidate.form === 'name';
  const nominal = candidate.form === 'nominal';
  const covers = candidates.some(
    (other) =>
      other !== candidate &&
      other.form === 'nominal' &&
      other.start <= candidate.start &&
      other.head.start >= candidate.end &&
      other.head.end <= source.end,
  );
  const owned = candidate.possessive ? 4 : 0;
  const government = candidate.rule === 'seat' ? 1 : 0;
  return (
    government +
    leads * 2 +
    (person ? 3 : 0) +
    (nominal ? 1 : 0) -
    (covers ? 4 : 0) -
    owned -
    (candidate.form === 'pronoun' && candidate.possessive ? 6 : 0)
  );
}
