import { useEffect, useMemo, useState } from 'react';
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
import { cueWords } from '../state/card.ts';
import { writeDay } from '../state/days.ts';
import { TYPE_WORDS } from '../state/kind-words.ts';
import { sortRows, type TableColumn, type TableRow, tableRows } from '../state/table-rows.ts';
import { useApp } from '../store/app-context.ts';
import '../styles/table.css';

/** Rows given to the table at once; more come as its end is reached. */
const STEP = 200;

const COLUMNS: readonly { readonly id: TableColumn; readonly name: string; readonly width: `${number}fr` | number }[] =
  [
    { id: 'speaker', name: 'Who', width: '2fr' },
    { id: 'stance', name: 'How', width: 110 },
    { id: 'about', name: 'About whom', width: '2fr' },
    { id: 'words', name: 'Words', width: '5fr' },
    { id: 'outlet', name: 'Outlet', width: '1.5fr' },
    { id: 'day', name: 'Date', width: 104 },
    { id: 'type', name: 'Type', width: 96 },
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
  const [count, setCount] = useState(STEP);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its beginning
  useEffect(() => setCount(STEP), [sorted]);
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 44, headingHeight: 36, loaderHeight: 1 }}>
      <Table
        className="claims-table"
        aria-label="Claims"
        sortDescriptor={sort}
        onSortChange={setSort}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={state.open ? [state.open.claim] : []}
        onRowAction={(key) => act.openClaim(String(key))}
        onSelectionChange={(keys) => {
          const id = keys === 'all' ? undefined : [...keys].map(String)[0];
          if (id !== undefined) act.openClaim(id);
        }}
      >
        <TableHeader columns={[...COLUMNS]}>
          {({ id, name, width }) => (
            <Column id={id} width={width} allowsSorting isRowHeader={id === 'speaker'} className="column">
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
          <Collection items={sorted.slice(0, count)}>{(row) => <ClaimRow row={row} />}</Collection>
          <TableLoadMoreItem
            onLoadMore={() => setCount((count) => Math.min(sorted.length, count + STEP))}
            isLoading={false}
          />
        </TableBody>
      </Table>
    </Virtualizer>
  );
}

function ClaimRow({ row }: { row: TableRow }) {
  const { entry } = row;
  return (
    <Row id={row.id} columns={[...COLUMNS]} className="table-row">
      {({ id }) => (
        <Cell className={`cell ${id}`} textValue={row[id]}>
          <bdi>{cellText(id, row, entry)}</bdi>
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
