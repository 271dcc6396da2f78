import type { ClaimEntry, DataIndex } from '../../graph/filter/index-data.ts';
import type { Shown } from '../../graph/filter/select-claims.ts';

/** A claim as one article tells it: the index of its attribution there, and which of the claim's reports that is. */
export interface ArticleClaim {
  readonly entry: ClaimEntry;
  readonly attribution: number;
  readonly report: number;
}

/** The claims of an article that are shown, and the open one in any case, in the order of the text. */
export function articleClaims(
  index: DataIndex,
  shown: Pick<Shown, 'ids'>,
  article: string,
  open?: string,
): readonly ArticleClaim[] {
  const inArticle = [...(index.claimOf.get(article) ?? [])].sort(([a], [b]) => a - b);
  return inArticle.flatMap(([attribution, entry]) => {
    if (!shown.ids.has(entry.claim.id) && entry.claim.id !== open) return [];
    const report = entry.reports.findIndex(({ ref }) => ref.article === article && ref.index === attribution);
    return [{ entry, attribution, report }];
  });
}
