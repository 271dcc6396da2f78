import type { Attribution, Mention } from '../model/index.ts';
import type { FoundAttribution } from './found-attribution.ts';
import type { Linked } from './link-mentions.ts';
import { lowerBound } from './linking/claims-read.ts';

/** Who speaks, with the rule that says so. */
interface Speaker {
  readonly speaker: number;
  readonly speakerRule: string;
}

/** Completes attributions with who speaks and who is talked about, as far as the article tells: a wrong name is worse than none. */
export function nameSpeakers(text: string, attributions: readonly FoundAttribution[], linked: Linked): Attribution[] {
  const starts = linked.mentions.map(({ start }) => start);
  const named: Attribution[] = [];
  attributions.forEach((attribution, i) => {
    const source = linked.claims.sourceOf[i];
    const speaker = source === undefined ? undefined : linked.chainOf[source];
    const found: Speaker | undefined =
      speaker !== undefined ? { speaker, speakerRule: 'source' } : memberOfLastGroup(text, attribution, named, linked);
    const about = aboutOf(attribution, linked.mentions, starts);
    named.push({ ...attribution, about, ...found });
  });
  return named;
}

/** "One said": one of the group that spoke last before. */
function memberOfLastGroup(
  text: string,
  { source }: FoundAttribution,
  before: readonly Attribution[],
  { chains }: Linked,
): Speaker | undefined {
  const words = source.map(({ start, end }) => text.slice(start, end).trim().toLowerCase()).join(' ');
  if (!/^(?:one|another|some|two|both|others|several|one of them|some of them)$/u.test(words)) return undefined;
  const group = before.findLast(({ speaker }) => speaker !== undefined && chains[speaker]!.kind === 'group')?.speaker;
  return group === undefined ? undefined : { speaker: group, speakerRule: 'one of the group' };
}

/** Chains mentioned in the content, ascending. A capital that acts counts as its government, not as a place. */
function aboutOf({ content }: FoundAttribution, mentions: readonly Mention[], starts: readonly number[]): number[] {
  const about = new Set<number>();
  for (const { start, end } of content) {
    for (let i = lowerBound(starts, start); i < mentions.length && mentions[i]!.start < end; i++) {
      const mention = mentions[i]!;
      if (mention.end > end || mention.link === 'first person' || mention.rule === 'within') continue;
      const next = mentions[i + 1];
      if (next?.rule === 'seat' && next.start === mention.start) continue;
      about.add(mention.chain);
    }
  }
  return [...about].sort((a, b) => a - b);
}
