import { Fragment, useMemo } from 'react';
import { readTerms } from '../../graph/filter/fold-text.ts';
import type { Report } from '../../graph/filter/index-data.ts';
import { claimWords } from '../state/card.ts';
import { findHits } from '../state/find-hits.ts';
import type { QuotedPart } from '../state/quoted-parts.ts';
import { useApp } from '../store/app-context.ts';

/** A claim's words in the serif, those inside quotation marks underlined, those searched for set off. */
export function ClaimWords({ report }: { report: Report }) {
  const { state } = useApp();
  const pieces = useMemo(() => claimWords(report), [report]);
  const terms = useMemo(() => readTerms(state.filters.text), [state.filters.text]);
  return (
    <span className="words" dir="auto">
      {pieces.map((parts, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
        <Fragment key={i}>
          {i > 0 && ' … '}
          {parts.map((part, j) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts never change places
            <Part key={j} part={part} terms={terms} />
          ))}
        </Fragment>
      ))}
    </span>
  );
}

function Part({ part, terms }: { part: QuotedPart; terms: readonly string[] }) {
  const text = <WithHits text={part.text} terms={terms} />;
  return part.quoted ? <span className="quoted">{text}</span> : text;
}

function WithHits({ text, terms }: { text: string; terms: readonly string[] }) {
  const hits = findHits(text, terms);
  if (hits.length === 0) return text;
  return (
    <>
      {hits.map(({ start, end }, i) => (
        <Fragment key={start}>
          {text.slice(hits[i - 1]?.end ?? 0, start)}
          <mark className="hit">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(hits.at(-1)!.end)}
    </>
  );
}
