import { CLAIM_COLUMNS, cellsOf, type ToldClaim } from './claims-csv.ts';
import type { FlatTable } from './flat-table.ts';

/** The columns of `claims.csv` with their types. */
export function claimsTable(told: readonly ToldClaim[]): FlatTable<readonly string[]> {
  return {
    columns: CLAIM_COLUMNS.map((name, i) => {
      if (name === 'negated') return { name, type: 'boolean', of: (cells) => cells[i] === 'yes' };
      if (name === 'outlets') return { name, type: 'integer', of: (cells) => Number(cells[i]) };
      return { name, type: 'string', of: (cells) => cells[i] || undefined };
    }),
    rows: told.map(cellsOf),
  };
}
