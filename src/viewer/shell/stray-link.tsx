import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { IconButton } from '../parts/icon-button.tsx';
import { findStray } from '../state/stray.ts';
import { countOf } from '../state/wording.ts';
import { useApp } from '../store/app-context.ts';

/** Says so where the address was made for other data. */
export function StrayLink() {
  const { index, state, act } = useApp();
  const [closed, setClosed] = useState(false);
  const stray = useMemo(() => findStray(index, state), [index, state]);
  if (closed || stray.length === 0) return null;
  return (
    <div className="notice stray" role="alert">
      <span>
        This address was made for other data: {countOf(stray.length, 'thing')} in it {stray.length === 1 ? 'is' : 'are'}{' '}
        not here.
      </span>
      <Button
        className="link"
        onPress={() => {
          act.clearFilters();
          act.select(undefined);
        }}
      >
        Start anew
      </Button>
      <IconButton icon="close" label="Close" className="bare" onPress={() => setClosed(true)} />
    </div>
  );
}
