import { partitionPoint } from './partition-point.ts';

/** What holds a stretch against others, with what it is worth. */
export interface Weighted {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * Of all items, the set with the greatest sum of weights in which no two overlap: weighted interval choice, in n log n.
 * Where two sets weigh the same, the one without the later item stands.
 *
 * @param items sorted by `to`; every weight above 0.
 * @returns the items of that set, in order.
 */
export function chooseHeaviest<T extends Weighted>(items: readonly T[]): T[] {
  const total = [0];
  const previous = items.map(({ from, weight }, i) => {
    const before = partitionPoint(items, ({ to }) => to <= from);
    total[i + 1] = Math.max(total[i]!, total[before]! + weight);
    return before;
  });
  const chosen: T[] = [];
  for (let i = items.length; i > 0; ) {
    if (total[i] === total[i - 1]) i--;
    else {
      chosen.push(items[i - 1]!);
      i = previous[i - 1]!;
    }
  }
  return chosen.reverse();
}
