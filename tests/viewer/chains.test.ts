import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/graph/filter/filters.ts';
import { type DataIndex, indexData } from '../../src/graph/filter/index-data.ts';
import { focusOn } from '../../src/graph/filter/neighbourhood.ts';
import { selectClaims } from '../../src/graph/filter/select-claims.ts';
import { chainText } from '../../src/viewer/state/chains-text.ts';
import { findChains } from '../../src/viewer/state/find-chains.ts';
import { sentenceText, writeSentence } from '../../src/viewer/state/sentence.ts';
import { smallWorld } from './small-world.ts';

/** A world in which each pair `a>b` is a claim of a about b. */
function worldOf(...pairs: readonly string[]): DataIndex {
  const text = pairs.map((_pair, i) => `Word ${i}.`).join(' ');
  const tellings = pairs.map((pair, i) => {
    const [speaker, about] = pair.split('>') as [string, string];
    return { article: 'a', content: `Word ${i}.`, speaker: `person:${speaker}`, about: [`person:${about}`] };
  });
  const article = { id: 'a', text, title: 'Pier closed', publisher: 'The Gazette', date: '2026-03-03' };
  return indexData(smallWorld([article], tellings));
}

const chainsOf = (index: DataIndex, from: string, to: string) => {
  const found = findChains(index, selectClaims(index, NO_FILTERS), `person:${from}`, `person:${to}`);
  const ways = found.chains.map((chain) => chain.map((link) => link.to.replace('person:', '')).join(' '));
  return { ...found, ways };
};

describe('chains of claims', () => {
  it('lead from one actor to another whoever speaks, by the shortest way', () => {
    const index = worldOf('ann>cem', 'bob>cem', 'ann>dot', 'dot>eve', 'eve>bob');
    expect(chainsOf(index, 'ann', 'bob').ways).toEqual(['cem bob']);
    expect(chainsOf(index, 'bob', 'dot').ways).toEqual(['eve dot']);
    expect(chainsOf(index, 'ann', 'ann').ways).toEqual([]);
  });

  it('put the best attested first and say where there are more', () => {
    const index = worldOf('ann>cem', 'cem>bob', 'ann>dot', 'dot>bob', 'bob>dot');
    expect(chainsOf(index, 'ann', 'bob').ways).toEqual(['dot bob', 'cem bob']);
    const many = Array.from({ length: 30 }, (_, i) => [`ann>x${i}`, `x${i}>bob`]).flat();
    expect(chainsOf(worldOf(...many), 'ann', 'bob')).toMatchObject({ isCut: true, ways: { length: 12 } });
  });

  it('do not pass over what is filtered out', () => {
    const index = worldOf('ann>cem', 'cem>bob');
    const shown = selectClaims(index, { ...NO_FILTERS, by: ['person:ann'] });
    expect(findChains(index, shown, 'person:ann', 'person:bob').chains).toEqual([]);
  });

  it('are as short as a plain search over all ways finds, and each link has a claim', () => {
    const name = fc.constantFrom(...'abcdefgh');
    const pair = fc.tuple(name, name).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 14 }), name, name, (pairs, from, to) => {
        const index = worldOf(...pairs.map(([a, b]) => `${a}>${b}`));
        const { chains } = chainsOf(index, from, to);
        expect(chains[0]?.length ?? 0).toBe(from === to ? 0 : distance(pairs, from, to));
        for (const link of chains.flat()) expect(link.claims.length).toBeGreaterThan(0);
      }),
    );
  });

  it('are copied with who says what, and where', () => {
    const index = worldOf('ann>cem', 'bob>cem');
    const { chains } = chainsOf(index, 'ann', 'bob');
    expect(chainText(index, chains[0]!)).toBe(
      [
        'Ann – Cem – Bob',
        '1. Ann about Cem: “Word 0.” (The Gazette · 3 Mar 2026, Pier closed)',
        '2. Bob about Cem: “Word 1.” (The Gazette · 3 Mar 2026, Pier closed)',
      ].join('\n'),
    );
  });
});

/** Steps by repeatedly taking in whoever is next to someone taken in; 0 where the goal is never reached. */
function distance(pairs: readonly (readonly [string, string])[], from: string, to: string): number {
  const reached = new Set([from]);
  for (let steps = 1; steps < 10; steps++) {
    for (const id of [...reached])
      for (const [a, b] of pairs) {
        if (a === id) reached.add(b);
        if (b === id) reached.add(a);
      }
    if (reached.has(to)) return steps;
  }
  return 0;
}

describe('looking around an actor', () => {
  const index = worldOf('ann>bob', 'cem>bob', 'cem>dot', 'dot>eve', 'eve>fay');
  const around = (steps: 1 | 2 | 3, ...names: readonly string[]) => {
    const filters = { ...NO_FILTERS, around: { ids: names.map((name) => `person:${name}`), steps } };
    const shown = selectClaims(index, filters);
    return { count: shown.claims.length, sentence: sentenceText(writeSentence(index, filters, shown)) };
  };

  it('takes in a claim more with each step, and the neighbours of several', () => {
    expect([1, 2, 3].map((steps) => around(steps as 1, 'ann').count)).toEqual([1, 2, 3]);
    expect(around(1, 'ann', 'fay').count).toBe(2);
  });

  it('is said in the sentence', () => {
    expect(around(2, 'ann', 'fay').sentence).toMatch(/ within 2 steps of Ann or Fay$/);
    expect(around(1, 'ann').sentence).toMatch(/ within 1 step of Ann$/);
  });

  it('goes there, takes another in, and goes further, double click by double click', () => {
    const one = focusOn(undefined, 'ann');
    expect(one).toEqual({ ids: ['ann'], steps: 1 });
    expect(focusOn(one, 'bob')).toEqual({ ids: ['ann', 'bob'], steps: 1 });
    expect(focusOn(one, 'ann')).toEqual({ ids: ['ann'], steps: 2 });
    expect(focusOn({ ids: ['ann'], steps: 3 }, 'ann')).toEqual({ ids: ['ann'], steps: 3 });
  });
});
