import type { DataIndex } from '../../graph/filter/index-data.ts';
import { isSaved } from './is-saved.ts';

/** A correction works out anew who is who over all articles: it needs a worker, and all of them. */
export function canCorrect({ file }: Pick<DataIndex, 'file'>): boolean {
  return !isSaved && file.part === undefined;
}
