import type { TableColumn } from '../state/table-rows.ts';

export interface TableColumnShape {
  readonly id: TableColumn;
  readonly name: string;
  readonly width: `${number}fr`;
  readonly minWidth: number;
  /** How wide the table has to be for this column to be worth its place. */
  readonly from: number;
}

const COLUMNS: readonly TableColumnShape[] = [
  { id: 'speaker', name: 'Who', width: '2fr', minWidth: 104, from: 0 },
  { id: 'stance', name: 'How', width: '1.5fr', minWidth: 92, from: 640 },
  { id: 'about', name: 'About', width: '2fr', minWidth: 104, from: 0 },
  { id: 'words', name: 'Words', width: '5fr', minWidth: 160, from: 0 },
  { id: 'outlet', name: 'Outlet', width: '1.8fr', minWidth: 124, from: 680 },
  { id: 'day', name: 'Date', width: '1fr', minWidth: 96, from: 0 },
  { id: 'type', name: 'Type', width: '1.2fr', minWidth: 84, from: 840 },
];

/** Below this the columns stand in one cell, one under the other. */
const STACKED = 520;
const STACK: readonly TableColumnShape[] = [
  { id: 'words', name: 'Claim', width: '5fr', minWidth: 160, from: 0 },
  { id: 'day', name: 'Date', width: '1fr', minWidth: 66, from: 0 },
];
const ROW_HEIGHT = { usual: 72, stacked: 128 };

/** The columns a table of this width has room for, and how high its rows are. */
export interface TableShape {
  readonly isStacked: boolean;
  readonly columns: readonly TableColumnShape[];
  readonly rowHeight: number;
}

export function tableShape(width: number): TableShape {
  const isStacked = width < STACKED;
  return {
    isStacked,
    columns: isStacked ? STACK : COLUMNS.filter(({ from }) => width >= from),
    rowHeight: isStacked ? ROW_HEIGHT.stacked : ROW_HEIGHT.usual,
  };
}
