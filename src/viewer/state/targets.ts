import type { Target } from '../graph-canvas-contract.ts';
import type { Picture, PictureEdge, Visible } from './picture.ts';
import type { Selection } from './view-state.ts';

/** What a click on the picture selects. */
export function selectionOf(picture: Picture, target: Target): Selection | undefined {
  if (target.type === 'node') return selectNode(picture, target.id);
  const edge = picture.edgeOf.get(target.id);
  return edge && selectEdge(picture, edge);
}

function selectNode(picture: Picture, id: string): Selection | undefined {
  const kind = picture.kindOf.get(id);
  if (kind === undefined) return undefined;
  if (kind === 'claim') return { type: 'claim', id };
  if (kind === 'article') return { type: 'article', id: id.replace(/^article:/, '') };
  return { type: 'actor', id };
}

/** An edge of the claims view leads to the claim at its end; a tie to the actor who holds it. */
function selectEdge(picture: Picture, { from, to, stance }: PictureEdge): Selection | undefined {
  if (picture.view === 'actors') return { type: 'pair', from, to, ...(stance && { stance }) };
  const claim = [from, to].find((node) => picture.kindOf.get(node) === 'claim');
  return claim ? { type: 'claim', id: claim } : selectNode(picture, from);
}

/** Where the picture shows what is selected, if it does. */
export function targetOf(picture: Picture, visible: Visible, selection: Selection): Target | undefined {
  if (selection.type === 'pair')
    return edgeTarget(picture, visible, selection.from, (edge) => isPairEdge(edge, selection));
  if (selection.type === 'chains' || (selection.type === 'claim' && picture.view === 'actors')) return undefined;
  const id = selection.type === 'article' ? `article:${selection.id}` : selection.id;
  return visible.nodes.has(id) ? { type: 'node', id } : undefined;
}

function isPairEdge({ from, to, stance }: PictureEdge, pair: Extract<Selection, { type: 'pair' }>): boolean {
  return from === pair.from && to === pair.to && (!pair.stance || stance === pair.stance);
}

function edgeTarget(
  picture: Picture,
  visible: Visible,
  at: string,
  fits: (edge: PictureEdge) => boolean,
): Target | undefined {
  const edge = picture.edgesAt.get(at)?.find((edge) => visible.edges.has(edge.key) && fits(edge));
  return edge && { type: 'edge', id: edge.key };
}
