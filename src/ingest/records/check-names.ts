import { ClaimgraphError } from '../../model/index.ts';
import { foldName } from '../read-facts.ts';
import { type Columns, hasText, toldOf } from './read-record.ts';

const MOST_TOLD = 20;

/** Throws where a table has no column for the text of its articles, or lacks one that was told while it has another or no text. */
export function checkNames(names: readonly string[], columns: Columns): void {
  const folded = new Set(names.map(foldName));
  const shown = names.slice(0, MOST_TOLD).map((name) => name.slice(0, 40));
  const all = `${shown.join(', ')}${names.length > MOST_TOLD ? ', …' : ''}`;
  const missing = Object.values(columns).find((name) => !folded.has(foldName(name)));
  const isUsual = toldOf(names, columns) !== columns && hasText(names, columns);
  if (missing !== undefined && !isUsual)
    throw new ClaimgraphError('no-column', `It has no column called ${missing}. Its columns are: ${all}.`);
  if (!hasText(names, columns)) {
    const message = `None of its columns is called text, body or content. Say which has the text: --columns text=NAME. Its columns are: ${all}.`;
    throw new ClaimgraphError('no-text', message);
  }
}
