/** Beyond this many words a table of all pairs costs too much, and nobody compares word by word. */
export const MOST_COMPARED = 400;

/**
 * The words two tellings have in common, in the same order, as pairs of their places: a longest common subsequence.
 * Time and memory go with the product of the lengths; see MOST_COMPARED.
 *
 *     the closure will cost 140 jobs  ┐  (0,0) the  (1,1) closure
 *     the closure may cost 120 jobs   ┘  (3,3) cost (5,5) jobs
 */
export function findCommonWords(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [down, right] = [lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!];
      lengths[i * width + j] = a[i] === b[j] ? 1 + lengths[(i + 1) * width + j + 1]! : Math.max(down, right);
    }
  }
  const common: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) common.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return common;
}
