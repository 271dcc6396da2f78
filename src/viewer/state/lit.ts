import type { ClaimEntry, DataIndex } from '../../graph/filter/index-data.ts';
import type { Shown } from '../../graph/filter/select-claims.ts';
import { findChains } from './find-chains.ts';
import type { Picture, PictureEdge, Visible } from './picture.ts';
import { selectionClaims } from './selection-claims.ts';
import type { Selection } from './view-state.ts';

export interface Lit {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What stands out while something is selected or hovered: it, what is joined to it, and the edges between. */
export function findLit(picture: Picture, index: DataIndex, shown: Shown, visible: Visible, selection: Selection): Lit {
  if (selection.type === 'chains') return findLitChains(picture, index, shown, visible, selection);
  const claims = selectionClaims(index, shown, selection);
  const ids = new Set(claims.map(({ claim }) => claim.id));
  const edges = candidateEdges(picture, claims, selection).filter((edge) => isLit(edge, ids, selection));
  const nodes = new Set([...ownNodes(picture, claims, selection), ...edges.flatMap(({ from, to }) => [from, to])]);
  return {
    nodes: keepVisible(nodes, visible.nodes),
    edges: keepVisible(
      edges.map(({ key }) => key),
      visible.edges,
    ),
  };
}

/** All that lies on a chain. */
function findLitChains(
  picture: Picture,
  index: DataIndex,
  shown: Shown,
  visible: Visible,
  { from, to }: Extract<Selection, { type: 'chains' }>,
): Lit {
  const links = findChains(index, shown, from, to).chains.flat();
  const edges = links.flatMap((link) => {
    if (picture.view === 'claims')
      return link.claims.flatMap(({ claim }) => edgesBetween(picture, claim.id, [link.from, link.to]));
    return edgesBetween(picture, link.from, [link.to]).filter(({ claims }) => claims.some((id) => shown.ids.has(id)));
  });
  const nodes = [from, to, ...edges.flatMap(({ from, to }) => [from, to])];
  return {
    nodes: keepVisible(nodes, visible.nodes),
    edges: keepVisible(
      edges.map(({ key }) => key),
      visible.edges,
    ),
  };
}

function edgesBetween(picture: Picture, node: string, others: readonly string[]): readonly PictureEdge[] {
  const at = picture.edgesAt.get(node) ?? [];
  return at.filter(({ from, to }) => others.includes(from === node ? to : from));
}

function candidateEdges(
  picture: Picture,
  claims: readonly ClaimEntry[],
  selection: Exclude<Selection, { type: 'chains' }>,
): readonly PictureEdge[] {
  if (picture.view === 'claims') {
    const own = selection.type === 'actor' ? (picture.edgesAt.get(selection.id) ?? []) : [];
    return [
      ...own.filter(({ kind }) => kind !== 'makes' && kind !== 'mentions'),
      ...claims.flatMap(({ claim }) => picture.edgesAt.get(claim.id) ?? []),
    ];
  }
  if (selection.type === 'actor') return picture.edgesAt.get(selection.id) ?? [];
  if (selection.type === 'pair') return picture.edgesAt.get(selection.from) ?? [];
  return [
    ...new Set(
      claims.flatMap(({ claim }) => (claim.speaker === undefined ? [] : (picture.edgesAt.get(claim.speaker) ?? []))),
    ),
  ];
}

function isLit(edge: PictureEdge, ids: ReadonlySet<string>, selection: Selection): boolean {
  if (edge.claims.length > 0 && !edge.claims.some((id) => ids.has(id))) return false;
  if (selection.type !== 'pair' || edge.stance === undefined) return true;
  return (
    edge.from === selection.from && edge.to === selection.to && (!selection.stance || edge.stance === selection.stance)
  );
}

function ownNodes(
  picture: Picture,
  claims: readonly ClaimEntry[],
  selection: Exclude<Selection, { type: 'chains' }>,
): readonly string[] {
  if (selection.type === 'actor') return [selection.id];
  if (selection.type === 'pair') return [selection.from, selection.to];
  const actors = claims.flatMap(({ claim }) => [
    ...(claim.speaker === undefined ? [] : [claim.speaker]),
    ...claim.about,
  ]);
  if (picture.view === 'actors') return actors;
  return [selection.type === 'article' ? `article:${selection.id}` : selection.id, ...actors];
}

function keepVisible(ids: Iterable<string>, visible: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...ids].filter((id) => visible.has(id)));
}
