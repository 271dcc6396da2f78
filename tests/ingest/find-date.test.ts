import { describe, expect, it } from 'vitest';
import { findDate, parseDate } from '../../src/ingest/find-date.ts';

describe('parseDate', () => {
  it.each([
    ['2025-12-16', '2025-12-16'],
    ['2024-02-29', '2024-02-29'],
    ['2025-12-16 23:59', '2025-12-16T23:59'],
    ['2025-12-16T10:30:00.123+05:30', '2025-12-16T10:30:00.123+05:30'],
    ['Tuesday, December 16, 2025', '2025-12-16'],
  ])('reads %s', (written, iso) => {
    expect(parseDate(written)).toBe(iso);
  });

  it.each(['2025-02-31', '2025-02-29', '2025-13-01', '2025-00-10', '31 June 2025', '2/30/2025'])(
    'knows that there is no %s',
    (written) => {
      expect(parseDate(written)).toBeUndefined();
    },
  );

  it.each(['2025-12-16T99:99:99Z', '2025-12-16T24:30', '2025-12-16 10:61', '2025-12-16T10:30+99:00'])(
    'keeps the day of %s, whose time there is not',
    (written) => {
      expect(parseDate(written)).toBe('2025-12-16');
    },
  );
});

describe('a date as newswires stamp it', () => {
  it('is day, month and year with hyphens between', () => {
    expect(parseDate('12-MAR-1987 15:56:53.83')).toBe('1987-03-12');
    expect(parseDate(' 9-apr-1987 00:00:12.10')).toBe('1987-04-09');
    expect(parseDate('01-June-2026')).toBe('2026-06-01');
  });

  it('ends behind its time of day', () => {
    expect(findDate('on 12-MAR-1987 15:56:53.83, in wheat')).toEqual({ start: 3, end: 26, iso: '1987-03-12' });
  });
});
