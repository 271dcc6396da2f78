import type { Attribution } from '../model/index.ts';
import type { FoundAttribution } from './found-attribution.ts';
import type { Linked } from './link-mentions.ts';

/** Completes attributions with who speaks and who is talked about, as far as the article tells. */
export function nameSpeakers(
  attributions: readonly FoundAttribution[],
  { mentions, chainOf, claims }: Linked,
): Attribution[] {
  return attributions.map((attribution, i) => {
    const source = claims.sourceOf[i];
    const speaker = source === undefined ? undefined : chainOf[source];
    const about = new Set<number>();
    for (const { start, end } of attribution.content)
      for (const mention of mentions)
        if (mention.start >= start && mention.end <= end && mention.link !== 'first person') about.add(mention.chain);
    return {
      ...attribution,
      about: [...about].sort((a, b) => a - b),
      ...(speaker === undefined ? {} : { speaker, speakerRule: 'source' }),
    };
  });
}
