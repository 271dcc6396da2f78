import type Graph from 'graphology';
import type { Point } from '../../graph/drawing/geometry.ts';
import type { Room } from '../../graph/drawing/place-names.ts';
import type { Held, LiveTask } from '../../graph/live-layout.ts';

/** What is drawn, as the layout wants it: pairs without direction, their lines added up. */
export function liveTask(
  ids: readonly string[],
  drawn: Graph,
  whole: Graph,
  at: (id: string) => Point,
  room: Room,
): LiveTask {
  const places = new Map(ids.map((id, i) => [id, i]));
  const weights = new Map<string, [number, number, number]>();
  drawn.forEachEdge((edge, _attributes, from, to) => {
    const [a, b] = [places.get(from)!, places.get(to)!];
    if (a === b) return;
    const pair: [number, number] = a < b ? [a, b] : [b, a];
    const weight = Number(whole.getEdgeAttribute(edge, 'weight') ?? 1);
    const known = weights.get(String(pair));
    if (known) known[2] += weight;
    else weights.set(String(pair), [...pair, weight]);
  });
  const nodes = ids.map((id) => ({ id, ...at(id), radius: Number(whole.getNodeAttribute(id, 'size') ?? 6) }));
  return { nodes, pairs: [...weights.values()], aspect: room.width / Math.max(1, room.height) };
}

export function heldOf(ids: readonly string[], pins: ReadonlyMap<string, Point>): Held {
  if (pins.size === 0) return [];
  return ids.flatMap((id, i) => {
    const pin = pins.get(id);
    return pin ? [[i, pin.x, pin.y] as const] : [];
  });
}
