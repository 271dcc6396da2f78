import type { PdfLine } from './pdf-line.ts';

/** Lines that belong to one column, from its top to its foot. */
export type Column = readonly PdfLine[];

/** A column has so many lines at least; fewer are a table or a byline beside a date. */
const FEWEST_LINES = 3;
/** Pages of more lines are no text that people read. */
const MOST_LINES = 2000;

/**
 * The columns of a page as they are read: what runs over the whole width, then the columns under it from left to right.
 *
 *     A headline over both            1
 *     the left  │ the right           2 │ 3
 *     column    │ one
 */
export function findColumns(page: readonly PdfLine[]): Column[] {
  const lines = page.toSorted((a, b) => b.y - a.y || a.left - b.left);
  if (lines.length === 0) return [];
  if (lines.length > MOST_LINES) return [lines];
  for (let top = 0; top <= lines.length - 2 * FEWEST_LINES; top++) {
    for (const foot of [0, 1, 2, 3]) {
      const body = lines.slice(top, lines.length - foot);
      const gutter = findGutter(body);
      if (gutter === undefined) continue;
      const left = body.filter((line) => line.right <= gutter);
      const right = body.filter((line) => line.right > gutter);
      return [
        lines.slice(0, top),
        ...findColumns(left),
        ...findColumns(right),
        lines.slice(lines.length - foot),
      ].filter((column) => column.length > 0);
    }
  }
  return [lines];
}

/** Where an empty strip runs down between two columns, if it does. */
function findGutter(lines: readonly PdfLine[]): number | undefined {
  const byLeft = lines.toSorted((a, b) => a.left - b.left);
  let right = byLeft[0]?.right ?? 0;
  for (const [count, line] of byLeft.entries()) {
    const isGap = line.left - right > 0.6 * line.height;
    if (isGap && count >= FEWEST_LINES && byLeft.length - count >= FEWEST_LINES && standBeside(byLeft, count))
      return (right + line.left) / 2;
    right = Math.max(right, line.right);
  }
  return undefined;
}

/** Whether the first `count` lines stand beside the rest, and not above or under it. */
function standBeside(lines: readonly PdfLine[], count: number): boolean {
  const [a, b] = [lines.slice(0, count), lines.slice(count)].map((side) => side.map(({ y }) => y));
  const top = Math.min(Math.max(...a!), Math.max(...b!));
  const foot = Math.max(Math.min(...a!), Math.min(...b!));
  return a!.filter((y) => y <= top && y >= foot).length >= FEWEST_LINES;
}
