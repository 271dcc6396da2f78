import type { GraphFile } from '../../model/index.ts';

/**
 * Seven letters that tell data apart: made of which articles it is of, and how long each is, so that corrections leave it
 * as it is. FNV-1a (Fowler, Noll, Vo), 32 bit, over code points.
 */
export function fingerprintOf({ articles }: Pick<GraphFile, 'articles'>): string {
  let hash = 0x811c9dc5;
  for (const { id, text } of articles)
    for (const part of `${id}\n${text.length}\n`) hash = Math.imul(hash ^ part.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
