import { type Box, Boxes } from './boxes.ts';

/** A name to be placed: its node on the screen, and how much room its text takes. */
export interface NameToPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** How far the node reaches from its middle. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** The room it takes in more lines, if it can be broken: for where there is none for it whole. */
  readonly broken?: { readonly width: number; readonly height: number } | undefined;
}

/** A name with its box, CSS pixels; `lean` is the side of the box its lines keep to: 0 is the middle. */
export interface PlacedName extends Box {
  readonly id: string;
  readonly lean: -1 | 0 | 1;
  readonly isBroken?: true;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Where a name may stand around its node, best first: the side the eye expects, then what is left. */
export const SIDES: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 0.8],
  [1, -0.8],
  [-1, 0.8],
  [-1, -0.8],
];
/** Between a node and its name: room for the ring of a selected one. */
const AIR = 6;
/** A name this near to another node would be read as that one's: further than to its own, across and along. */
const APART = { x: AIR + 5, y: 5 } as const;

export const isInside = (box: Box, room: Room): boolean =>
  box.left >= 2 && box.top >= 2 && box.right <= room.width - 2 && box.bottom <= room.height - 2;

/**
 *      [name] (o) [name]     beside its node, with a little air; `away` moves it further out
 */
export function boxAt(name: NameToPlace, [sx, sy]: readonly [number, number], away: number): Box {
  const reach = name.radius + AIR + away;
  const left = name.x + sx * (sx === 0 ? 0 : reach) + (sx < 0 ? -name.width : sx === 0 ? -name.width / 2 : 0);
  const middle = name.y + sy * (sx === 0 ? reach + name.height / 2 : reach);
  return { left, top: middle - name.height / 2, right: left + name.width, bottom: middle + name.height / 2 };
}

export const leanOf = ([sx]: readonly [number, number]): PlacedName['lean'] => (sx > 0 ? -1 : sx < 0 ? 1 : 0);

export const grown = ({ left, top, right, bottom }: Box): Box => ({
  left: left - APART.x,
  top: top - APART.y,
  right: right + APART.x,
  bottom: bottom + APART.y,
});

/** What names should not cover: all nodes, and those of them that not even the weightiest names may. */
export interface Obstacles {
  readonly all: Boxes;
  readonly weighty: Boxes;
}

/**
 * Places names in the given order, each where it touches no name placed before and no obstacle, and where no other node
 * is as near as its own. A name without such a place is left out, but the first few, the weightiest, then stand near
 * another node, or cover a lesser one, rather than be missing. `sides` remembers where each stood, so that names do not
 * jump while the picture moves.
 */
export function placeNames(
  names: readonly NameToPlace[],
  room: Room,
  obstacles: Obstacles,
  sides: Map<string, number>,
  weightiest = 0,
): readonly PlacedName[] {
  const taken = new Boxes();
  const placed: PlacedName[] = [];
  const place = (name: NameToPlace, nodes: Boxes, isApart: boolean, isBroken = false): boolean => {
    const before = sides.get(name.id);
    for (const side of before === undefined ? SIDES.keys() : [before, ...SIDES.keys()]) {
      const box = boxAt(name, SIDES[side]!, 0);
      if (!isInside(box, room) || taken.touches(box) || nodes.touches(box)) continue;
      if (isApart && nodes.touches(grown(box), name.id)) continue;
      taken.add(box);
      sides.set(name.id, side);
      placed.push({ id: name.id, lean: leanOf(SIDES[side]!), ...box, ...(isBroken && { isBroken: true as const }) });
      return true;
    }
    return false;
  };
  const placeAny = (name: NameToPlace, nodes: Boxes, isApart: boolean): boolean =>
    place(name, nodes, isApart) ||
    (name.broken !== undefined && place({ ...name, ...name.broken }, nodes, isApart, true));
  const { all, weighty } = obstacles;
  names.forEach((name, rank) => {
    const isPlaced = placeAny(name, all, true);
    if (!isPlaced && rank < weightiest) placeAny(name, all, false) || placeAny(name, weighty, false);
  });
  return placed;
}
