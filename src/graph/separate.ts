/** A node with the room its name takes to the right of it; `x` and `y` are moved. */
export interface Box {
  x: number;
  y: number;
  readonly radius: number;
  /** Width of its name, 0 where none is shown. */
  readonly name: number;
}

/** Half the height of a line of text, and the space that stays free around a box. */
const HALF_LINE = 8;
const GAP = 3;

/** Rounds after which what still overlaps is left so: a crowd of thousands needs more room than names are worth. */
const MOST_ROUNDS = 120;
const FEWEST_ROUNDS = 10;
const MOVES = 600_000;

/**
 * Pushes boxes apart until none covers another, each pair by the shorter way. The same boxes in the same order end in
 * the same places.
 *
 *     ●─Ann Lee          ●─Ann Lee
 *       ●─Bob Ray   ⇒      ●─Bob Ray     (down, not a whole name to the right)
 */
export function separate(boxes: readonly Box[]): void {
  const columns = boxes.reduce((widest, box) => Math.max(widest, right(box) + left(box)), 1);
  const rows = boxes.reduce((highest, box) => Math.max(highest, 2 * half(box)), 1);
  const rounds = Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, MOVES / boxes.length));
  for (let round = 0; round < rounds; round++) if (!pushOnce(boxes, columns, rows)) return;
}

/** More rows than any picture has. */
const STRIDE = 2 ** 24;

/** One round over all pairs near each other. Tells whether any had to be moved. */
function pushOnce(boxes: readonly Box[], columns: number, rows: number): boolean {
  const cells = new Map<number, Box[]>();
  let moved = false;
  for (const box of boxes) {
    const column = Math.floor(box.x / columns);
    const row = Math.floor(box.y / rows);
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        for (const other of cells.get(c * STRIDE + r) ?? []) if (pushApart(other, box)) moved = true;
      }
    }
    const key = column * STRIDE + row;
    const cell = cells.get(key);
    if (cell) cell.push(box);
    else cells.set(key, [box]);
  }
  return moved;
}

function pushApart(a: Box, b: Box): boolean {
  const [first, second] = a.x <= b.x ? [a, b] : [b, a];
  const across = first.x + right(first) - (second.x - left(second));
  const [lower, upper] = a.y <= b.y ? [a, b] : [b, a];
  const along = lower.y + half(lower) - (upper.y - half(upper));
  if (across <= 0.01 || along <= 0.01) return false;
  if (across < along) {
    first.x -= across / 2;
    second.x += across / 2;
  } else {
    lower.y -= along / 2;
    upper.y += along / 2;
  }
  return true;
}

const left = ({ radius }: Box): number => radius + GAP;
const right = ({ radius, name }: Box): number => radius + GAP + (name > 0 ? name + GAP : 0);
const half = ({ radius, name }: Box): number => Math.max(radius, name > 0 ? HALF_LINE : 0) + GAP;

/** What boxes take up, gaps included. */
export function extentOf(boxes: readonly Box[]): { left: number; right: number; bottom: number; top: number } {
  const extent = { left: 0, right: 0, bottom: 0, top: 0 };
  for (const [i, box] of boxes.entries()) {
    extent.left = i === 0 ? box.x - left(box) : Math.min(extent.left, box.x - left(box));
    extent.right = i === 0 ? box.x + right(box) : Math.max(extent.right, box.x + right(box));
    extent.bottom = i === 0 ? box.y - half(box) : Math.min(extent.bottom, box.y - half(box));
    extent.top = i === 0 ? box.y + half(box) : Math.max(extent.top, box.y + half(box));
  }
  return extent;
}
