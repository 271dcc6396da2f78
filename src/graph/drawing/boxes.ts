/** A stretch of the picture, in CSS pixels, y down. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The room a node takes; of which node, where that matters. */
type NodeBox = Box & { readonly id?: string };

/** Boxes by cells of a grid, so that asking whether a place is free looks at its neighbours only. */
export class Boxes {
  readonly #cells = new Map<number, NodeBox[]>();

  *#around({ left, top, right, bottom }: Box): Generator<number> {
    for (let x = Math.floor(left / 64); x <= Math.floor(right / 64); x++)
      for (let y = Math.floor(top / 64); y <= Math.floor(bottom / 64); y++) yield x * 65_536 + y;
  }

  add(box: NodeBox): void {
    for (const cell of this.#around(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes === undefined) this.#cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  /** Whether any box lies there, that of `but` left aside. */
  touches(box: Box, but?: string): boolean {
    for (const cell of this.#around(box))
      if (this.#cells.get(cell)?.some((other) => overlap(box, other) && (but === undefined || other.id !== but)))
        return true;
    return false;
  }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
