/** So many of a list, at even distances. */
export function takeEvenly<T>(all: readonly T[], count: number): T[] {
  const wanted = Math.min(all.length, Math.max(1, Math.floor(count) || all.length));
  return Array.from({ length: wanted }, (_, index) => all[Math.floor((index * all.length) / wanted)]!);
}
