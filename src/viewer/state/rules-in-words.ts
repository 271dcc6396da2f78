import type { DataIndex, Report } from '../../graph/filter/index-data.ts';
import type { Attribution, Span } from '../../model/index.ts';
import { nameOf } from './name-of.ts';

/** What a rule of the extractor goes by, for readers. A rule without an entry is told by its name. */
const RULES: ReadonlyMap<string, string> = new Map([
  ['source-between', 'The speaker stands between these words and the word that reports them: “…,” Rae Holm said.'],
  ['source-last', 'The speaker follows the word that reports it: “…,” said Rae Holm.'],
  ['source-first', 'The sentence opens by saying whose words follow: According to Rae Holm, …'],
  ['content-before', 'The words stand before the one that reports them: The mill will close, it was said.'],
  ['content-after', 'The words follow the one that reports them: Rae Holm said that …'],
]);

export function ruleInWords(rule: string): string {
  return RULES.get(rule) ?? `Found by the rule “${rule.replaceAll('-', ' ')}”.`;
}

/** How the words that name a speaker lead to an actor: within the article, and over all articles. */
export interface SpeakerReason {
  readonly words: string;
  readonly name: string;
  /** How these words were linked to the name within the article: "surname alone". */
  readonly link: string;
  /** Why this one of the article is that one of the world: "same full name". */
  readonly reason: string | undefined;
}

/** Why the words that stand as source are who they are taken for; `undefined` where the data does not say. */
export function explainSpeaker(
  index: DataIndex,
  speaker: string,
  { article, attribution, ref }: Report,
): SpeakerReason | undefined {
  const extraction = index.extractions.get(ref.article);
  const mention = extraction?.mentions.find(
    ({ chain, ...span }) => chain === attribution.speaker && liesIn(span, attribution.source),
  );
  if (!mention || attribution.speaker === undefined) return undefined;
  const evidence = index.entities.get(speaker)?.evidence;
  return {
    words: article.text.slice(mention.start, mention.end).replace(/\s+/g, ' '),
    name: nameOf(index, speaker),
    link: mention.link,
    reason: evidence?.find(({ article, index }) => article === ref.article && index === attribution.speaker)?.reason,
  };
}

function liesIn({ start, end }: Span, source: Attribution['source']): boolean {
  return source.some((span) => start < span.end && end > span.start);
}
