import type { GraphFile } from '../model/index.ts';
import { foldActors } from './fold-actors.ts';
import type { ClaimsGraph, GraphSource } from './graph-types.ts';
import { isLarge } from './large/is-large.ts';
import { type LayoutOf, layOutLarge } from './large/lay-out-large.ts';
import { layOut, WIDER } from './lay-out.ts';
import { projectClaims } from './project-claims.ts';

/**
 * Positions for both views; whoever is in both starts the second where the first has put them.
 *
 * @param layoutOf for a large graph.
 */
export function layOutViews(source: GraphSource, layoutOf?: LayoutOf): GraphFile['layout'] {
  if (isLarge(source.resolution)) return layOutLarge(source, layoutOf);
  const ties = source.resolution.ties.flatMap(({ from, to }) => (to === undefined ? [] : [[from, to] as const]));
  const actors = layOut(foldActors(source), { ties });
  const view = projectClaims(source);
  const claims = layOut(view, {
    start: startsFrom(new Map(Object.entries(actors)), view),
    hasName: (id) => !['claim', 'article'].includes(view.getNodeAttribute(id, 'kind')),
  });
  return { actors, claims };
}

/** Claims and articles start in the middle of those they are tied to, each a little aside. */
function startsFrom(
  actors: ReadonlyMap<string, readonly [number, number]>,
  view: ClaimsGraph,
): Map<string, readonly [number, number]> {
  const starts = new Map<string, readonly [number, number]>();
  for (const [id, [x, y]] of actors) starts.set(id, [x * WIDER, y * WIDER]);
  for (const kind of ['claim', 'article']) {
    view.forEachNode((id, node) => {
      if (node.kind !== kind) return;
      const near = view.neighbors(id).flatMap((other) => {
        const start = starts.get(other);
        return start ? [start] : [];
      });
      if (near.length === 0) return;
      const sumX = near.reduce((sum, [x]) => sum + x, 0);
      const sumY = near.reduce((sum, [, y]) => sum + y, 0);
      // The node's own start is anywhere in a square of 1,000: a tenth of it is "a little aside".
      starts.set(id, [sumX / near.length + node.x / 10, sumY / near.length + node.y / 10]);
    });
  }
  return starts;
}
