import type { Claim, GraphFile, Layout } from '../src/model/index.ts';

/** A graph of the actors who have most to do with each other, with at most so many edges, and what that needs of the rest. */
export function trimGraph(file: GraphFile, actors: number, edges: number): GraphFile {
  const { claims, entities, ties, links } = file.resolution;
  const weights = new Map<string, number>();
  for (const claim of claims)
    for (const to of subjectsOf(claim))
      for (const id of [claim.speaker!, to]) weights.set(id, (weights.get(id) ?? 0) + 1);
  const heaviest = [...weights].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, actors);
  const kept = new Set(heaviest.map(([id]) => id));
  const drawn = new Set<string>();
  const told = claims.flatMap((claim): Claim[] => {
    const about = claim.about.filter((id) => kept.has(id));
    const own = subjectsOf({ ...claim, about }).map((to) => `${claim.speaker}|${claim.stance}|${to}`);
    const fresh = own.filter((edge) => !drawn.has(edge));
    if (own.length === 0 || !kept.has(claim.speaker!) || drawn.size + fresh.length > edges) return [];
    for (const edge of fresh) drawn.add(edge);
    return [{ ...claim, about }];
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

function subjectsOf({ speaker, about }: Claim): readonly string[] {
  return speaker === undefined ? [] : about.filter((id) => id !== speaker);
}
