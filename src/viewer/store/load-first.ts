import { indexData } from '../../graph/filter/index-data.ts';
import { loadShipped } from '../slices/ask-slice.ts';
import { decodeView } from '../state/url.ts';
import { loadCommunityFinder } from './community-cell.ts';
import { data, showData } from './data.ts';
import { readFlag, setFlag } from './flags.ts';
import { isSaved } from './is-saved.ts';

/** Shows what was looked at last. */
export async function loadFirst(): Promise<void> {
  // What draws the picture comes while the data does.
  void import('../canvas/create-graph-canvas.ts').catch(() => undefined);
  // A view that names communities is not shown without them first.
  if (/[#&](?:community|color)=/.test(location.hash)) await loadCommunityFinder().catch(() => undefined);
  if (!isSaved && readFlag('own')) await openOwn();
  else await showShipped();
}

/** Shows the articles that were brought in; what the page came with, where they cannot be shown. */
export async function openOwn(): Promise<void> {
  const { showOwn } = await import('../own/own-articles.ts');
  if (!(await showOwn())) await showShipped();
}

/** Shows what the page came with, now and when it is opened next. */
export async function openShipped(): Promise<void> {
  setFlag('own', false);
  await showShipped();
}

/** What was put right in this browser is right from the first view on. */
async function showShipped(): Promise<void> {
  data.set({ waitsFor: 'Reading the claims …' });
  const file = await loadShipped(decodeView(location.hash).filters);
  if ('command' in file) return data.set(file);
  if (isSaved || file.part || !readFlag('corrected')) return showData('shipped', indexData(file));
  const { openCorrected } = await import('../corrections/correct.ts');
  showData('shipped', indexData(await openCorrected(file)));
}
