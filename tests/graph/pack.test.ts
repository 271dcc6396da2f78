import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, type Tile } from '../../src/graph/pack.ts';

const side = fc.integer({ min: 1, max: 500 });
const tiles = fc
  .array(fc.tuple(side, side), { maxLength: 40 })
  .map((sizes) => sizes.map(([width, height]): Tile => ({ width, height, left: 0, top: 0 })));

const overlap = (a: Tile, b: Tile): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

it('sets no tile upon another', () => {
  fc.assert(
    fc.property(tiles, (all) => {
      pack(all, 1.3);
      expect(all.filter((a, i) => all.slice(i + 1).some((b) => overlap(a, b)))).toEqual([]);
    }),
  );
});

it('fills a frame of the shape asked for', () => {
  const all = Array.from({ length: 60 }, (_, i): Tile => ({ width: 80 + (i % 7) * 20, height: 40, left: 0, top: 0 }));
  pack(all, 1.5);
  const [width, height] = [
    Math.max(...all.map((t) => t.left + t.width)),
    Math.max(...all.map((t) => t.top + t.height)),
  ];
  expect(width / height).toBeGreaterThan(1);
  expect(width / height).toBeLessThan(2.2);
});
