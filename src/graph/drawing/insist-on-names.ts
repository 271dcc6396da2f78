import { type Box, Boxes } from './boxes.ts';
import { boxAt, grown, isInside, leanOf, type NameToPlace, type PlacedName, type Room, SIDES } from './place-names.ts';

/**
 * Adds names that should show. One that stands already stays where it is; another takes the first place that is free of
 * those and near no other of the `nodes`; `always` ones stand further out, near another, or even where no place is free.
 * Names that are then in the way give way.
 */
export function insistOnNames(
  placed: readonly PlacedName[],
  wanted: readonly (NameToPlace & { readonly always: boolean })[],
  room: Room,
  nodes = new Boxes(),
): readonly PlacedName[] {
  const taken = new Boxes();
  const kept = new Map<string, PlacedName>();
  const keep = (name: PlacedName): void => {
    taken.add(name);
    kept.set(name.id, name);
  };
  const standing = new Map(placed.map((name) => [name.id, name]));
  for (const name of wanted) {
    const at = standing.get(name.id);
    // A name that is written in full now may have grown since it was placed.
    const isWide = at !== undefined && at.right - at.left >= name.width - 1;
    const own = isWide || !name.always ? at : undefined;
    const free =
      own !== undefined && !taken.touches(own)
        ? own
        : (freePlace(name, room, taken, nodes) ?? brokenPlace(name, room, taken, nodes));
    if (free !== undefined) keep(free);
    else if (name.always) keep({ id: name.id, lean: -1, ...insideOf(boxAt(name, SIDES[0]!, 0), room) });
  }
  return [...kept.values(), ...placed.filter((name) => !kept.has(name.id) && !taken.touches(name))];
}

function freePlace(
  name: NameToPlace & { readonly always: boolean },
  room: Room,
  taken: Boxes,
  nodes: Boxes,
): PlacedName | undefined {
  for (const isApart of name.always ? [true, false] : [true])
    for (const away of name.always ? [0, 14, 30] : [0])
      for (const side of SIDES) {
        const box = boxAt(name, side, away);
        if (!isInside(box, room) || taken.touches(box) || (isApart && nodes.touches(grown(box), name.id))) continue;
        return { id: name.id, lean: leanOf(side), ...box };
      }
  return undefined;
}

function brokenPlace(...[name, ...where]: Parameters<typeof freePlace>): PlacedName | undefined {
  const place = name.broken && freePlace({ ...name, ...name.broken }, ...where);
  return place && { ...place, isBroken: true };
}

/** The box moved into the room, where its node is at the edge of the picture. */
function insideOf(box: Box, room: Room): Box {
  const dx = Math.max(2 - box.left, Math.min(0, room.width - 2 - box.right));
  const dy = Math.max(2 - box.top, Math.min(0, room.height - 2 - box.bottom));
  return { left: box.left + dx, top: box.top + dy, right: box.right + dx, bottom: box.bottom + dy };
}
