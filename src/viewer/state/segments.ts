import type { Attribution, Span } from '../../model/index.ts';

export type Role = 'source' | 'cue' | 'content';

/** One span of one attribution (by its index in the extraction). */
export interface MarkedSpan extends Span {
  readonly role: Role;
  readonly attribution: number;
}

/** A stretch of text under one set of marks; none: plain text. */
export interface Segment extends Span {
  readonly marks: readonly MarkedSpan[];
}

/** All spans of the attributions that lie in the text; those that do not are counted, never shifted. */
export function listMarks(
  attributions: readonly Attribution[],
  textLength: number,
): { spans: readonly MarkedSpan[]; misfits: number } {
  const all = attributions.flatMap((attribution, index) =>
    (['source', 'cue', 'content'] as const).flatMap((role) =>
      attribution[role].map(({ start, end }) => ({ start, end, role, attribution: index })),
    ),
  );
  const spans = all.filter(({ start, end }) => start >= 0 && start < end && end <= textLength);
  return { spans, misfits: all.length - spans.length };
}

/**
 * Cuts a stretch of text wherever a mark begins or ends, so that overlapping marks become neighbours.
 *
 *     “It holds,” the envoy said he was told.
 *      ~~~~~~~~                                    content of one
 *                ^^^^^^^^^ ==== ~~~~~~~~~~~        source, cue, content of another
 */
export function splitSegments(window: Span, spans: readonly MarkedSpan[]): readonly Segment[] {
  const inside = spans
    .filter(({ start, end }) => start < window.end && end > window.start)
    .sort((a, b) => a.start - b.start);
  const cuts = [window.start, window.end, ...inside.flatMap(({ start, end }) => [start, end])];
  const points = [...new Set(cuts)].filter((at) => at >= window.start && at <= window.end).sort((a, b) => a - b);
  let open: MarkedSpan[] = [];
  let next = 0;
  return points.slice(0, -1).map((start, i) => {
    while (next < inside.length && inside[next]!.start <= start) open.push(inside[next++]!);
    open = open.filter(({ end }) => end > start);
    return { start, end: points[i + 1]!, marks: [...open] };
  });
}

/** The mark that gives a segment its colour: the open claim's own, else the one that covers least. */
export function leadingMark({ marks }: Segment, open: number | undefined): MarkedSpan | undefined {
  const own = marks.filter(({ attribution }) => attribution === open);
  return (own.length > 0 ? own : marks).reduce<MarkedSpan | undefined>(
    (least, mark) => (!least || mark.end - mark.start < least.end - least.start ? mark : least),
    undefined,
  );
}

/** Segments by line, cut at line ends; a line keeps its line end, so that joined they are the text again. */
export function splitLines(text: string, segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const lines: Segment[][] = [];
  let line: Segment[] = [];
  for (const segment of segments) {
    for (let start = segment.start; start < segment.end; ) {
      const length = text.slice(start, segment.end).indexOf('\n') + 1;
      const isLast = length > 0;
      const end = isLast ? start + length : segment.end;
      line.push({ ...segment, start, end });
      if (isLast) {
        lines.push(line);
        line = [];
      }
      start = end;
    }
  }
  return line.length > 0 ? [...lines, line] : lines;
}
