import { createHash } from 'node:crypto';
import type { Article } from '../../model/index.ts';

/**
 * What an extraction is kept by: a hash of all that `extract` sees of an article, and of the version of the rules. The
 * article's id is no part of it, so that what is found stays known when a file is moved.
 */
export function keyOf({ id: _, origins: __, ...seen }: Article, rules: string): string {
  return createHash('sha256').update(rules).update(JSON.stringify(seen)).digest('hex');
}
