import { UndirectedGraph } from 'graphology';
import louvainDoor from 'graphology-communities-louvain';
import type { Claim, Entity } from '../model/index.ts';
import type { PairGraph } from './algorithms.ts';
import { edgeKey } from './build-graph.ts';
import { seededRandom } from './seeded-random.ts';

const louvain = louvainDoor as unknown as (graph: PairGraph, options: { rng: () => number }) => Record<string, number>;

/**
 * Who belongs together: communities by Louvain (Blondel et al. 2008), in which there is more talk than between them. Each
 * is a list of ids; the largest first, of two as large the one with the first id.
 */
export function communitiesOf(pairs: PairGraph): readonly (readonly string[])[] {
  const members = new Map<number, string[]>();
  for (const [id, community] of Object.entries(louvain(pairs, { rng: seededRandom(1) }))) {
    const list = members.get(community);
    if (list) list.push(id);
    else members.set(community, [id]);
  }
  const lists = [...members.values()].map((list) => list.sort());
  return lists.sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
}

/**
 * The communities of those who take part in some claims, as the actors view of these claims has them: who speaks about
 * whom, either way, as often as there are claims. Each member is told with the number of claims that join it to others.
 */
export function findCommunities(
  entities: readonly Entity[],
  claims: readonly Claim[],
): readonly (readonly { readonly id: string; readonly weight: number }[])[] {
  const pairs = claimPairs(entities, claims);
  if (pairs.order === 0) return [];
  const weightOf = (id: string) => pairs.reduceEdges(id, (sum, _edge, { weight }) => sum + weight, 0);
  return communitiesOf(pairs).map((ids) => ids.map((id) => ({ id, weight: weightOf(id) })));
}

/** What pairGraph makes of the actors view (see foldActors), with nothing but what communities need. */
function claimPairs(entities: readonly Entity[], claims: readonly Claim[]): PairGraph {
  const pairs: PairGraph = new UndirectedGraph();
  const ids = new Set(claims.flatMap(({ speaker, about }) => (speaker === undefined ? about : [speaker, ...about])));
  for (const { id } of entities) if (ids.has(id)) pairs.mergeNode(id, { x: 0, y: 0, size: 1 });
  const said = claims.flatMap(({ speaker, stance, about }) =>
    speaker === undefined ? [] : about.map((to) => [edgeKey(speaker, stance, to), speaker, to] as const),
  );
  said.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, from, to] of said)
    if (from !== to && pairs.hasNode(from) && pairs.hasNode(to))
      pairs.updateUndirectedEdge(from, to, ({ weight = 0 }) => ({ weight: weight + 1 }));
  return pairs;
}
