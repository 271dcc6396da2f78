/** Radius of one who is in one claim only, and of the most prominent, in pixels. */
const SMALLEST = 4;
const LARGEST = 18;

/** Area grows with the count up to about fifty claims; a hub of five hundred does not cover its neighbours. */
export function nodeSize(count: number): number {
  return Math.round(Math.min(SMALLEST + 2 * Math.sqrt(Math.max(count, 0)), LARGEST) * 100) / 100;
}
