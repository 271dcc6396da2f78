import type { DataIndex } from '../../graph/filter/index-data.ts';
import type { Article, Evidence } from '../../model/index.ts';

/** Where an actor is mentioned: all that hangs together within one article. */
export interface Place {
  readonly key: string;
  readonly article: Article;
  /** The name it goes by there, and the words around its first mention. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** One mention, which stands for all of them. */
  readonly at: Evidence;
}

const AROUND = 70;

/** The places that can be split off an actor, in the order of the articles. */
export function placesOf({ articles, extractions, entities }: DataIndex, id: string): readonly Place[] {
  return (entities.get(id)?.evidence ?? []).flatMap((ref): Place[] => {
    const article = articles.get(ref.article);
    const own = extractions.get(ref.article)?.mentions.filter(({ chain }) => chain === ref.index) ?? [];
    const mention = own.find(({ form }) => form === 'name') ?? own[0];
    if (!article || !mention) return [];
    const { start, end } = mention;
    const { text } = article;
    const paragraph = article.paragraphs.find((one) => one.start <= start && end <= one.end) ?? mention;
    return [
      {
        key: `${ref.article}\n${ref.index}`,
        article,
        name: text.slice(start, end),
        before: text.slice(Math.max(paragraph.start, start - AROUND), start).replace(/^\S*\s/, ''),
        after: text.slice(end, Math.min(paragraph.end, end + AROUND)).replace(/\s\S*$/, ' …'),
        at: { article: ref.article, start, end },
      },
    ];
  });
}
