import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../src/graph/drawing/arrange.ts';
import type { Point } from '../../../src/graph/drawing/geometry.ts';

const ROOM = { width: 600, height: 640 };
const places = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -300, max: 300 })), {
    minLength: 6,
    maxLength: 60,
    selector: ([x, y]) => `${x} ${y}`,
  })
  .map((list) => new Map(list.map(([x, y], i): [string, Point] => [`n${i}`, { x, y }])));

const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

describe('the layout in the room there is', () => {
  it('fills a high picture as well as a wide one', () => {
    fc.assert(
      fc.property(places, (shipped) => {
        fc.pre(
          extent([...shipped.values()].map(({ x }) => x)) > 0 && extent([...shipped.values()].map(({ y }) => y)) > 0,
        );
        const at = [...arrange(shipped, new Set(shipped.keys()), ROOM).values()];
        const shape = extent(at.map(({ x }) => x)) / extent(at.map(({ y }) => y));
        expect(shape).toBeGreaterThan(0.8);
        expect(shape).toBeLessThan(1.1);
      }),
    );
  });

  it('keeps who stands left of whom, and above whom', () => {
    fc.assert(
      fc.property(places, (shipped) => {
        // Far apart: nobody has to be pushed off another.
        const far = new Map([...shipped].map(([id, { x, y }]) => [id, { x: x * 9, y: y * 9 }]));
        const arranged = arrange(far, new Set(), ROOM);
        const fitted = arrange(far, new Set(far.keys()), { width: 90_000, height: 90_000 });
        expect(arranged).toEqual(far);
        const ids = [...far.keys()];
        for (const a of ids)
          for (const b of ids) {
            if (far.get(a)!.x < far.get(b)!.x) expect(fitted.get(a)!.x).toBeLessThanOrEqual(fitted.get(b)!.x + 6);
            if (far.get(a)!.y < far.get(b)!.y) expect(fitted.get(a)!.y).toBeLessThanOrEqual(fitted.get(b)!.y + 6);
          }
      }),
    );
  });

  it('draws a crowd apart, so that nobody stands on another', () => {
    const crowd = Array.from({ length: 40 }, (_, i): [string, Point] => [`n${i}`, { x: i % 7, y: Math.floor(i / 7) }]);
    const shipped = new Map<string, Point>([...crowd, ['far', { x: 4000, y: 4000 }]]);
    const arranged = arrange(shipped, new Set(shipped.keys()), ROOM, () => 8);
    const at = [...arranged.values()];
    at.forEach((a, i) => {
      for (const b of at.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(13);
    });
  });
});
