import { useEffect } from 'react';
import { sentenceText, writeSentence } from '../state/sentence.ts';
import { useApp } from '../store/app-context.ts';
import { useCell } from '../store/cell.ts';
import { notice } from '../store/ui-cells.ts';

/** Says what is shown whenever it changes, and shows small notices for a moment. */
export function Announcer() {
  const { index, state, shown } = useApp();
  const said = useCell(notice);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => notice.set(undefined), 2500);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <>
      <p className="unseen" role="status">
        {sentenceText(writeSentence(index, state.filters, shown))}
      </p>
      <p className={said ? 'notice' : 'unseen'} role="status">
        {said}
      </p>
    </>
  );
}
