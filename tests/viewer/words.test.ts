import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, readTerms } from '../../src/graph/filter/fold-text.ts';
import { findHits } from '../../src/viewer/state/find-hits.ts';
import { splitQuoted } from '../../src/viewer/state/quoted-parts.ts';
import { binDays } from '../../src/viewer/state/time-bins.ts';
import { diffWords, trimRuns } from '../../src/viewer/state/word-diff.ts';

const quoted = (text: string) =>
  splitQuoted(text)
    .filter(({ quoted }) => quoted)
    .map(({ text }) => text);

describe('what was really said', () => {
  it('is what stands in quotation marks', () => {
    expect(quoted('called the pier “a folly,” and “worse.”')).toEqual(['“a folly,”', '“worse.”']);
    expect(quoted('that the pier was late')).toEqual([]);
  });

  it('runs to the end where the quotation is left open, and from the start where it began before', () => {
    expect(quoted('He said “we build')).toEqual(['“we build']);
    expect(quoted('and build,” he said')).toEqual(['and build,”']);
  });

  it('keeps every character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('“', '”', '"', '«', '»', 'a', '🙂') }), (text) => {
        expect(
          splitQuoted(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('two tellings', () => {
  it('are set off where their words differ, whatever the case and punctuation', () => {
    const [left, right] = diffWords('Those piles are soft right now if it rains', '“The piles are soft, right now,”');
    expect(left.filter(({ differs }) => differs).map(({ text }) => text.trim())).toEqual(['Those', 'if it rains']);
    expect(right.filter(({ differs }) => differs).map(({ text }) => text.trim())).toEqual(['“The']);
  });

  it('agree where one writes “90 percent” and the other “90%”, and where something is left out', () => {
    const [left, right] = diffWords('We have solved for … 90 percent of the issues', 'eye to eye on 90% of the issues');
    const differing = (runs: typeof left) => runs.filter(({ differs }) => differs).map(({ text }) => text.trim());
    expect([differing(left), differing(right)]).toEqual([['We have solved for'], ['eye to eye on']]);
    expect(trimRuns(left)).toEqual(left);
  });

  it('lose no character', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (a, b) => {
        const [left, right] = diffWords(a, b);
        expect([left, right].map((runs) => runs.map(({ text }) => text).join(''))).toEqual([a, b]);
      }),
    );
  });
});

describe('a search', () => {
  it('finds hits at the very characters, also behind letters that grow in lower case', () => {
    expect(findHits('İİ the Pier', readTerms('pier'))).toEqual([{ start: 7, end: 11 }]);
    expect(findHits('pier pier', readTerms('pie ier'))).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
  });

  it('folds unit for unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void expect(foldText(text)).toHaveLength(text.length)),
    );
  });
});

describe('claims over time', () => {
  it('fall into at most sixty bins that cover every day once', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), (days) => {
        const counts = new Map(days.map((day) => [day, { shown: 1, more: 2 }]));
        const bins = binDays(counts);
        expect(bins.length).toBeLessThanOrEqual(60);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(counts.size * 3);
        expect(bins.reduce((sum, { shown }) => sum + shown, 0)).toBe(counts.size);
        for (const day of days) expect(bins.filter(({ start, end }) => start <= day && day <= end)).toHaveLength(1);
      }),
    );
  });

  it('go to the ends of what four digits can write', () => {
    const bins = binDays(new Map(['0045-03-02', '9999-12-31'].map((day) => [day, { shown: 1, more: 0 }])));
    expect([bins[0]?.start, bins.at(-1)?.end]).toEqual(['0045-03-02', '9999-12-31']);
  });

  it('are days where there are few', () => {
    expect(
      binDays(
        new Map([
          ['2026-03-02', { shown: 2, more: 0 }],
          ['2026-03-04', { shown: 0, more: 1 }],
        ]),
      ),
    ).toEqual([
      { start: '2026-03-02', end: '2026-03-02', count: 2, shown: 2 },
      { start: '2026-03-03', end: '2026-03-03', count: 0, shown: 0 },
      { start: '2026-03-04', end: '2026-03-04', count: 1, shown: 0 },
    ]);
  });
});
