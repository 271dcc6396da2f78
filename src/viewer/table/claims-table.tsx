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
  { id: 'stance', name: 'How', width: '1.5fr', minWidth: 92, from: 520 },
  { id: 'about', name: 'About', width: '2fr', minWidth: 104, from: 440 },
  { id: 'words', name: 'Words', width: '5fr', minWidth: 160, from: 0 },
  { id: 'outlet', name: 'Outlet', width: '1.5fr', minWidth: 92, from: 640 },
  { id: 'day', name: 'Date', width: '1fr', minWidth: 66, from: 0 },
  { id: 'type', name: 'Type', width: '1.2fr', minWidth: 84, from: 840 },
];

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
  const columns = useMemo(() => COLUMNS.filter(({ from }) => width >= from), [width]);
  const list = useStepped(sorted);
  const choose = (id: string) => act.select({ type: 'claim', id });
  return (
    <div className="table-frame" ref={frame}>
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 68, headingHeight: 34, loaderHeight: 1 }}>
        <Table
          className="claims-table"
          aria-label="Claims"
          sortDescriptor={sort}
          onSortChange={setSort}
          selectionMode="single"
          escapeKeyBehavior="none"
          selectionBehavior="replace"
          selectedKeys={state.open ? [state.open.claim] : []}
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
                isRowHeader={id === 'speaker'}
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
              {(row) => <ClaimRow row={row} columns={columns} />}
            </Collection>
            <TableLoadMoreItem onLoadMore={list.more} isLoading={false} />
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  );
}

function ClaimRow({ row, columns }: { row: TableRow; columns: readonly TableColumnShape[] }) {
  const { entry } = row;
  return (
    <Row id={row.id} columns={columns} className="table-row">
      {({ id }) => (
        <Cell className={`cell ${id}`} textValue={row[id]}>
          {id === 'words' ? <ClaimWords report={entry.reports[0]!} /> : <bdi>{cellText(id, row, entry)}</bdi>}
        </Cell>
      )}
    </Row>
  );
}

function cellText(column: TableColumn, row: TableRow, entry: TableRow['entry']): string {
  if (column === 'stance') return cueWords(entry, entry.reports[0]!);
  if (column === 'day') return row.day === '' ? '–' : writeDay(row.day);
  if (column === 'type') return TYPE_WORDS[entry.claim.type].word;
  return row[column] || '–';
}
