import type { Claim, ClaimPointer, Entity, EntityPointer, Evidence } from '../model/index.ts';
import type { Document } from './chain-in-article.ts';

/** More names than these are not needed to know somebody again. */
const MOST_NAMES = 20;

/** How a correction names an entity: see EntityPointer. */
export function pointToEntity(entity: Entity, documents: readonly Document[]): EntityPointer {
  const { id, kind, name, aliases } = entity;
  const at = findMention(entity, documents);
  return { id, kind, name, names: aliases.slice(0, MOST_NAMES), ...(at && { at }) };
}

/** How a correction names a claim: by the first article that tells it. */
export function pointToClaim({ id, attributions }: Claim, documents: readonly Document[]): ClaimPointer {
  const { article, index } = attributions[0]!;
  const document = documents.find((one) => one.article.id === article);
  const content = document?.extraction.attributions[index]?.content ?? [];
  return { id, article, start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}

/** Its first name, or what stands for one. */
function findMention({ evidence }: Entity, documents: readonly Document[]): Evidence | undefined {
  const [first] = evidence;
  const document = documents.find(({ article }) => article.id === first?.article);
  const own = document?.extraction.mentions.filter(({ chain }) => chain === first?.index) ?? [];
  const mention = own.find(({ form }) => form === 'name') ?? own[0];
  return first && mention && { article: first.article, start: mention.start, end: mention.end };
}
