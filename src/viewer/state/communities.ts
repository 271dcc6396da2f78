import type { Community } from '../../graph/filter/community.ts';
import type { DataIndex } from '../../graph/filter/index-data.ts';
import type { Lit } from './lit.ts';
import type { Picture, Visible } from './picture.ts';
import { tellingName } from './where-of.ts';

/** Fewer than this are no community worth a colour, and more than so many colours are not told apart. */
const FEWEST = 3;
const MOST = 8;

/** The communities that have a colour of their own, the largest first: its number is its place here. */
export function tintedOf(communities: readonly Community[]): readonly Community[] {
  return communities.filter(({ members }) => members.size >= FEWEST).slice(0, MOST);
}

/** The number of the colour of everyone who has one. */
export function tintsOf(tinted: readonly Community[]): ReadonlyMap<string, number> {
  return new Map(tinted.flatMap(({ members }, tint) => [...members].map((id) => [id, tint] as const)));
}

export function communityName(index: DataIndex, { id }: Community): string {
  return `around ${tellingName(index, id)}`;
}

/** What stands out of the picture while a community is pointed at: its members, and what they say of each other. */
export function findLitCommunity(picture: Picture, visible: Visible, members: ReadonlySet<string>): Lit {
  const isClaim = (id: string) => picture.kindOf.get(id) === 'claim';
  const own = [...members].flatMap((id) => [
    id,
    ...(picture.edgesAt.get(id) ?? []).filter(({ from, to }) => from === id && isClaim(to)).map(({ to }) => to),
  ]);
  const nodes = new Set(own.filter((id) => visible.nodes.has(id)));
  const edges = picture.edges.filter(({ key, from, to }) => visible.edges.has(key) && nodes.has(from) && nodes.has(to));
  return { nodes, edges: new Set(edges.map(({ key }) => key)) };
}
