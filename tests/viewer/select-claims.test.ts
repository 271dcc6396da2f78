import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { togglePick, toggleTick } from '../../src/graph/filter/choice.ts';
import { type Filters, NO_FILTERS, withFilter } from '../../src/graph/filter/filters.ts';
import { indexData } from '../../src/graph/filter/index-data.ts';
import { selectClaims } from '../../src/graph/filter/select-claims.ts';
import { CLAIM_TYPES, type ENTITY_KINDS, STANCES } from '../../src/model/kinds.ts';
import { tableRows } from '../../src/viewer/state/table-rows.ts';
import { findWaysOut } from '../../src/viewer/state/way-out.ts';
import { HARBOR, smallWorld } from './small-world.ts';

const index = indexData(HARBOR);
const show = (filters: Partial<Filters>) => selectClaims(index, { ...NO_FILTERS, ...filters });
const stances = (filters: Partial<Filters>) => show(filters).claims.map(({ claim }) => claim.stance);

describe('what is shown', () => {
  it('is everything as long as no filter is set, dated claims first', () => {
    expect(stances({})).toEqual(['promises', 'warns', 'says', 'denies', 'praises']);
  });

  it('is what an actor says, what is said about it, or either', () => {
    expect(stances({ by: ['person:dana-orlow'] })).toEqual(['promises', 'warns']);
    expect(stances({ about: ['person:dana-orlow'] })).toEqual(['denies', 'praises']);
    expect(stances({ involving: ['person:dana-orlow'] })).toEqual(['promises', 'warns', 'denies', 'praises']);
    expect(stances({ by: ['person:dana-orlow', 'person:tomas-reke'], about: ['country:velmark'] })).toEqual([
      'warns',
      'denies',
    ]);
  });

  it('needs one report that is in the outlet and in the days chosen', () => {
    const courier = { mode: 'only' as const, values: ['Courier'] };
    expect(stances({ outlets: courier })).toEqual(['promises', 'denies']);
    expect(stances({ outlets: courier, days: { from: '2026-03-02', to: '2026-03-03' } })).toEqual([]);
    expect(stances({ days: { from: '2026-03-02', to: '2026-03-04' } })).toEqual([
      'promises',
      'warns',
      'says',
      'denies',
    ]);
  });

  it('finds all words of a search in any order, those in quotation marks as they stand', () => {
    expect(stances({ text: 'hold PIER' })).toEqual(['promises']);
    expect(stances({ text: '“pier will hold”' })).toEqual(['promises']);
    expect(stances({ text: '"hold pier"' })).toEqual([]);
  });

  it('tells named from unnamed speakers, and claims that several outlets tell', () => {
    expect(stances({ naming: 'unnamed' })).toEqual(['says']);
    expect(stances({ minOutlets: 2 })).toEqual(['promises']);
  });

  it('does not pass off a speaker who was not identified as an unnamed source', () => {
    const quay = indexData(
      smallWorld(
        [{ id: 'quay', text: 'Northquay Terminals has not said. An engineer said no. It was said to be late.' }],
        [
          { article: 'quay', source: 'Northquay Terminals', content: 'has not said' },
          { article: 'quay', source: 'An engineer', content: 'no.', speaker: 'unnamed:quay#1' },
          { article: 'quay', content: 'to be late' },
        ],
      ),
    );
    const words = (filters: Partial<Filters>) =>
      tableRows(quay, selectClaims(quay, { ...NO_FILTERS, ...filters })).map(({ speaker }) => speaker);
    expect(words({ naming: 'unnamed' })).toEqual(['Quay#1']);
    expect(words({ naming: 'unidentified' })).toEqual(['Northquay Terminals', '']);
    expect(words({ kinds: { mode: 'only', values: ['unnamed'] } })).toEqual(['Quay#1']);
    expect(words({ kinds: { mode: 'but', values: ['unnamed'] } })).toEqual(['Northquay Terminals', '']);
  });

  it('counts actors, kinds and outlets of what is shown alone', () => {
    const shown = show({ outlets: { mode: 'only', values: ['Courier'] } });
    expect(shown.actors).toEqual([
      { id: 'person:dana-orlow', says: 1, about: 1 },
      { id: 'person:tomas-reke', says: 1, about: 0 },
      { id: 'country:velmark', says: 0, about: 1 },
    ]);
    expect(shown.kinds.get('person')).toEqual({ shown: 2, more: 0 });
    expect(shown.outlets.get('The Gazette')).toEqual({ shown: 0, more: 2 });
    expect(shown.span).toEqual({ from: '2026-03-04', to: '2026-03-04' });
  });

  it('says how many more a way of speaking would add', () => {
    const shown = show({ stances: { mode: 'only', values: ['denies'] } });
    expect(shown.stances.get('denies')).toEqual({ shown: 1, more: 0 });
    expect(shown.stances.get('warns')).toEqual({ shown: 0, more: 1 });
  });

  it('hides a kind with the claims that only it makes or that are only about it', () => {
    const shown = show({ kinds: { mode: 'but', values: ['country'] } });
    expect(shown.claims.map(({ claim }) => claim.stance)).toEqual(['promises', 'says', 'denies', 'praises']);
    expect(shown.actorOf.has('country:velmark')).toBe(false);
    expect(shown.kinds.get('country')).toEqual({ shown: 0, more: 1 });
  });

  it('holds to names like __proto__', () => {
    const odd = indexData(
      smallWorld(
        [{ id: '__proto__', publisher: 'constructor', text: '“No,” __proto__ said.' }],
        [{ article: '__proto__', content: '“No,”', speaker: 'person:__proto__' }],
      ),
    );
    expect(selectClaims(odd, { ...NO_FILTERS, by: ['person:__proto__'] }).outlets.get('constructor')).toEqual({
      shown: 1,
      more: 0,
    });
  });

  it('equals a filter written the plain way, for any two of its parts', () => {
    const actor = fc.constantFrom(...index.entities.keys());
    fc.assert(
      fc.property(
        fc.array(actor),
        fc.array(actor),
        fc.subarray([...STANCES]),
        fc.subarray([...CLAIM_TYPES]),
        (by, about, how, type) => {
          const filters = {
            ...NO_FILTERS,
            by,
            about,
            ...(how.length > 0 && { stances: { mode: 'only' as const, values: how } }),
            ...(type.length > 0 && { types: { mode: 'but' as const, values: type } }),
          };
          const plain = HARBOR.resolution.claims.filter(
            (claim) =>
              (by.length === 0 || by.includes(claim.speaker!)) &&
              (about.length === 0 || claim.about.some((id) => about.includes(id))) &&
              (how.length === 0 || how.includes(claim.stance)) &&
              !type.includes(claim.type),
          );
          const { ids, stances } = selectClaims(index, filters);
          expect([...ids].sort()).toEqual(plain.map(({ id }) => id));
          expect([...stances.values()].reduce((sum, { shown }) => sum + shown, 0)).toBe(plain.length);
        },
      ),
    );
  });
});

