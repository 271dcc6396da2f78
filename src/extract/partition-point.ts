/**
 * Index of the first item for which `isBefore` is false, by halving; the number of items where there is none.
 *
 * @param items sorted so that all for which `isBefore` holds come first.
 */
export function partitionPoint<T>(items: readonly T[], isBefore: (item: T) => boolean, end = items.length): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
