import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { IconButton } from '../parts/icon-button.tsx';
import { countOf } from '../state/wording.ts';
import { useApp } from '../store/app-context.ts';

/** Says so where the address was made for other data. */
export function StrayLink() {
  const { misfit, act } = useApp();
  const [closed, setClosed] = useState<readonly string[]>();
  if (!misfit || closed === misfit) return null;
  return (
    <div className="notice stray" role="status">
      <span>
        This address was made for other data.{' '}
        {misfit.length === 0
          ? 'All it names is here too, but the counts may be others.'
          : `${countOf(misfit.length, 'thing')} in it ${misfit.length === 1 ? 'is' : 'are'} not here; the rest applies.`}
      </span>
      <Button className="link" onPress={act.startAnew}>
        Start anew
      </Button>
      <IconButton icon="close" label="Close" className="bare" onPress={() => setClosed(misfit)} />
    </div>
  );
}
