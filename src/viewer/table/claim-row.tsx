import { Cell, Row } from 'react-aria-components/Table';
import { writeDay } from '../../graph/filter/days.ts';
import { ClaimWords } from '../evidence/claim-words.tsx';
import { cueWords } from '../state/card.ts';
import { TYPE_WORDS } from '../state/kind-words.ts';
import type { TableColumn, TableRow } from '../state/table-rows.ts';
import type { TableColumnShape } from './columns.ts';

interface ClaimRowProps {
  readonly row: TableRow;
  readonly columns: readonly TableColumnShape[];
  readonly isStacked: boolean;
}

/** A claim as a row: a cell a column, or all of it in one cell where the table is narrow. */
export function ClaimRow({ row, columns, isStacked }: ClaimRowProps) {
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
