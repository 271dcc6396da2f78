/**
 * What the tables know a reading by: a name with up to two values ("S first" with "the"), packed into one whole number so
 * that asking the table costs next to nothing. Values are small counts, or the symbols of words and tags.
 */
export type Feature = number;

/** A name of features; see `nameOf`. */
export type Name = number;

/** Counts stay below this, symbols above. */
const SMALL = 1024;
const LAST = 0x3fffffff; // 30 bits: what engines keep without a box

/** FNV-1a over UTF-16 code units. */
export function symbolOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) & LAST) | SMALL;
}

export function featureOf(name: Name, a = 0, b = 0): Feature {
  let hash = Math.imul(name ^ Math.imul(a + 0x9e3779b1, 0x85ebca6b), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(b + 0x27d4eb2f, 0x165667b1), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & LAST;
}

/** How a scene turns words into symbols and values into features; training passes one that also keeps the words. */
export interface Coder {
  symbol(text: string): number;
  feature(name: Name, a?: number, b?: number): Feature;
}

export const CODER: Coder = { symbol: symbolOf, feature: featureOf };

const TEXTS = new Map<number, string>();

/**
 * Names, or fixed symbols, of a group: `names('source', 'first').first` stands for "source first" in the tables.
 * Called when a module loads only, so that `textOf` knows them all.
 */
export function names<const T extends string>(group: string, ...list: readonly T[]): Readonly<Record<T, Name>> {
  const entries = list.map((word) => {
    const text = group ? `${group} ${word}` : word;
    const name = symbolOf(text);
    TEXTS.set(name, text);
    return [word, name] as const;
  });
  return Object.fromEntries(entries) as Record<T, Name>;
}

/** The text of a name or fixed symbol: for training, which writes the tables as text. */
export const textOf = (name: Name): string | undefined => TEXTS.get(name);
