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
    const told = source !== undefined && linked.linkOf[source] !== 'narrator';
    const chain = told ? linked.chainOf[source] : undefined;
    const speaker = chain !== undefined && isPlaceInPassing(attribution, chain, linked, starts) ? undefined : chain;
    const found: Speaker | undefined =
      speaker !== undefined ? { speaker, speakerRule: 'source' } : memberOfGroup(text, attribution, lastGroup);
    const about = aboutOf(text, attribution, linked.mentions, starts);
    if (found) lastGroup = linked.chains[found.speaker]!.kind === 'group' ? found.speaker : undefined;
    named.push({ ...attribution, about, ...found });
  });
  return named;
}

/** "Firms with a listing in Port Ash say": a place speaks where it is all of the source, not where it is part of one. */
function isPlaceInPassing(
  { source }: FoundAttribution,
  chain: number,
  { chains, mentions }: Linked,
  starts: readonly number[],
): boolean {
  if (chains[chain]!.kind !== 'place') return false;
  return !source.some(({ start, end }) => {
    for (let i = lowerBound(starts, start); i < mentions.length && starts[i]! <= start + THE; i++)
      if (mentions[i]!.chain === chain && mentions[i]!.end >= end) return true;
    return false;
  });
}

/** Length of "the ". */
const THE = 4;

/** "One said": one of the group that spoke last. */
function memberOfGroup(text: string, { source }: FoundAttribution, group: number | undefined): Speaker | undefined {
  if (group === undefined || source.length !== 1) return undefined;
  const words = text.slice(source[0]!.start, source[0]!.end).trim();
  return /^(?:one|another|some|two|both|others|several)(?: of them)?$/iu.test(words)
    ? { speaker: group, speakerRule: 'one of the group' }
    : undefined;
}

/** Words that may mean any thing of the article: whom they mean is guessed wrong too often to be told. */
const ANY_THING: ReadonlySet<string> = new Set('it its itself they them their theirs themselves'.split(' '));

/**
 * Chains mentioned in the content, ascending. A capital that acts counts as its government, not as a place; "it" and
 * "they" alone tell of nobody.
 */
function aboutOf(
  text: string,
  { content }: FoundAttribution,
  mentions: readonly Mention[],
  starts: readonly number[],
): number[] {
  const about = new Set<number>();
  for (const { start, end } of content) {
    for (let i = lowerBound(starts, start); i < mentions.length && mentions[i]!.start < end; i++) {
      const mention = mentions[i]!;
      if (
        mention.end > end ||
        /^(?:first person|narrator)$/u.test(mention.link) ||
        isInName(mention.rule) ||
        mention.rule === 'unsure'
      )
        continue;
      if (mention.form === 'pronoun' && ANY_THING.has(text.slice(mention.start, mention.end).toLowerCase())) continue;
      const next = mentions[i + 1];
      if (next?.rule === 'seat' && next.start === mention.start) continue;
      about.add(mention.chain);
    }
  }
  return [...about].sort((a, b) => a - b);
}
