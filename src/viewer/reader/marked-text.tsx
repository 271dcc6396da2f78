import { useEffect, useMemo, useRef } from 'react';
import type { Article } from '../../model/index.ts';
import type { ArticleClaim } from '../state/article-claims.ts';
import { findWindow } from '../state/reading-window.ts';
import { listMarks, splitLines, splitSegments } from '../state/segments.ts';
import { countOf } from '../state/wording.ts';
import { useApp } from '../store/app-context.ts';
import { hovered } from '../store/ui-cells.ts';
import { TextLine } from './text-line.tsx';
import { useMarkPointer } from './use-mark-pointer.ts';

interface MarkedTextProps {
  readonly article: Article;
  readonly claims: readonly ArticleClaim[];
  readonly open: ArticleClaim | undefined;
}

/** An article's text with who, says and what marked at the very characters; scrolled to the open claim. */
export function MarkedText({ article, claims, open }: MarkedTextProps) {
  const { index, act } = useApp();
  const text = useRef<HTMLElement>(null);
  const attributions = index.extractions.get(article.id)?.attributions;
  const openStart = open && attributions?.[open.attribution]?.content[0]?.start;
  const window = useMemo(() => findWindow(article, openStart ?? 0), [article, openStart]);
  const { lines, misfits } = useMemo(() => {
    const drawn = new Set(claims.map(({ attribution }) => attribution));
    const { spans, misfits } = listMarks(attributions ?? [], article.text.length);
    const segments = splitSegments(
      window,
      spans.filter(({ attribution }) => drawn.has(attribution)),
    );
    return { lines: splitLines(article.text, segments), misfits };
  }, [article, attributions, claims, window]);

  useMarkPointer(text, claims, {
    onOpen: ({ entry, report }) => act.openClaim(entry.claim.id, report),
    onHover: (claim) => hovered.set(claim && { type: 'claim', id: claim.entry.claim.id }),
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls whenever another claim is opened or other lines are drawn
  useEffect(() => scrollToOpen(text.current), [article, open?.attribution, window]);

  return (
    <>
      {misfits > 0 && (
        <p className="reader-warning" role="alert">
          {countOf(misfits, 'mark')} of this data do not fit this text and are left out: text and claims are not of one
          build. Building again puts it right.
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="article-text" ref={text} tabIndex={0} aria-label="Text of the article" dir="auto">
        {window.start > 0 && article.text.slice(0, window.start).trim() !== '' && <Cut />}
        {lines.map((line) => (
          <TextLine key={line[0]!.start} article={article} line={line} open={open?.attribution} />
        ))}
        {window.end < article.text.length && <Cut />}
      </section>
    </>
  );
}

/** A very long text, or front matter: not all of it is here. */
function Cut() {
  return <p className="cut">…</p>;
}

/** Brings the open claim into the upper third of its own scroller, and moves nothing else on the page. */
function scrollToOpen(scroller: HTMLElement | null): void {
  const mark = scroller?.querySelector<HTMLElement>('mark[data-open]');
  if (!scroller || !mark) return;
  const top = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  scroller.scrollTop = Math.max(0, top - scroller.clientHeight / 3);
}
