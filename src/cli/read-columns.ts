import { InvalidArgumentError } from 'commander';
import { COLUMNS, type Columns } from '../ingest/records/read-record.ts';

export const COLUMNS_HELP = 'what columns and fields of JSON are called: text=Story,title=Head';

/** "text=body,title=head"; a name may have an equals sign in it, a comma not. */
export function readColumns(value: string): Columns {
  const pairs = value.split(',').map((pair) => /^\s*(\w+)\s*=\s*(.*\S)\s*$/.exec(pair)?.slice(1) ?? [pair.trim(), '']);
  const wrong = pairs.find(([column = '', name]) => name === '' || !COLUMNS.some((known) => known === column));
  if (!wrong) return Object.fromEntries(pairs);
  throw new InvalidArgumentError(`Write it as text=NAME,title=NAME; what can be named is ${COLUMNS.join(', ')}.`);
}
