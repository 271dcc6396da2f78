import type { DataIndex } from '../../graph/filter/index-data.ts';
import { createCell } from './cell.ts';
import { emptyProblem, type Problem } from './load-data.ts';

/** What the page came with, or the articles that were brought in. */
export type Collection = 'shipped' | 'own';

/** What is looked at. */
export interface Loaded {
  readonly collection: Collection;
  readonly index: DataIndex;
}

/** What the page shows: data, why there is none, or what is waited for. */
export type DataState = Loaded | Problem | { readonly waitsFor: string };

export const data = createCell<DataState>({ waitsFor: 'Reading the claims …' });

export function isLoaded(state: DataState): state is Loaded {
  return 'index' in state;
}

/** Shows a collection, or says that nobody claims anything in it. */
export function showData(collection: Collection, index: DataIndex): void {
  // A slice in which nothing matches says so itself.
  data.set(index.claimList.length > 0 || index.file.part ? { collection, index } : emptyProblem(index));
}
