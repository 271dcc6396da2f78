import type { Attribution, Span } from '../model/index.ts';

/**
 * Indices of attributions that stand inside what the same speaker is quoted or reported with: they are no claims of
 * their own beside it.
 *
 *     “I think the grain will rot,” Lee said.
 *      ~~~~~~~~~~~~~~~~~~~~~~~~~~              Lee says
 *              ~~~~~~~~~~~~~~~~~~              Lee thinks: left out
 *
 * So is what "we" say there, whoever "we" are: it is the speaker who says it.
 */
export function findRepeated(
  attributions: readonly Attribution[],
  text: string,
  speakerOf: (index: number) => string | undefined,
): Set<number> {
  const repeated = new Set<number>();
  // By speaker, what may still hold the next one: attributions come sorted by start.
  const open = new Map<string, Attribution[]>();
  let last: Attribution | undefined;
  for (const [index, attribution] of attributions.entries()) {
    if (!attribution.nested) last = attribution;
    else if (last && isFirstPerson(attribution, text) && holds(last, attribution)) repeated.add(index);
    const speaker = speakerOf(index);
    if (speaker === undefined || repeated.has(index)) continue;
    const start = attribution.content[0]?.start ?? 0;
    const outer = (open.get(speaker) ?? []).filter(({ content }) => content.at(-1)!.end > start);
    if (attribution.nested && outer.some((one) => holds(one, attribution))) repeated.add(index);
    else outer.push(attribution);
    open.set(speaker, outer);
  }
  return repeated;
}

const isFirstPerson = ({ source }: Attribution, text: string): boolean =>
  source.length === 1 && /^(?:I|we)$/iu.test(text.slice(source[0]!.start, source[0]!.end));

/** Content and cue both stand in the other's content. */
function holds(outer: Attribution, inner: Attribution): boolean {
  const isInside = (span: Span): boolean =>
    outer.content.some(({ start, end }) => start <= span.start && span.end <= end);
  return [...inner.content, ...inner.cue].every(isInside);
}
