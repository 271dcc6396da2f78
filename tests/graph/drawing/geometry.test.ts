import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowOf, curveOf, distanceToCurve, type End } from '../../../src/graph/drawing/geometry.ts';

const place = fc.integer({ min: 0, max: 1000 });
const end: fc.Arbitrary<End> = fc.record({ x: place, y: place, radius: fc.integer({ min: 2, max: 24 }) });
/** Two nodes that do not touch. */
const pair = fc
  .tuple(end, end)
  .filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) > 1.4 * (a.radius + b.radius + 4) + 20);

describe('the line of an edge', () => {
  it('begins at the rim of its speaker and ends at the rim of who is spoken about', () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: 0, max: 3 }), ([a, b], bend) => {
        const curve = curveOf(a, b, bend);
        const [first, last] = [curve.at(0), curve.at(1)];
        expect(Math.hypot(first.x - a.x, first.y - a.y)).toBeCloseTo(a.radius + 2, -0.7);
        expect(Math.hypot(last.x - b.x, last.y - b.y)).toBeCloseTo(b.radius + 2, -0.7);
      }),
      // Two that stand close, with the fourth of their parallel edges: it bows nearly as far as it is long.
      {
        examples: [
          [
            [
              { x: 0, y: 0, radius: 2 },
              { x: 0, y: 36, radius: 5 },
            ],
            3,
          ],
        ],
      },
    );
  });

  it('lies inside its box', () => {
    fc.assert(
      fc.property(
        end,
        end,
        fc.integer({ min: 0, max: 3 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, bend, t) => {
          const { at, box } = curveOf(a, b, bend);
          const point = at(t);
          expect(point.x).toBeGreaterThanOrEqual(box.left - 0.01);
          expect(point.x).toBeLessThanOrEqual(box.right + 0.01);
          expect(point.y).toBeGreaterThanOrEqual(box.top - 0.01);
          expect(point.y).toBeLessThanOrEqual(box.bottom + 0.01);
        },
      ),
    );
  });

  it('keeps both directions of a pair apart, and parallel edges too', () => {
    const a = { x: 100, y: 100, radius: 8 };
    const b = { x: 300, y: 180, radius: 8 };
    const middle = (from: End, to: End, bend: number) => curveOf(from, to, bend).at(0.5);
    const there = middle(a, b, 0);
    const back = middle(b, a, 0);
    const second = middle(a, b, 1);
    expect(Math.hypot(there.x - back.x, there.y - back.y)).toBeGreaterThan(12);
    expect(Math.hypot(there.x - second.x, there.y - second.y)).toBeGreaterThanOrEqual(8.9);
  });

  it('makes a loop beside a node that speaks about itself', () => {
    const node = { x: 50, y: 50, radius: 10 };
    const curve = curveOf(node, node, 0);
    for (const t of [0, 1]) {
      const { x, y } = curve.at(t);
      expect(Math.hypot(x - 50, y - 50)).toBeCloseTo(12, 5);
    }
    const { x, y } = curve.at(0.5);
    expect(Math.hypot(x - 50, y - 50)).toBeGreaterThan(18);
  });

  it('is measured as it is drawn', () => {
    fc.assert(
      fc.property(pair, fc.double({ min: 0, max: 1, noNaN: true }), ([a, b], t) => {
        const curve = curveOf(a, b, 0);
        const { x, y } = curve.at(t);
        expect(distanceToCurve(curve, x, y)).toBeLessThan(0.6);
      }),
    );
  });

  it('has a longer arrow where it stands for more claims', () => {
    expect(arrowOf(4).length).toBeGreaterThan(arrowOf(1.4).length);
  });
});
