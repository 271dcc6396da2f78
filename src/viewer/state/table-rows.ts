import { type ClaimEntry, compare, contentText, type DataIndex, sourceText } from '../../graph/filter/index-data.ts';
import type { Shown } from '../../graph/filter/select-claims.ts';
import { tellingName } from './where-of.ts';

export type TableColumn = 'speaker' | 'stance' | 'about' | 'words' | 'outlet' | 'day' | 'type';

/** A claim as a line of text cells, so that it can be sorted and written out. */
export type TableRow = Readonly<Record<TableColumn, string>> & { readonly id: string; readonly entry: ClaimEntry };

export function tableRows(index: DataIndex, { claims }: Shown): readonly TableRow[] {
  return claims.map((entry) => {
    const { claim, reports } = entry;
    const first = reports[0]!;
    return {
      id: claim.id,
      entry,
      speaker: claim.speaker === undefined ? sourceText(first) : tellingName(index, claim.speaker),
      stance: claim.stance,
      about: claim.about.map((id) => tellingName(index, id)).join(', '),
      words: contentText(first).replace(/\s+/g, ' ').trim(),
      outlet: first.outlet,
      day: first.day ?? '',
      type: claim.type,
    };
  });
}

/** Sorted by one column, by code unit; what is empty comes last either way; equal rows keep their order. */
export function sortRows(rows: readonly TableRow[], column: TableColumn, descending: boolean): readonly TableRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [a[column], b[column]];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return sign * compare(left, right);
  });
}
