import { useMemo, useRef, useState } from 'react';
import {
  Cell,
  Collection,
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLoadMoreItem,
} from 'react-aria-components/Table';
import { TableLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { ClaimWords } from '../evidence/claim-words.tsx';
import { useStepped } from '../parts/use-stepped.ts';
import { useWidthOf } from '../parts/use-width-of.ts';
import { cueWords } from '../state/card.ts';
import { writeDay } from '../state/days.ts';
import { TYPE_WORDS } from '../state/kind-words.ts';
import { sortRows, type TableColumn, type TableRow, tableRows } from '../state/table-rows.ts';
import { useApp } from '../store/app-context.ts';
import { useShowChosen } from './use-show-chosen.ts';
import '../styles/table.css';

interface TableColumnShape {
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
  { id: 'day', name: 'Date', width: '1fr', minWidth: 66, from: 0 },
  { id: 'type', name: 'Type', width: '1.2fr', minWidth: 84, from: 840 },
];

/** Below this the columns stand in one cell, one under the other. */
const STACKED = 520;
const STACK: readonly TableColumnShape[] = [
  { id: 'words', name: 'Claim', width: '5fr', minWidth: 160, from: 0 },
  { id: 'day', name: 'Date', width: '1fr', minWidth: 66, from: 0 },
];
const ROW_HEIGHT = { usual: 72, stacked: 128 };

/** Every claim that is shown, to be sorted and opened; the whole work can be done here by keyboard. */
export default function ClaimsTable() {
  const { index, state, shown, act } = useApp();
  const [sort, setSort] = useState<SortDescriptor>({ column: 'day', direction: 'ascending' });
  const rows = useMemo(() => tableRows(index, shown), [index, shown]);
  const sorted = useMemo(
    () => sortRows(rows, sort.column as TableColumn, sort.direction === 'descending'),
    [rows, sort],
  );
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidthOf(frame);
  const isStacked = width < STACKED;
  const columns = useMemo(() => (isStacked ? STACK : COLUMNS.filter(({ from }) => width >= from)), [isStacked, width]);
  const rowHeight = isStacked ? ROW_HEIGHT.stacked : ROW_HEIGHT.usual;
  const chosen = state.open?.claim ?? (state.selection?.type === 'claim' ? state.selection.id : undefined);
  const list = useStepped(sorted);
  useShowChosen(
    frame,
    sorted.findIndex(({ id }) => id === chosen),
    width === 0 ? 0 : rowHeight,
    list,
  );
  const choose = (id: string) => act.select({ type: 'claim', id });
  return (
    <div className="table-frame" ref={frame}>
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight, headingHeight: 34, loaderHeight: 1 }}>
        <Table
          className={isStacked ? 'claims-table is-stacked' : 'claims-table'}
          aria-label="Claims"
          sortDescriptor={sort}
          onSortChange={setSort}
          selectionMode="single"
          escapeKeyBehavior="none"
          selectionBehavior="replace"
          selectedKeys={chosen === undefined ? [] : [chosen]}
          onRowAction={(key) => choose(String(key))}
          onSelectionChange={(keys) => {
            const id = keys === 'all' ? undefined : [...keys].map(String)[0];
            if (id !== undefined) choose(id);
          }}
        >
          <TableHeader columns={columns}>
            {({ id, name, width, minWidth }) => (
              <Column
                id={id}
                width={width}
                minWidth={minWidth}
                allowsSorting
                isRowHeader={id === columns[0]!.id}
                className="column"
              >
                {({ sortDirection }) => (
                  <>
                    {name}
                    <span aria-hidden="true">{sortDirection && (sortDirection === 'ascending' ? ' ↑' : ' ↓')}</span>
                  </>
                )}
              </Column>
            )}
          </TableHeader>
          <TableBody>
            <Collection items={list.visible} dependencies={[columns]}>
              {(row) => <ClaimRow row={row} columns={columns} isStacked={isStacked} />}
            </Collection>
            <TableLoadMoreItem onLoadMore={list.more} isLoading={false} />
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  );
}

interface ClaimRowProps {
  readonly row: TableRow;
  readonly columns: readonly TableColumnShape[];
  readonly isStacked: boolean;
}

function ClaimRow({ row, columns, isStacked }: ClaimRowProps) {
  const { entry } = row;
  return (
    <Row id={row.id} columns={columns} className="table-row">
      {({ id }) => (
        <Cell className={`cell ${id}`} textValue={row[id]}>
          {id !== 'words' && <bdi>{cellText(id, row, entry)}</bdi>}
          {id === 'words' && isStacked && <Who row={row} />}
          {id === 'words' && <ClaimWords report={entry.reports[0]!} />}
          {id === 'words' && isStacked && <bdi className="cell-line">{row.outlet}</bdi>}
        </Cell>
      )}
    </Row>
  );
}

function Who({ row }: { row: TableRow }) {
  return (
    <span className="cell-line">
      <bdi className="strong">{row.speaker || '–'}</bdi> {cellText('stance', row, row.entry)}
      {row.about && (
        <>
          {' about '}
          <bdi className="strong">{row.about}</bdi>
        </>
      )}
    </span>
  );
}

function cellText(column: TableColumn, row: TableRow, entry: TableRow['entry']): string {
  if (column === 'stance') return cueWords(entry, entry.reports[0]!);
  if (column === 'day') return row.day === '' ? '–' : writeDay(row.day);
  if (column === 'type') return TYPE_WORDS[entry.claim.type].word;
  return row[column] || '–';
}
