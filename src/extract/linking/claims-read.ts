import type { Span } from '../../model/index.ts';
import type { FoundAttribution } from '../found-attribution.ts';
import type { MentionCandidate } from '../mentions/mention-candidate.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Terms } from '../terms.ts';
import { putInto } from './link-state.ts';
import { mentionOfSource } from './speaker-of.ts';

/** What linking asks of the article's claims. */
export interface ClaimsRead {
  /** Candidate that is the source, per attribution. */
  readonly sourceOf: readonly (number | undefined)[];
  /** Attributions whose source a candidate is. */
  readonly claimsOf: ReadonlyMap<number, readonly number[]>;
  /** The innermost attribution whose content a position lies in. */
  contentAt(position: number): number | undefined;
  /** The last attribution whose source ends before a position. */
  before(position: number): number | undefined;
  /** Sentences up to each one, without those that lie wholly in a claim: who told it is as near as before it. */
  readonly narrated: readonly number[];
}

export function readClaims(
  terms: Terms,
  candidates: readonly MentionCandidate[],
  attributions: readonly FoundAttribution[],
): ClaimsRead {
  const starts = candidates.map((candidate) => candidate.start);
  const sourceOf = attributions.map((attribution) =>
    mentionOfSource(
      terms,
      candidates,
      attribution.source,
      lowerBound(starts, (attribution.source[0]?.start ?? 0) - 400),
    ),
  );
  const claimsOf = new Map<number, number[]>();
  sourceOf.forEach((candidate, claim) => {
    if (candidate !== undefined) putInto(claimsOf, candidate, claim);
  });
  const contents = attributions
    .flatMap(({ content }, claim) => content.map((span) => ({ ...span, claim })))
    .sort((a, b) => a.start - b.start);
  const contentStarts = contents.map((span) => span.start);
  // Who says something inside a quotation is not who spoke before what follows it.
  const sources = attributions
    .flatMap(({ source, nested }, claim) => (source[0] && !nested ? [{ end: source[0].end, claim }] : []))
    .sort((a, b) => a.end - b.end);
  const sourceEnds = sources.map((source) => source.end);
  return {
    sourceOf,
    claimsOf,
    contentAt(position) {
      let best: (Span & { claim: number }) | undefined;
      const last = lowerBound(contentStarts, position + 1);
      // Contents nest only a few deep: the ones that begin last before a position are enough.
      for (let i = last - 1; i >= 0 && i > last - 9; i--) {
        const span = contents[i]!;
        if (span.end > position && (!best || span.end - span.start < best.end - best.start)) best = span;
      }
      return best?.claim;
    },
    before: (position) => sources[lowerBound(sourceEnds, position) - 1]?.claim,
    narrated: countNarrated(terms, contents),
  };
}

/** @param contents sorted by start. */
function countNarrated({ terms, sentences }: Terms, contents: readonly Span[]): number[] {
  let count = 0;
  let furthest = 0;
  let next = 0;
  return sentences.map(({ first, last }) => {
    const start = terms[first]?.start ?? 0;
    for (; next < contents.length && contents[next]!.start <= start; next++)
      furthest = Math.max(furthest, contents[next]!.end);
    if ((terms[last - 1]?.end ?? 0) > furthest) count += 1;
    return count;
  });
}

/** Index of the first value not below `value`. */
export const lowerBound = (sorted: readonly number[], value: number): number =>
  partitionPoint(sorted, (item) => item < value);
