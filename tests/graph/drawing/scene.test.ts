import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { bendsOf } from '../../../src/graph/drawing/bends.ts';
import { buildScene, edgeAt, nodeAt, REACH } from '../../../src/graph/drawing/scene.ts';

/** Ann speaks about Bob in two ways, Bob about Ann in one; Cem stands apart. */
function sample() {
  const graph = new MultiDirectedGraph();
  graph.addNode('ann', { x: 100, y: 100 });
  graph.addNode('bob', { x: 400, y: 100 });
  graph.addNode('cem', { x: 400, y: 300 });
  for (const stance of ['says', 'warns']) graph.addDirectedEdgeWithKey(`ann|${stance}|bob`, 'ann', 'bob');
  graph.addDirectedEdgeWithKey('bob|says|ann', 'bob', 'ann');
  graph.addDirectedEdgeWithKey('cem|says|bob', 'cem', 'bob');
  return graph;
}

function sceneOf(graph: MultiDirectedGraph, nodes = graph.nodes(), edges = graph.edges()) {
  const shown = { visibleNodes: new Set(nodes), visibleEdges: new Set(edges) };
  return buildScene(graph, shown, bendsOf(graph), (id) => {
    const { x, y } = graph.getNodeAttributes(id);
    return { id, x, y, radius: 10 };
  });
}

describe('what lies under the pointer', () => {
  it('is the nearest edge, for every edge and up to six pixels beside it', () => {
    const scene = sceneOf(sample());
    for (const [id, curve] of scene.edges) {
      for (const t of [0.3, 0.5, 0.7]) {
        const a = curve.at(t - 0.01);
        const b = curve.at(t + 0.01);
        const length = Math.hypot(b.x - a.x, b.y - a.y);
        for (const off of [-4, -2, 0, 2, 4]) {
          const x = curve.at(t).x - ((b.y - a.y) / length) * off;
          const y = curve.at(t).y + ((b.x - a.x) / length) * off;
          expect(edgeAt(scene, x, y, REACH.mouse.edge)).toBe(id);
        }
      }
    }
  });

  it('is a node before an edge, and the one nearest of several', () => {
    const scene = sceneOf(sample());
    expect(nodeAt(scene, 405, 96, REACH.mouse.node)).toBe('bob');
    expect(nodeAt(scene, 413, 100, REACH.mouse.node)).toBeUndefined();
    expect(nodeAt(scene, 413, 100, REACH.touch.node)).toBe('bob');
  });

  it('is nothing where all that is there is hidden', () => {
    const graph = sample();
    const { x, y } = sceneOf(graph).edges.get('cem|says|bob')!.at(0.5);
    const withoutEdge = graph.edges().filter((id) => id !== 'cem|says|bob');
    expect(edgeAt(sceneOf(graph, graph.nodes(), withoutEdge), x, y, REACH.mouse.edge)).toBeUndefined();
    expect(edgeAt(sceneOf(graph, ['ann', 'bob']), x, y, REACH.mouse.edge)).toBeUndefined();
    expect(nodeAt(sceneOf(graph, ['ann', 'bob']), 400, 300, REACH.mouse.node)).toBeUndefined();
  });
});

describe('parallel edges', () => {
  it('are numbered within their direction', () => {
    expect(Object.fromEntries(bendsOf(sample()))).toEqual({
      'ann|says|bob': 0,
      'ann|warns|bob': 1,
      'bob|says|ann': 0,
      'cem|says|bob': 0,
    });
  });
});
