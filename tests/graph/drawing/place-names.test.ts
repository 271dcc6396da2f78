import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Boxes } from '../../../src/graph/drawing/boxes.ts';
import { insistOnNames } from '../../../src/graph/drawing/insist-on-names.ts';
import { brokenLines, nameLines } from '../../../src/graph/drawing/name-lines.ts';
import { type NameToPlace, type PlacedName, placeNames } from '../../../src/graph/drawing/place-names.ts';
import { shownName } from '../../../src/graph/drawing/shown-name.ts';

const ROOM = { width: 600, height: 400 };
const NOTHING = { all: new Boxes(), weighty: new Boxes() };
const names = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.integer({ min: 3, max: 18 }),
      width: fc.integer({ min: 20, max: 160 }),
    }),
    { maxLength: 60 },
  )
  .map((list): NameToPlace[] => list.map((name, i) => ({ id: `n${i}`, height: 16, ...name })));

function overlaps(placed: readonly PlacedName[]): number {
  let count = 0;
  placed.forEach((a, i) => {
    for (const b of placed.slice(i + 1))
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) count++;
  });
  return count;
}

describe('names in the picture', () => {
  it('never cover one another', () => {
    fc.assert(
      fc.property(names, (list) => {
        expect(overlaps(placeNames(list, ROOM, NOTHING, new Map()))).toBe(0);
      }),
    );
  });

  it('of what is selected always show, and others give way', () => {
    fc.assert(
      fc.property(names, fc.nat(), (list, pick) => {
        const chosen = list[pick % Math.max(1, list.length)];
        fc.pre(chosen !== undefined);
        const placed = placeNames(list, ROOM, NOTHING, new Map());
        const after = insistOnNames(placed, [{ ...chosen!, always: true }], ROOM);
        expect(after.some(({ id }) => id === chosen!.id)).toBe(true);
        expect(overlaps(after)).toBe(0);
      }),
    );
  });

  it('stand to the right of their nodes where there is room', () => {
    const [name] = placeNames(
      [{ id: 'a', x: 100, y: 100, radius: 10, width: 60, height: 16 }],
      ROOM,
      NOTHING,
      new Map(),
    );
    expect(name).toEqual({ id: 'a', left: 116, right: 176, top: 92, bottom: 108, lean: -1 });
  });

  it('cover no node, but the weightiest a small one rather than be missing', () => {
    const all = new Boxes();
    all.add({ left: 0, top: 0, right: 600, bottom: 400 });
    const list = ['a', 'b'].map((id, i) => ({ id, x: 100, y: 100 + 80 * i, radius: 10, width: 60, height: 16 }));
    const placed = placeNames(list, ROOM, { all, weighty: new Boxes() }, new Map(), 1);
    expect(placed.map(({ id }) => id)).toEqual(['a']);
  });

  it('stand where no other node is as near as their own', () => {
    const all = new Boxes();
    const node = (id: string, x: number, y: number) => ({ id, x, y, radius: 6, width: 60, height: 16 });
    const list = [node('a', 200, 200), node('b', 282, 200)];
    for (const { id, x, y, radius: r } of list) all.add({ id, left: x - r, top: y - r, right: x + r, bottom: y + r });
    const [a] = placeNames([list[0]!], ROOM, { all, weighty: new Boxes() }, new Map());
    // To the right it would end beside b, and be read as b's.
    expect(a!.right).toBeLessThan(200);
  });

  it('are broken into two lines where there is no room for one', () => {
    const all = new Boxes();
    all.add({ left: 180, top: 0, right: 600, bottom: 400 });
    all.add({ left: 0, top: 0, right: 88, bottom: 400 });
    const broken = { width: 30, height: 30 };
    const [a] = placeNames(
      [{ id: 'a', x: 160, y: 200, radius: 6, width: 90, height: 16, broken }],
      ROOM,
      { all, weighty: new Boxes() },
      new Map(),
    );
    expect(a).toMatchObject({ isBroken: true, top: 185, bottom: 215 });
  });

  it('stay where they stood when the picture moves', () => {
    const sides = new Map<string, number>();
    const at = (x: number) => [{ id: 'a', x, y: 100, radius: 10, width: 60, height: 16 }];
    const [crowded] = placeNames(at(560), ROOM, NOTHING, sides);
    expect(crowded!.right).toBeLessThan(560);
    const [moved] = placeNames(at(500), ROOM, NOTHING, sides);
    expect(moved!.right).toBeLessThan(500);
  });
});

describe('a name as it is drawn', () => {
  it('is cut between whole characters', () => {
    expect(shownName('👩‍🚀👩‍🚀👩‍🚀', 4)).toHaveLength([...'👩‍🚀'].join('').length + 1);
    expect(shownName('Ministry of Very Long Names and Titles', 12)).toBe('Ministry of…');
  });

  it('takes two lines if it is long, and says where it is found by what tells it from others', () => {
    expect(nameLines('University of Nether Aldermouth', undefined, 40)).toEqual({
      lines: ['University of', 'Nether Aldermouth'],
      where: '',
    });
    const [morning, evening] = ['morning', 'evening'].map(
      (desk) => nameLines('officials', `The Great Harbor Post of Aldermouth, ${desk} desk`, 40).where,
    );
    expect([morning, evening]).toEqual(['The Great … morning desk', 'The Great … evening desk']);
    expect(brokenLines('Ann Lee', undefined, 40)).toBeUndefined();
    expect(brokenLines('Tomas Reke', undefined, 40)?.lines).toEqual(['Tomas', 'Reke']);
  });

  it('cannot turn the writing of its neighbours, nor break a line', () => {
    expect(shownName('\u202eevil\u202c\nname\u0000', 30)).toBe('evil name');
  });

  it('takes no time to cut ten megabytes, and nothing that is no text', () => {
    expect(shownName('x'.repeat(10_000_000), 10)).toBe('xxxxxxxxx…');
    expect(shownName(undefined, 10)).toBe('');
  });
});
