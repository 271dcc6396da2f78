import type { Article, GraphFile } from '../model/index.ts';

/**
 * Seven letters that tell data apart: made of which articles it is of, and how long each is, so that corrections leave it
 * as it is. FNV-1a (Fowler, Noll, Vo), 32 bit, over code points.
 */
export function fingerprintOf({ articles }: Pick<GraphFile, 'articles'>): string {
  const fingerprint = startFingerprint();
  for (const article of articles) fingerprint.add(article);
  return fingerprint.end();
}

/** The same, article by article in the order of the file. */
export function startFingerprint() {
  let hash = 0x811c9dc5;
  return {
    add({ id, text }: Pick<Article, 'id' | 'text'>): void {
      for (const part of `${id}\n${text.length}\n`) hash = Math.imul(hash ^ part.codePointAt(0)!, 0x01000193);
    },
    end: () => (hash >>> 0).toString(36).padStart(7, '0'),
  };
}
