import type { Entity, GraphFile, Resolution } from '../../model/index.ts';
import type { Filters } from './filters.ts';
import type { DataIndex } from './index-data.ts';
import { type Shown, shownReports } from './select-claims.ts';

/**
 * What the filters show as a graph file of its own, which every format can be written from: the claims shown, each with
 * the reports shown, the articles that have them, those who take part, and what ties and links these.
 *
 *     claims 1 and 2 by Ann, 3 by Bob  ─by Ann→  claims 1 and 2, Ann, whom they are about, the articles that tell them
 *
 * Ids stay what they are, and everyone keeps their place. Mentions are counted in the articles that are left.
 */
export function cutGraph(index: DataIndex, filters: Filters, shown: Shown): GraphFile {
  const { file } = index;
  const claims = shown.claims.map((entry) => ({
    ...entry.claim,
    attributions: shownReports(entry, filters).map(({ ref }) => ref),
  }));
  const articleIds = new Set(claims.flatMap(({ attributions }) => attributions.map(({ article }) => article)));
  const actorIds = new Set(
    claims.flatMap(({ speaker, about }) => (speaker === undefined ? about : [speaker, ...about])),
  );
  const articles = file.articles.filter(({ id }) => articleIds.has(id));
  const extractions = file.extractions.filter(({ article }) => articleIds.has(article));
  const mentionsOf = countMentions(extractions);
  const entities = file.resolution.entities.filter(({ id }) => actorIds.has(id));
  const resolution: Resolution = {
    entities: entities.map((entity) => cutEntity(entity, articleIds, mentionsOf)),
    claims: [...claims].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ties: cutTies(file.resolution, actorIds, articleIds),
    links: cutLinks(file, shown, claims),
  };
  const kept = new Set([...actorIds, ...shown.ids, ...[...articleIds].map((id) => `article:${id}`)]);
  const layout = { actors: pick(file.layout.actors, kept), claims: pick(file.layout.claims, kept) };
  return { format: file.format, version: file.version, articles, extractions, resolution, layout };
}

/** Mentions of each chain, by article. */
function countMentions(extractions: GraphFile['extractions']): ReadonlyMap<string, ReadonlyMap<number, number>> {
  return new Map(
    extractions.map(({ article, mentions }) => {
      const counts = new Map<number, number>();
      for (const { chain } of mentions) counts.set(chain, (counts.get(chain) ?? 0) + 1);
      return [article, counts];
    }),
  );
}

function cutEntity(
  entity: Entity,
  articles: ReadonlySet<string>,
  mentionsOf: ReadonlyMap<string, ReadonlyMap<number, number>>,
): Entity {
  const evidence = entity.evidence.filter(({ article }) => articles.has(article));
  const mentions = evidence.reduce((sum, { article, index }) => sum + (mentionsOf.get(article)?.get(index) ?? 0), 0);
  return { ...entity, evidence, mentions };
}

/** Ties between those who take part, as far as the articles that are left prove them. */
function cutTies({ ties }: Resolution, actors: ReadonlySet<string>, articles: ReadonlySet<string>): Resolution['ties'] {
  return ties
    .filter(({ from, to }) => actors.has(from) && (to === undefined || actors.has(to)))
    .map((tie) => ({ ...tie, evidence: tie.evidence.filter(({ article }) => articles.has(article)) }))
    .filter(({ evidence }) => evidence.length > 0);
}

/** Where two claims differ is told in the article of the first report of each; where that is cut away, it goes too. */
function cutLinks({ resolution }: GraphFile, { ids }: Shown, claims: Resolution['claims']): Resolution['links'] {
  const firstOf = (list: Resolution['claims']) =>
    new Map(list.map(({ id, attributions: [first] }) => [id, first?.article]));
  const [before, now] = [firstOf(resolution.claims), firstOf(claims)];
  return resolution.links
    .filter(({ from, to }) => ids.has(from) && ids.has(to))
    .map((link) => {
      if ([link.from, link.to].every((id) => before.get(id) === now.get(id))) return link;
      const { differences: _gone, ...rest } = link;
      return rest;
    });
}

function pick<T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
}