describe('a way out of an empty view', () => {
  it('names the filters that alone stand in the way', () => {
    const filters: Filters = { ...NO_FILTERS, by: ['person:tomas-reke'], text: 'pier' };
    expect(show(filters).claims).toEqual([]);
    expect(findWaysOut(index, filters)).toEqual(
      [{ name: 'by', claims: 1 }].concat([{ name: 'text', claims: 2 }]).sort((a, b) => b.claims - a.claims),
    );
  });
});

describe('a choice', () => {
  it('works as a legend: only this, then more, then all again', () => {
    const one = togglePick(undefined, 'person' as const);
    expect(one).toEqual({ mode: 'only', values: ['person'] });
    const two = togglePick<(typeof ENTITY_KINDS)[number]>(one, 'country');
    expect(two).toEqual({ mode: 'only', values: ['country', 'person'] });
    expect(togglePick(togglePick(two, 'country'), 'person')).toBeUndefined();
  });

  it('works as boxes: all ticked, one off, on again', () => {
    const hidden = toggleTick(undefined, 'Courier');
    expect(hidden).toEqual({ mode: 'but', values: ['Courier'] });
    expect(toggleTick(hidden, 'Courier')).toBeUndefined();
  });

  it('takes a filter away without a trace', () => {
    expect(withFilter(withFilter(NO_FILTERS, 'naming', 'named'), 'naming', undefined)).toEqual(NO_FILTERS);
  });
});
