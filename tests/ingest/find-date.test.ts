import { describe, expect, it } from 'vitest';
import { findDate, parseDate } from '../../src/ingest/find-date.ts';

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
