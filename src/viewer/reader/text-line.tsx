import { memo } from 'react';
import type { Article } from '../../model/index.ts';
import { leadingMark, type Segment } from '../state/segments.ts';

interface TextLineProps {
  readonly article: Article;
  readonly line: readonly Segment[];
  /** The attribution that is open, if it is of this article. */
  readonly open: number | undefined;
}

/** One line of the text with its line end. Text is only ever a text node. */
export const TextLine = memo(function TextLine({ article, line, open }: TextLineProps) {
  const [start, end] = [line[0]!.start, line.at(-1)!.end];
  const isBlank = article.text.slice(start, end).trim() === '';
  return (
    <div className={`line ${isBlank ? 'blank' : lineKind(article, start, end)}`} dir="auto">
      {line.map((segment) => (
        <TextPart key={segment.start} text={article.text} segment={segment} open={open} />
      ))}
    </div>
  );
});

function TextPart({ text, segment, open }: { text: string; segment: Segment; open: number | undefined }) {
  const { start, end, marks } = segment;
  const leading = leadingMark(segment, open);
  if (!leading) return text.slice(start, end);
  const { role, attribution } = leading;
  return (
    <mark
      data-role={role}
      data-start={start}
      data-end={end}
      data-attribution={[...new Set([attribution, ...marks.map((mark) => mark.attribution)])].join(' ')}
      data-open={attribution === open || undefined}
      data-first={leading.start === start || undefined}
      data-last={leading.end === end || undefined}
    >
      {text.slice(start, end)}
    </mark>
  );
}

/** Headline and headings stand out; what is no part of the story stands back. */
function lineKind({ paragraphs, marks }: Article, start: number, end: number): string {
  const paragraph = paragraphs.find((paragraph) => paragraph.start < end && paragraph.end > start);
  if (paragraph) return paragraph.kind;
  return marks.some((mark) => mark.kind !== 'dateline' && mark.start < end && mark.end > start) ? 'aside' : 'body';
}
