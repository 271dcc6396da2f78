import type Graph from 'graphology';

/** A node without a place (a layout that left it out) gets one on a ring around the rest: sigma draws none without. */
export function givePositions(graph: Graph): void {
  graph.forEachNode((id, { x, y }) => {
    if (Number.isFinite(x) && Number.isFinite(y)) return;
    const angle =
      graph.order === 0 ? 0 : [...id].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) % 3600, 7) / 572.96;
    graph.mergeNodeAttributes(id, { x: Math.cos(angle), y: Math.sin(angle) });
  });
}
