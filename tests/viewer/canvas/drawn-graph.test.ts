import type Graph from 'graphology';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { drawnGraph } from '../../../src/viewer/canvas/drawn-graph.ts';

const whole = new MultiDirectedGraph() as Graph;
for (const id of ['a', 'b', 'c']) whole.addNode(id, { x: 1, y: 2, size: 5, label: id });
whole.addDirectedEdgeWithKey('a says b', 'a', 'b', { weight: 1 });
whole.addDirectedEdgeWithKey('a warns b', 'a', 'b', { weight: 1 });
whole.addDirectedEdgeWithKey('b says c', 'b', 'c', { weight: 1 });

describe('what is drawn of a graph', () => {
  it('is what is shown of it, each line with both its ends', () => {
    const drawn = drawnGraph(whole, {
      visibleNodes: new Set(['a', 'b', 'of another view']),
      visibleEdges: new Set(['a says b', 'a warns b', 'b says c', 'of another view']),
    });
    expect(drawn.nodes()).toEqual(['a', 'b']);
    expect(drawn.edges()).toEqual(['a says b', 'a warns b']);
    expect(whole.order).toBe(3);
  });
});
