import { useMemo, useRef, useState } from 'react';
import {
  Collection,
  Column,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLoadMoreItem,
} from 'react-aria-components/Table';
import { TableLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { useStepped } from '../parts/use-stepped.ts';
import { useWidthOf } from '../parts/use-width-of.ts';
import { sortRows, type TableColumn, tableRows } from '../state/table-rows.ts';
import { useApp } from '../store/app-context.ts';
import { ClaimRow } from './claim-row.tsx';
import { tableShape } from './columns.ts';
import { useShowChosen } from './use-show-chosen.ts';
import '../styles/table.css';

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
  const { isStacked, columns, rowHeight } = useMemo(() => tableShape(width), [width]);
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
