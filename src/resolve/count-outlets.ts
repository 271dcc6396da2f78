import { type Article, type Claim, type ClaimLink, outletOf } from '../model/index.ts';
import type { StoryOf } from './build-claims.ts';
import { foldCase } from './fold-name.ts';
import { Groups } from './groups.ts';

/**
 * Says of each claim how many independent outlets report it, itself or in a claim that corroborates it. Articles of one
 * outlet are one, and so are copies of one story, whoever prints them; an article of no known outlet is one of its own.
 */
export function countOutlets(
  claims: readonly Claim[],
  links: readonly ClaimLink[],
  articles: readonly Article[],
  storyOf: StoryOf,
): Claim[] {
  const outlets = new Map(articles.map((article) => [article.id, foldCase(outletOf(article) ?? '') || undefined]));
  const linked = new Set(links.flatMap(({ kind, from, to }) => (kind === 'corroborates' ? [from, to] : [])));
  const told = claims.filter(({ id, attributions }) => attributions.length > 1 || linked.has(id));
  const articlesOf = new Map(told.map(({ id, attributions }) => [id, attributions.map(({ article }) => article)]));
  const reporting = new Map(articlesOf);
  for (const { kind, from, to } of links) {
    if (kind !== 'corroborates') continue;
    reporting.set(from, [...(reporting.get(from) ?? []), ...(articlesOf.get(to) ?? [])]);
    reporting.set(to, [...(reporting.get(to) ?? []), ...(articlesOf.get(from) ?? [])]);
  }
  return claims.map((claim) => {
    const articles = reporting.get(claim.id);
    // One article tells it, and nobody else.
    if (!articles) return claim;
    const count = countSources([...new Set(articles)].map((id) => [outlets.get(id) ?? id, storyOf(id)]));
    return count > 1 ? { ...claim, outlets: count } : claim;
  });
}

/** What shares an outlet or a story with another, over whichever others, is one source. */
function countSources(reports: readonly (readonly [outlet: string, story: string])[]): number {
  const groups = new Groups(reports.length);
  const first = new Map<string, number>();
  for (const [i, [outlet, story]] of reports.entries()) {
    for (const key of [`outlet ${outlet}`, `story ${story}`]) {
      const known = first.get(key);
      if (known === undefined) first.set(key, i);
      else groups.join(known, i);
    }
  }
  return groups.sets().length;
}
