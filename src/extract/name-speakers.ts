import type { Attribution, Mention } from '../model/index.ts';
import type { FoundAttribution } from './found-attribution.ts';
import type { Linked } from './link-mentions.ts';
import { lowerBound } from './linking/claims-read.ts';
import { isInName } from './mentions/in-name.ts';

/** Who speaks, with the rule that says so. */
interface Speaker {
  readonly speaker: number;
  readonly speakerRule: string;
}

/** Completes attributions with who speaks and who is talked about, as far as the article tells: a wrong name is worse than none. */
export function nameSpeakers(text: string, attributions: readonly FoundAttribution[], linked: Linked): Attribution[] {
  const starts = linked.mentions.map(({ start }) => start);
  const named: Attribution[] = [];
  let lastGroup: number | undefined;
  attributions.forEach((attribution, i) => {
    const source = linked.claims.sourceOf[i];
    const speaker = source === undefined ? undefined : linked.chainOf[source];
    const found: Speaker | undefined =
      speaker !== undefined ? { speaker, speakerRule: 'source' } : memberOfGroup(text, attribution, lastGroup);
    const about = aboutOf(attribution, linked.mentions, starts);
    if (found && linked.chains[found.speaker]!.kind === 'group') lastGroup = found.speaker;
    named.push({ ...attribution, about, ...found });
  });
  return named;
}

/** "One said": one of the group that spoke last. */
function memberOfGroup(text: string, { source }: FoundAttribution, group: number | undefined): Speaker | undefined {
  if (group === undefined || source.length !== 1) return undefined;
  const words = text.slice(source[0]!.start, source[0]!.end).trim();
  return /^(?:one|another|some|two|both|others|several)(?: of them)?$/iu.test(words)
    ? { speaker: group, speakerRule: 'one of the group' }
    : undefined;
}

/** Chains mentioned in the content, ascending. A capital that acts counts as its government, not as a place. */
function aboutOf({ content }: FoundAttribution, mentions: readonly Mention[], starts: readonly number[]): number[] {
  const about = new Set<number>();
  for (const { start, end } of content) {
    for (let i = lowerBound(starts, start); i < mentions.length && mentions[i]!.start < end; i++) {
      const mention = mentions[i]!;
      if (mention.end > end || mention.link === 'first person' || isInName(mention.rule)) continue;
      const next = mentions[i + 1];
      if (next?.rule === 'seat' && next.start === mention.start) continue;
      about.add(mention.chain);
    }
  }
  return [...about].sort((a, b) => a - b);
}
