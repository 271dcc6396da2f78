import type { Attribution, Span } from '../model/index.ts';

/**
 * Indices of attributions that stand inside what the same speaker is quoted or reported with: they are no claims of
 * their own beside it.
 *
 *     “I think the grain will rot,” Lee said.
 *      ~~~~~~~~~~~~~~~~~~~~~~~~~~              Lee says
 *              ~~~~~~~~~~~~~~~~~~              Lee thinks: left out
 */
export function findRepeated(
  attributions: readonly Attribution[],
  speakerOf: (index: number) => string | undefined,
): Set<number> {
  const repeated = new Set<number>();
  // By speaker, what may still hold the next one: attributions come sorted by start.
  const open = new Map<string, Attribution[]>();
  for (const [index, attribution] of attributions.entries()) {
    const speaker = speakerOf(index);
    if (speaker === undefined) continue;
    const start = attribution.content[0]?.start ?? 0;
    const outer = (open.get(speaker) ?? []).filter(({ content }) => content.at(-1)!.end > start);
    if (attribution.nested && outer.some((one) => holds(one, attribution))) repeated.add(index);
    else outer.push(attribution);
    open.set(speaker, outer);
  }
  return repeated;
}

/** Content and cue both stand in the other's content. */
function holds(outer: Attribution, inner: Attribution): boolean {
  const isInside = (span: Span): boolean =>
    outer.content.some(({ start, end }) => start <= span.start && span.end <= end);
  return [...inner.content, ...inner.cue].every(isInside);
}
