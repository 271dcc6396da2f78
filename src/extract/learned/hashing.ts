/** Feature ids are hashes of this many bits: wide enough that few features share one, small enough to pack well. */
export const FEATURE_BITS = 22;
const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/** FNV-1a over the code units of a word; 32 bits, signed. */
export const hashWord = (word: string): number => hashBetween(word, 0, word.length);

/** The same of a word where it stands in a text. */
export function hashBetween(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Stirs a value into a hash: integers only, so the same everywhere. */
function stir(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b);
  return (h ^ (h >>> 13)) | 0;
}

/** How many features a list holds. */
export const MOST_FEATURES = 256;

/** A growing list of feature ids in one typed array, so that no string is built while an article is read. */
export class FeatureList {
  readonly ids = new Int32Array(MOST_FEATURES);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Adds the feature that `template` makes of one to three values. */
  add(template: number, a: number, b = 0, c = 0): void {
    let h = stir(Math.imul(template, 0x27d4eb2f), a);
    if (b !== 0) h = stir(h, b);
    if (c !== 0) h = stir(h + 0x3c6ef372, c);
    this.ids[this.length++] = h & FEATURE_MASK;
  }
}
