import type Graph from 'graphology';
import { type ClaimEntry, compare, type DataIndex } from '../../graph/filter/index-data.ts';
import type { Shown } from '../../graph/filter/select-claims.ts';
import type { EntityKind, Stance } from '../../model/index.ts';
import type { View } from './view-state.ts';

export interface PictureEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Actors view: how it is said, and the claims behind it. */
  readonly stance?: Stance;
  readonly claims: readonly string[];
  /** Claims view: kind of edge. */
  readonly kind?: string;
}

/** A projection as arrays and maps, so that what is visible and lit can be worked out without the drawing library. */
export interface Picture {
  readonly view: Exclude<View, 'table'>;
  readonly nodes: readonly string[];
  readonly kindOf: ReadonlyMap<string, EntityKind | 'claim' | 'article'>;
  readonly edges: readonly PictureEdge[];
  readonly edgeOf: ReadonlyMap<string, PictureEdge>;
  readonly edgesAt: ReadonlyMap<string, readonly PictureEdge[]>;
  /** Nodes that are drawn where nothing is filtered. */
  readonly crowd: ReadonlySet<string>;
}

export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Actors that are drawn because of what is shown. */
  readonly actors: number;
  /** Actors left out because there are too many to draw at once. */
  readonly left: number;
}

/** More than this is a hairball; the others are in the list and come in when they are selected or filtered for. */
const MOST_ACTORS = 150;

export function indexPicture(index: DataIndex, view: Picture['view'], graph: Graph): Picture {
  const edges = graph.mapEdges((key, attributes, from, to): PictureEdge => {
    const { stance, claims, kind } = attributes as { stance?: Stance; claims?: readonly string[]; kind?: string };
    return { key, from, to, claims: claims ?? [], ...(stance && { stance }), ...(kind && { kind }) };
  });
  const edgesAt = new Map<string, PictureEdge[]>(graph.nodes().map((node) => [node, []]));
  for (const edge of edges) {
    edgesAt.get(edge.from)?.push(edge);
    if (edge.to !== edge.from) edgesAt.get(edge.to)?.push(edge);
  }
  return {
    view,
    nodes: graph.nodes(),
    crowd: findCrowd(index, graph.nodes()),
    kindOf: new Map(graph.mapNodes((node, { kind }) => [node, kind])),
    edges,
    edgeOf: new Map(edges.map((edge) => [edge.key, edge])),
    edgesAt,
  };
}

function findCrowd(index: DataIndex, nodes: readonly string[]): ReadonlySet<string> {
  const claims = (id: string) => (index.claimsBy.get(id)?.length ?? 0) + (index.claimsAbout.get(id)?.length ?? 0);
  const actors = nodes.filter((id) => claims(id) > 0).sort((a, b) => claims(b) - claims(a) || compare(a, b));
  return new Set([...actors.slice(0, MOST_ACTORS), ...nodes.filter((id) => !index.entities.has(id))]);
}

/** What of a picture the filters leave. `keep` are actors that are drawn however few claims they have. */
export function findVisible(picture: Picture, index: DataIndex, shown: Shown, keep: readonly string[]): Visible {
  const actors = drawnActors(shown, keep);
  const articles = picture.view === 'claims' ? shownArticles(shown.claims) : undefined;
  const isShown = (node: string) => {
    if (actors.has(node)) return true;
    return (
      picture.view === 'claims' &&
      (shown.ids.has(node) || articles!.has(node) || isTieEnd(picture, index, node, actors))
    );
  };
  const nodes = new Set(picture.nodes.filter(isShown));
  const edges = new Set<string>();
  for (const { key, from, to, claims } of picture.edges) {
    if (!nodes.has(from) || !nodes.has(to)) continue;
    if (claims.length === 0 || claims.some((id) => shown.ids.has(id))) edges.add(key);
  }
  return { nodes, edges, actors: actors.size, left: shown.actors.length - actors.size };
}

function drawnActors({ actors }: Shown, keep: readonly string[]): ReadonlySet<string> {
  if (actors.length <= MOST_ACTORS) return new Set(actors.map(({ id }) => id));
  const weighty = [...actors].sort((a, b) => b.says + b.about - a.says - a.about || compare(a.id, b.id));
  return new Set([...weighty.slice(0, MOST_ACTORS).map(({ id }) => id), ...keep]);
}

function shownArticles(claims: readonly ClaimEntry[]): ReadonlySet<string> {
  return new Set(claims.flatMap(({ reports }) => reports.map(({ article }) => `article:${article.id}`)));
}

/** An entity no claim speaks of, but which a tie joins to one that is drawn ("chancellor of …"). */
function isTieEnd(picture: Picture, index: DataIndex, node: string, actors: ReadonlySet<string>): boolean {
  if (!index.entities.has(node)) return false;
  const isTie = ({ kind }: PictureEdge) => kind === 'holds-role' || kind === 'related-to';
  return (picture.edgesAt.get(node) ?? []).some(
    (edge) => isTie(edge) && (actors.has(edge.from) || actors.has(edge.to)),
  );
}
