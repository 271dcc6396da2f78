import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWindow } from '../../src/viewer/state/reading-window.ts';
import { leadingMark, listMarks, type MarkedSpan, splitSegments } from '../../src/viewer/state/segments.ts';
import { HARBOR } from './small-world.ts';

const text = fc.string({
  unit: fc.constantFrom('a', ' ', '“', '’', '🙂', '\r\n', '\u00a0', 'e\u0301', '<b>'),
  minLength: 1,
});
const marked = text.chain((text) =>
  fc.record({
    text: fc.constant(text),
    spans: fc.array(
      fc
        .tuple(
          fc.nat(text.length),
          fc.nat(text.length),
          fc.constantFrom('source' as const, 'cue' as const, 'content' as const),
          fc.nat(5),
        )
        .map(
          ([a, b, role, attribution]): MarkedSpan => ({
            start: Math.min(a, b),
            end: Math.max(a, b),
            role,
            attribution,
          }),
        ),
    ),
  }),
);

describe('marks in a text', () => {
  it('cut it without losing or doubling a character', () => {
    fc.assert(
      fc.property(marked, ({ text, spans }) => {
        const segments = splitSegments({ start: 0, end: text.length }, spans);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });

  it('put every span under its own mark and under no other', () => {
    fc.assert(
      fc.property(marked, ({ text, spans }) => {
        const segments = splitSegments({ start: 0, end: text.length }, spans);
        for (const span of spans) {
          const own = segments
            .filter(({ marks }) => marks.includes(span))
            .map(({ start, end }) => text.slice(start, end));
          expect(own.join('')).toBe(text.slice(span.start, span.end));
        }
      }),
    );
  });

  it('show the words of the open claim before those of one it lies in', () => {
    const outer: MarkedSpan = { start: 0, end: 30, role: 'content', attribution: 0 };
    const inner: MarkedSpan = { start: 10, end: 20, role: 'source', attribution: 1 };
    const [, middle] = splitSegments({ start: 0, end: 40 }, [outer, inner]);
    expect(leadingMark(middle!, undefined)).toBe(inner);
    expect(leadingMark(middle!, 0)).toBe(outer);
  });

  it('are left out and counted where they do not fit the text', () => {
    const [attribution] = HARBOR.extractions[0]!.attributions;
    const moved = { ...attribution!, content: [{ start: 90, end: 400 }], cue: [{ start: -1, end: 3 }] };
    expect(listMarks([moved], 120)).toEqual({
      spans: [{ ...moved.source[0]!, role: 'source', attribution: 0 }],
      misfits: 2,
    });
  });
});

describe('the stretch of a text that is shown', () => {
  const at = (text: string, position: number, front = 0) =>
    findWindow({ text, marks: front ? [{ kind: 'front-matter', start: 0, end: front }] : [] }, position);

  it('leaves out front matter and leading blank lines', () => {
    expect(at('---\na: b\n---\n\nStory', 18, 13)).toEqual({ start: 14, end: 19 });
    expect(at('\n\nStory', 4)).toEqual({ start: 2, end: 7 });
  });

  it('of a very long line is what surrounds the claim', () => {
    const window = at('x'.repeat(10_000_000), 5_000_000);
    expect(window.end - window.start).toBe(60_000);
    expect(window.start).toBeLessThan(5_000_000);
    expect(window.end).toBeGreaterThan(5_000_000);
  });
});
