import { HABITS } from './habits-data.ts';

let table: Map<string, number> | undefined;

/**
 * How a word behaves in news at large, counted without annotation: how often "that" follows it, how often a quotation
 * opens after it, and how often one closes shortly before it; each in five levels, as one number below 125. Words of
 * speech show themselves this way even where no annotator met them.
 */
export function habitOf(lower: string): number {
  table ??= new Map(
    HABITS.split(' ').map((entry) => {
      const cut = entry.indexOf(':');
      return [entry.slice(0, cut), Number.parseInt(entry.slice(cut + 1), 5)] as const;
    }),
  );
  return table.get(lower) ?? 0;
}
