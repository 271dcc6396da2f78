import type { Claim, GraphFile, Layout } from '../src/model/index.ts';

/**
 * A graph of the actors who have most to do with each other, as few as give at least so many actors and so many edges
 * between them, and what that needs of the rest.
 */
export function trimGraph(file: GraphFile, actors: number, edges: number): GraphFile {
  const { claims, entities, ties, links } = file.resolution;
  const kept = findHeaviest(claims, actors, edges);
  const told = claims.flatMap((claim): Claim[] => {
    const about = claim.about.filter((id) => kept.has(id));
    return kept.has(claim.speaker ?? '') && subjectsOf({ ...claim, about }).length > 0 ? [{ ...claim, about }] : [];
  });
  const ids = new Set([...kept, ...told.map(({ id }) => id)]);
  const articles = new Set(told.flatMap(({ attributions }) => attributions.map(({ article }) => article)));
  const places = (layout: Layout): Layout =>
    Object.fromEntries(
      Object.entries(layout).filter(([id]) => ids.has(id) || articles.has(id.replace(/^article:/, ''))),
    );
  return {
    ...file,
    articles: file.articles.filter(({ id }) => articles.has(id)),
    extractions: file.extractions.filter(({ article }) => articles.has(article)),
    resolution: {
      entities: entities
        .filter(({ id }) => kept.has(id))
        .map((entity) => ({ ...entity, evidence: entity.evidence.filter(({ article }) => articles.has(article)) })),
      claims: told,
      ties: ties
        .filter(({ from, to }) => kept.has(from) && (to === undefined || kept.has(to)))
        .filter(({ evidence }) => evidence.every(({ article }) => articles.has(article))),
      links: links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    },
    layout: { actors: places(file.layout.actors), claims: places(file.layout.claims) },
  };
}

function findHeaviest(claims: readonly Claim[], actors: number, edges: number): ReadonlySet<string> {
  const weights = new Map<string, number>();
  const drawn = new Map<string, readonly [string, string]>();
  for (const claim of claims)
    for (const to of subjectsOf(claim)) {
      const ends = [claim.speaker!, to] as const;
      for (const id of ends) weights.set(id, (weights.get(id) ?? 0) + 1);
      drawn.set(`${claim.speaker}|${claim.stance}|${to}`, ends);
    }
  const ranked = [...weights].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
  const rankOf = new Map(ranked.map((id, rank) => [id, rank]));
  // An edge is there once the lighter of its ends is taken in, and an actor once it has an edge.
  const joins = new Map<string, number>();
  const comes = [...drawn.values()].map((ends) => {
    const at = Math.max(...ends.map((id) => rankOf.get(id)!));
    for (const id of ends) joins.set(id, Math.min(joins.get(id) ?? at, at));
    return at;
  });
  const nth = (ranks: readonly number[], count: number) => [...ranks].sort((a, b) => a - b)[count - 1] ?? ranked.length;
  return new Set(ranked.slice(0, 1 + Math.max(nth(comes, edges), nth([...joins.values()], actors))));
}

function subjectsOf({ speaker, about }: Claim): readonly string[] {
  return speaker === undefined ? [] : about.filter((id) => id !== speaker);
}
