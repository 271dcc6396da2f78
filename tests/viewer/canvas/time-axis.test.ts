import { describe, expect, it } from 'vitest';
import { type Bin, binsOf, nameOfBin, rangeOf, ticksOf } from '../../../src/viewer/canvas/time-axis.ts';

const days = (count: number, step = 1): Bin[] =>
  Array.from({ length: count }, (_, i) => {
    const day = (n: number) => new Date(Date.UTC(2025, 11, 1 + n)).toISOString().slice(0, 10);
    return { start: day(i * step), end: day(i * step + step - 1), count: 1, shown: 1 };
  });

describe('days picked in the histogram', () => {
  it('come back as the bins they were picked from', () => {
    const bins = days(20, 7);
    expect(binsOf(bins, rangeOf(bins, [3, 9]))).toEqual([3, 9]);
  });

  it('are no filter where all of them are picked', () => {
    expect(rangeOf(days(5), [0, 4])).toBeUndefined();
    expect(binsOf(days(5), undefined)).toEqual([0, 4]);
  });

  it('may lie beside every bin, as a link made for other articles says', () => {
    expect(binsOf(days(5), { from: '2031-01-01', to: '2031-01-09' })).toEqual([0, 4]);
  });
});

describe('labels of the axis', () => {
  it('do not touch and do not reach beyond their room', () => {
    for (const [count, width] of [
      [2, 300],
      [43, 700],
      [60, 390],
      [1, 80],
    ] as const) {
      const ticks = ticksOf(days(count), width, width - 80);
      ticks.slice(1).forEach((tick, i) => {
        expect(tick.x - ticks[i]!.x).toBeGreaterThan(ticks[i]!.label.length * 6);
      });
      for (const tick of ticks.slice(1)) expect(tick.x + tick.label.length * 6).toBeLessThanOrEqual(width - 80);
    }
  });

  it('name the first day and the last', () => {
    for (const [count, width] of [
      [12, 700],
      [43, 700],
      [60, 300],
    ] as const) {
      const ticks = ticksOf(days(count, 7), width);
      expect([ticks[0]!.bin, ticks.at(-1)!.bin]).toEqual([0, count - 1]);
    }
  });

  it('name the year first and where it turns', () => {
    const labels = ticksOf(days(62), 900).map(({ label }) => label);
    expect(labels[0]).toBe('1 Dec 2025');
    expect(labels.filter((label) => label.endsWith('2025'))).toHaveLength(1);
    expect(labels.filter((label) => label.endsWith('2026'))).toHaveLength(1);
  });

  it('say a week by its ends', () => {
    expect(nameOfBin(days(5, 7)[4]!)).toBe('29 Dec 2025 – 4 Jan 2026');
    expect(nameOfBin(days(1)[0]!)).toBe('1 Dec 2025');
  });
});
