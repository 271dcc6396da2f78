import { describe, expect, it } from 'vitest';
import { writeDays } from '../../src/graph/filter/days.ts';
import { type Filters, NO_FILTERS, withEvery, withFilter } from '../../src/graph/filter/filters.ts';
import { indexData } from '../../src/graph/filter/index-data.ts';
import { selectClaims } from '../../src/graph/filter/select-claims.ts';
import { sentenceText, writeSentence } from '../../src/viewer/state/sentence.ts';
import { countOf } from '../../src/viewer/state/wording.ts';
import { HARBOR } from './small-world.ts';

const index = indexData(HARBOR);
const say = (set: Partial<Filters>) => {
  const filters = { ...NO_FILTERS, ...set };
  return sentenceText(writeSentence(index, filters, selectClaims(index, filters)));
};

describe('the sentence', () => {
  it('says what is shown', () => {
    expect(say({})).toBe('Showing 5 claims by anyone about anyone in 3 outlets, 2–4 Mar 2026');
  });

  it('reads every filter that is set', () => {
    expect(say({ by: ['person:tomas-reke'], about: ['country:velmark', 'person:dana-orlow'] })).toBe(
      'Showing 2 claims by Tomas Reke about Velmark or Dana Orlow in 2 outlets, 4 Mar 2026',
    );
    expect(
      say({ outlets: { mode: 'but', values: ['Courier'] }, stances: { mode: 'only', values: ['praises', 'warns'] } }),
    ).toBe('Showing 2 claims by anyone about anyone in all outlets but Courier, 2 Mar 2026 that praise or warn');
    expect(say({ naming: 'unnamed', types: { mode: 'only', values: ['mixed'] }, text: 'bread' })).toBe(
      'Showing 1 claim by unnamed sources about anyone in The Gazette, 2 Mar 2026 that are half quoted with “bread”',
    );
    expect(say({ naming: 'unidentified' })).toContain('by speakers not identified about');
    expect(say({ minOutlets: 2, kinds: { mode: 'only', values: ['person', 'country'] } })).toBe(
      'Showing 1 claim by anyone about anyone in 2 outlets, 2–4 Mar 2026 among people and countries told by ≥ 2 outlets',
    );
  });

  it('tells all at once from any of them', () => {
    const both = ['country:velmark', 'person:dana-orlow'];
    expect(say({ about: both, every: ['about'] })).toContain(
      'Showing 1 claim by anyone about Velmark and Dana Orlow in',
    );
    expect(say({ about: both })).toContain('Showing 3 claims by anyone about Velmark or Dana Orlow in');
    expect(say({ involving: [...both, 'person:tomas-reke'], every: ['involving'] })).toBe(
      'Showing 1 claim by anyone about anyone in Courier, 4 Mar 2026 involving Velmark, Dana Orlow and Tomas Reke',
    );
  });

  it('forgets that several were meant at once where one is left', () => {
    const both = withEvery({ ...NO_FILTERS, about: ['a', 'b'], involving: ['a', 'b'] }, 'about', true);
    expect(withFilter(both, 'involving', ['a']).every).toEqual(['about']);
    expect(withFilter(both, 'about', ['a']).every).toEqual([]);
    expect(withFilter(both, 'about', undefined).every).toEqual([]);
  });

  it('lets every set filter be taken away, and nothing else', () => {
    const filters: Filters = { ...NO_FILTERS, by: ['person:dana-orlow'], minOutlets: 2, text: 'x' };
    const parts = writeSentence(index, filters, selectClaims(index, filters));
    expect(parts.flatMap(({ clears }) => clears ?? [])).toEqual(['by', 'minOutlets', 'text']);
  });

  it('says so where nothing matches', () => {
    expect(say({ text: 'zeppelin' })).toBe('Showing 0 claims by anyone about anyone in any outlet with “zeppelin”');
  });
});

describe('dates and numbers', () => {
  it('are as short as can be', () => {
    expect(writeDays('2025-12-15', '2025-12-16')).toBe('15–16 Dec 2025');
    expect(writeDays('2025-11-30', '2025-12-02')).toBe('30 Nov – 2 Dec 2025');
    expect(writeDays('2025-12-30', '2026-01-02')).toBe('30 Dec 2025 – 2 Jan 2026');
    expect(countOf(1, 'claim')).toBe('1 claim');
    expect(countOf(1234567, 'claim')).toBe('1,234,567 claims');
  });
});
