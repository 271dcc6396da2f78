import { describe, expect, it } from 'vitest';
import { type Held, LiveLayout, type LiveTask } from '../../src/graph/live-layout.ts';

/** Two rings of six, strewn over the picture so that nobody stands beside those they are joined to. */
const TASK: LiveTask = {
  nodes: Array.from({ length: 12 }, (_, i) => ({ id: `n${i}`, x: (i * 337) % 800, y: (i * 211) % 600, radius: 8 })),
  pairs: [0, 1].flatMap((ring) =>
    Array.from({ length: 6 }, (_, i) => [ring + 2 * i, ring + 2 * ((i + 1) % 6), 2] as const),
  ),
  aspect: 1.3,
};

function run(task: LiveTask, held: Held = [], most = 2000) {
  const layout = new LiveLayout(task);
  for (let frames = 1; frames <= most; frames++) {
    const { places, isAtRest } = layout.step(held, 10);
    if (isAtRest) return { places, frames };
  }
  throw new Error('It never comes to rest.');
}

const distance = (places: Float32Array, a: number, b: number) =>
  Math.hypot(places[2 * a]! - places[2 * b]!, places[2 * a + 1]! - places[2 * b + 1]!);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const joined = ({ pairs }: LiveTask, places: Float32Array) => mean(pairs.map(([a, b]) => distance(places, a, b)));
const all = (places: Float32Array) =>
  mean(TASK.nodes.flatMap((_a, i) => TASK.nodes.slice(i + 1).map((_b, k) => distance(places, i, i + 1 + k))));

describe('a layout that is looked on', () => {
  it('brings those together who have to do with each other, and comes to rest', () => {
    const start = new Float32Array(TASK.nodes.flatMap(({ x, y }) => [x, y]));
    const { places } = run(TASK);
    expect(joined(TASK, places) / all(places)).toBeLessThan(0.75 * (joined(TASK, start) / all(start)));
  });

  it('is the same every time', () => {
    expect(run(TASK).places).toEqual(run(TASK).places);
  });

  it('leaves nobody under another', () => {
    const { places } = run(TASK);
    for (let a = 0; a < 12; a++) for (let b = 0; b < a; b++) expect(distance(places, a, b)).toBeGreaterThan(16);
  });

  it('fills the room there was, neither less nor much more', () => {
    const { places } = run(TASK);
    const width =
      Math.max(...places.filter((_v, i) => i % 2 === 0)) - Math.min(...places.filter((_v, i) => i % 2 === 0));
    expect(width).toBeGreaterThan(300);
    expect(width).toBeLessThan(1600);
  });

  it('leaves those who are held where they are, in every frame', () => {
    const held: Held = [[3, 900, -100]];
    const layout = new LiveLayout(TASK);
    for (let i = 0; i < 40; i++) {
      const { places } = layout.step(held, 10);
      expect([places[6], places[7]]).toEqual([900, -100]);
    }
    expect(run(TASK, held).places.slice(6, 8)).toEqual(new Float32Array([900, -100]));
  });

  it('takes one alone, two on one spot and nobody as they come', () => {
    const lay = (nodes: LiveTask['nodes'], pairs: LiveTask['pairs'] = []) => run({ nodes, pairs, aspect: 1 }).places;
    expect([...lay([])]).toEqual([]);
    const [x, y] = lay([{ id: 'a', x: 40, y: 50, radius: 8 }]);
    expect(Number.isFinite(x! + y!)).toBe(true);
    const spot = { x: 10, y: 10, radius: 8 };
    const both = lay(
      [
        { id: 'a', ...spot },
        { id: 'b', ...spot },
      ],
      [[0, 1, 3]],
    );
    expect([...both].every(Number.isFinite)).toBe(true);
  });
});
