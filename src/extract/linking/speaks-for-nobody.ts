import type { Span } from '../../model/index.ts';
import type { FoundAttribution } from '../found-attribution.ts';
import { isDocument } from '../lexicon/documents.ts';
import type { ClaimsRead } from './claims-read.ts';
import type { LinkState } from './link-state.ts';

/** "be argued", "has been claimed", but not "is demanding". */
const PASSIVE = /\b(?:is|was|be|been|being)\s+(?:\p{L}+ly\s+)?(?!\p{L}+ing\b)\p{L}+/iu;

/**
 * Whether the "it" that a claim has as its source stands for nobody: of a passive, or right after a document spoke.
 *
 *     It could be argued that …      The suit said the papers were wrong. It also said …
 *     ^^                                                                  ^^
 */
export function speaksForNobody(
  { text, candidates }: LinkState,
  i: number,
  claims: ClaimsRead,
  attributions: readonly FoundAttribution[],
): boolean {
  const { start, pronoun } = candidates[i]!;
  const claim = claims.claimsOf.get(i)?.[0];
  if (claim === undefined || pronoun?.gender || pronoun?.plural) return false;
  const words = ({ start: from, end }: Span): string => text.slice(from, end);
  if (PASSIVE.test(attributions[claim]!.cue.map(words).join(' '))) return true;
  const previous = claims.before(start);
  if (previous === undefined || claims.sourceOf[previous] !== undefined) return false;
  return attributions[previous]!.source.some((span) =>
    words(span)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some(isDocument),
  );
}
