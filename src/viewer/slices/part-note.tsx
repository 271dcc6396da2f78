import { Button } from 'react-aria-components/Button';
import { setFilters } from '../../graph/filter/filters.ts';
import { partInWords } from '../state/part-in-words.ts';
import { useApp } from '../store/app-context.ts';
import { useCell } from '../store/cell.ts';
import { asking, askSlice } from './ask-slice.ts';
import '../styles/slices.css';

/** Says that what is shown is a part of a larger graph, and which; or that the rest cannot be had. */
export function PartNote() {
  const { index, state } = useApp();
  const asked = useCell(asking);
  const { part, resolution } = index.file;
  if (!part) return null;
  if (typeof asked === 'object')
    return (
      <p className="part-note is-gone" role="alert">
        Only what was loaded before is shown: <code>claimgraph view</code> no longer answers. Start it again, then{' '}
        <Button className="link" onPress={() => void askSlice(state.filters, true)}>
          try again
        </Button>
        .
      </p>
    );
  const isFiltered = setFilters(state.filters).length > 0;
  return (
    <p className="part-note" role="status" aria-busy={asked === 'waits'}>
      {asked === 'waits' ? 'Asking for the claims …' : partInWords(part, resolution.claims.length, isFiltered)}
    </p>
  );
}
