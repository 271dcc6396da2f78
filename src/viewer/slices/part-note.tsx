import { Button } from 'react-aria-components/Button';
import { setFilters } from '../../graph/filter/filters.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { partInWords } from '../state/part-in-words.ts';
import { useApp } from '../store/app-context.ts';
import { useCell } from '../store/cell.ts';
import { asking, askSlice } from './ask-slice.ts';
import '../styles/slices.css';

/** Says that what is shown is a part of a larger graph, and which; or that the rest cannot be had. */
export function PartNote() {
  const { index, state } = useApp();
  const waits = useCell(asking);
  const { part, resolution } = index.file;
  if (!part) return null;
  return (
    <>
      <p className="part-note" role="status" aria-busy={waits === 'waits'}>
        {waits === 'waits'
          ? 'Asking for the claims …'
          : partInWords(part, resolution.claims.length, setFilters(state.filters).length > 0)}
      </p>
      {typeof waits === 'object' && (
        <div className="notice stray" role="alert">
          <span>
            What was asked for did not come: <code>claimgraph view</code> no longer answers. Start it again, then
          </span>
          <Button className="link" onPress={() => void askSlice(state.filters, true)}>
            try again
          </Button>
          <IconButton icon="close" label="Close" className="bare" onPress={() => asking.set(undefined)} />
        </div>
      )}
    </>
  );
}
