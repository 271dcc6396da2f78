/**
 * Turns offsets in UTF-16 code units into offsets in code points, which count a pair of surrogates once.
 *
 *     a 🦊 b        code units 0 1 2–3 4 5, code points 0 1 2 3 4
 */
export function codePoints(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
