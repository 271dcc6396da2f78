import { articleClaims } from '../state/article-claims.ts';
import { selectionClaims } from '../state/selection-claims.ts';
import type { AppContextValue } from '../store/app-context.ts';

/**
 * Opens the claim before (-1) or after (1) the open one: of its article where one is open, else of the list beside the
 * picture. 0 opens the first where none is. Says whether there was one.
 */
export function stepClaim({ index, state, shown, act }: AppContextValue, step: -1 | 0 | 1): boolean {
  const { open, selection } = state;
  const report = open && index.claims.get(open.claim)?.reports[open.report];
  if (open && report) {
    const claims = articleClaims(index, shown, report.article.id, open.claim);
    const at = claims.findIndex(({ attribution }) => attribution === report.ref.index);
    const next = claims[at + step];
    if (!next || step === 0) return false;
    act.openClaim(next.entry.claim.id, next.report);
    return true;
  }
  const listed = selection ? selectionClaims(index, shown, selection) : shown.claims;
  const first = step === -1 ? listed.at(-1) : listed[0];
  if (!first) return false;
  act.openClaim(first.claim.id);
  return true;
}
