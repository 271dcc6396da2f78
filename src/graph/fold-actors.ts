import { MultiDirectedGraph } from 'graphology';
import type { Claim, Entity, Resolution } from '../model/index.ts';
import { edgeKey } from './build-graph.ts';
import type { FoldedActors, ProjectionSource } from './graph-types.ts';
import type { ActorEdge, FoldedActor } from './schema.ts';
import { nodeSize } from './size.ts';
import { positionIn } from './start-position.ts';

/** A `readonly`-less copy of ActorEdge, while it is being counted. */
interface Pair {
  readonly from: string;
  readonly to: string;
  readonly stance: Claim['stance'];
  readonly claims: string[];
}

/**
 * The actors view before it is measured, which is all that drawing it needs: who speaks about whom. Every claim with a speaker is folded into one edge per entity it talks about;
 * who talks about himself gets no loop, but the claim counts in both his figures.
 *
 *     Ann ─says→ claim 1 ─is about→ Bob         Ann ─says, weight 2→ Bob
 *     Ann ─says→ claim 2 ─is about→ Bob    ⇒
 *
 * With `claimIds` only these claims are counted, and only who takes part in them is a node; without, holders of a tie
 * are nodes too. Positions come from the file's layout, so that a filtered view keeps everyone in place.
 */
export function foldActors(source: ProjectionSource, claimIds?: ReadonlySet<string>): FoldedActors {
  const { resolution, layout } = source;
  const claims = claimIds ? resolution.claims.filter((claim) => claimIds.has(claim.id)) : resolution.claims;
  const says = new Map<string, number>();
  const about = new Map<string, number>();
  for (const claim of claims) {
    if (claim.speaker !== undefined) count(says, claim.speaker);
    for (const id of claim.about) count(about, id);
  }
  const tied = claimIds ? new Set<string>() : tiedEntities(resolution);
  const mentions = claimIds ? mentionsBeside(source, claims) : undefined;

  const graph: FoldedActors = new MultiDirectedGraph<FoldedActor, ActorEdge>();
  for (const entity of resolution.entities) {
    if (!says.has(entity.id) && !about.has(entity.id) && !tied.has(entity.id)) continue;
    const [x, y] = positionIn(layout?.actors, entity.id);
    const counts = {
      says: says.get(entity.id) ?? 0,
      about: about.get(entity.id) ?? 0,
      mentions: mentions ? mentions(entity) : entity.mentions,
    };
    const size = nodeSize(counts.says + counts.about);
    graph.mergeNode(entity.id, { label: entity.name, kind: entity.kind, ...counts, size, x, y });
  }
  for (const [key, { from, to, stance, claims: ids }] of pairsOf(claims)) {
    if (!graph.hasNode(from) || !graph.hasNode(to)) continue;
    graph.mergeDirectedEdgeWithKey(key, from, to, { stance, weight: ids.length, claims: ids });
  }
  return graph;
}

/** One pair per speaker, stance and entity talked about, with its claims; sorted by key. */
function pairsOf(claims: readonly Claim[]): [string, Pair][] {
  const pairs = new Map<string, Pair>();
  for (const { id, speaker, stance, about } of claims) {
    if (speaker === undefined) continue;
    for (const to of about) {
      if (to === speaker) continue;
      const key = edgeKey(speaker, stance, to);
      const pair = pairs.get(key);
      if (pair) pair.claims.push(id);
      else pairs.set(key, { from: speaker, to, stance, claims: [id] });
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
}

function tiedEntities({ ties }: Resolution): Set<string> {
  return new Set(ties.flatMap((tie) => (tie.to === undefined ? [tie.from] : [tie.from, tie.to])));
}

/** Counts an entity's mentions in those articles alone that report one of the claims. */
function mentionsBeside({ extractions }: ProjectionSource, claims: readonly Claim[]): (entity: Entity) => number {
  const shown = new Set(claims.flatMap((claim) => claim.attributions.map((ref) => ref.article)));
  const perChain = new Map<string, Map<number, number>>();
  for (const { article, mentions } of extractions) {
    if (!shown.has(article)) continue;
    const counts = new Map<number, number>();
    for (const { chain } of mentions) counts.set(chain, (counts.get(chain) ?? 0) + 1);
    perChain.set(article, counts);
  }
  return (entity) =>
    entity.evidence.reduce((sum, { article, index }) => sum + (perChain.get(article)?.get(index) ?? 0), 0);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
