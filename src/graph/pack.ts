/** A picture with its size, to be set beside others; `left` and `top` are given by `pack`. */
export interface Tile {
  readonly width: number;
  readonly height: number;
  left: number;
  top: number;
}

/** Widths that are tried, as multiples of the least there can be. */
const WIDTHS = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2];

/**
 * Sets tiles beside each other without overlap, so that all of them are seen as large as can be in a frame of the given
 * shape: in rows, and in a row in columns as high as its first tile. Highest first; `top` counts downwards.
 *
 *     ┌────────┐┌───┐┌─┐
 *     │        │└───┘└─┘
 *     │        │┌──┐
 *     └────────┘└──┘
 *     ┌───┐┌──┐┌─┐┌─┐
 */
export function pack(tiles: readonly Tile[], widthToHeight: number): void {
  const sorted = [...tiles].sort((a, b) => b.height - a.height || b.width - a.width);
  const widest = tiles.reduce((width, tile) => Math.max(width, tile.width), 0);
  const area = tiles.reduce((sum, { width, height }) => sum + width * height, 0);
  const trials = WIDTHS.map((times) => {
    const frame = Math.max(widest, times * Math.sqrt(area * widthToHeight));
    const { width, height } = setInRows(sorted, frame);
    return { frame, size: Math.max(width / widthToHeight, height) };
  });
  const best = trials.reduce((a, b) => (b.size < a.size ? b : a));
  setInRows(sorted, best.frame);
}

/** Gives every tile its place in a frame so wide, and tells what they take up. */
function setInRows(sorted: readonly Tile[], frame: number): { width: number; height: number } {
  let [rowTop, rowHeight, columnLeft, columnWidth, columnBottom, width] = [0, 0, 0, 0, 0, 0];
  for (const tile of sorted) {
    const fitsBelow = columnBottom + tile.height <= rowTop + rowHeight && tile.width <= columnWidth;
    if (!fitsBelow) {
      columnLeft += columnWidth;
      columnBottom = rowTop;
      columnWidth = tile.width;
      if (columnLeft + tile.width > frame) {
        rowTop += rowHeight;
        rowHeight = 0;
        columnLeft = 0;
        columnBottom = rowTop;
      }
      rowHeight = Math.max(rowHeight, tile.height);
    }
    tile.left = columnLeft;
    tile.top = columnBottom;
    columnBottom += tile.height;
    width = Math.max(width, columnLeft + tile.width);
  }
  return { width, height: rowTop + rowHeight };
}
