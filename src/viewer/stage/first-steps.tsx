import { useState } from 'react';
import { useApp } from '../store/app-context.ts';
import { canCorrect } from '../store/can-correct.ts';

/** One line on what to do, until something is done for the first time in this tab. */
export function FirstSteps() {
  const { index, state } = useApp();
  const [isFirst, setFirst] = useState(true);
  if (isFirst && (state.selection || state.open)) setFirst(false);
  if (!isFirst) return null;
  return (
    <p className="first-steps">
      Click an arrow for the sentences behind it · drag to pin{canCorrect(index) ? ', or onto another to merge' : ''} ·
      double-click to focus
    </p>
  );
}
