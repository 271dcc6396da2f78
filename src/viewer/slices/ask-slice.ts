import { type Filters, withoutFilter } from '../../graph/filter/filters.ts';
import { filterPairs, joinPairs } from '../../graph/filter/filters-address.ts';
import { indexData } from '../../graph/filter/index-data.ts';
import type { GraphFile } from '../../model/index.ts';
import { createCell } from '../store/cell.ts';
import { data, isLoaded, showData } from '../store/data.ts';
import { loadFile, type Problem } from '../store/load-data.ts';

/** What the page came with lies beside it; of a graph too large for a tab, the slice that the filters ask for. */
const SERVED = './graph.json';

/** What the last question is waiting for, or why it has no answer; nothing where the answer is shown. */
export const asking = createCell<'waits' | Problem | undefined>(undefined);

let shown = '';
let latest: AbortController | undefined;

/** What the server is asked for; communities are found in what is shown. */
const queryOf = (filters: Filters): string => joinPairs(filterPairs(withoutFilter(filters, 'community')));

/** What each slice was the answer to. */
const askedFor = new WeakMap<GraphFile, string>();

/** What was asked for a slice. */
export const queryBehind = (file: GraphFile): string => askedFor.get(file) ?? '';

const addressOf = (query: string): string => (query === '' ? SERVED : `${SERVED}?${query}`);

async function loadSlice(query: string, signal?: AbortSignal): Promise<GraphFile | Problem> {
  const file = await loadFile(addressOf(query), signal);
  if (!('command' in file)) askedFor.set(file, query);
  return file;
}

/** Whether what serves the page has said in it that it gives slices (see cli/serve). */
const givesSlices = (): boolean => document.querySelector('meta[name="claimgraph-data"][content="slices"]') !== null;

/** What the page came with; of a graph too large for a tab at once the slice that its address asks for. */
export async function loadShipped(filters: Filters): Promise<GraphFile | Problem> {
  shown = givesSlices() ? queryOf(filters) : '';
  return loadSlice(shown);
}

/**
 * Has the server make a slice that may be asked for in a moment; it is not loaded. Without an answer, it will be made when
 * it is asked for.
 */
export function prepareSlice(filters: Filters): void {
  const state = data.get();
  const query = queryOf(filters);
  if (isLoaded(state) && state.index.file.part && query !== shown)
    fetch(addressOf(query), { method: 'HEAD' }).catch(() => {});
}

/** Asks for the slice of these filters, where another one is shown. The answer to the latest question is the one shown. */
export async function askSlice(filters: Filters, again = false): Promise<void> {
  const state = data.get();
  if (!isLoaded(state) || !state.index.file.part) return;
  const query = queryOf(filters);
  latest?.abort();
  if (query === shown && !again) return asking.set(undefined);
  const mine = new AbortController();
  latest = mine;
  asking.set('waits');
  const file = await loadSlice(query, mine.signal);
  if (mine.signal.aborted) return;
  if ('command' in file) return asking.set(file);
  shown = query;
  showData('shipped', indexData(file));
  asking.set(undefined);
}
