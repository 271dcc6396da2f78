import { Fragment, useMemo } from 'react';
import { type SentencePart, sentenceText, writeSentence } from '../state/sentence.ts';
import { useApp } from '../store/app-context.ts';
import { SentenceSlot } from './sentence-slot.tsx';
import '../styles/sentence.css';

/** What is shown, as a sentence; each bold part opens its filter, each set one has its ×. */
export function SentenceBar() {
  const { index, state, shown } = useApp();
  const parts = useMemo(() => writeSentence(index, state.filters, shown), [index, state.filters, shown]);
  return (
    <nav className="sentence" aria-label="Filters" title={sentenceText(parts)}>
      <p>
        {parts.map((part, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity than their place
          <Fragment key={`${part.slot ?? ''}${i}`}>
            {i > 0 && !part.glued && ' '}
            <Part part={part} isFirst={parts.findIndex(({ slot }) => slot === part.slot) === i} />
          </Fragment>
        ))}
      </p>
    </nav>
  );
}

function Part({ part, isFirst }: { part: SentencePart; isFirst: boolean }) {
  if (!part.slot) return part.text;
  return <SentenceSlot slot={part.slot} text={part.text} clears={part.clears} answersKey={isFirst} />;
}
