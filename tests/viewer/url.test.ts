import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/graph/filter/filters.ts';
import { fingerprintOf } from '../../src/graph/fingerprint.ts';
import { CLAIM_TYPES, ENTITY_KINDS, STANCES } from '../../src/model/kinds.ts';
import { decodeView, encodeView, readFingerprint, writeAddress } from '../../src/viewer/state/url.ts';
import { FIRST_VIEW, type Selection, type ViewState } from '../../src/viewer/state/view-state.ts';

const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed());
const choice = <T extends string>(value: fc.Arbitrary<T>) =>
  fc.record({ mode: fc.constantFrom('only' as const, 'but' as const), values: fc.array(value, { minLength: 1 }) });
const day = fc.constantFrom('2025-12-14', '2026-01-01', '2026-03-04');
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record(
    {
      type: fc.constant('actor' as const),
      id: word,
      side: fc.constantFrom('says' as const, 'about' as const),
      other: word,
    },
    { requiredKeys: ['type', 'id'] },
  ),
  fc.record(
    { type: fc.constant('pair' as const), from: word, to: word, stance: fc.constantFrom(...STANCES) },
    { requiredKeys: ['type', 'from', 'to'] },
  ),
  fc.record({ type: fc.constant('chains' as const), from: word, to: word }),
  fc.record({ type: fc.constantFrom('claim' as const, 'article' as const), id: word }),
);
const share = fc.double({ min: -2, max: 3, noNaN: true }).map((value) => Math.round(1000 * value) / 1000 || 0);
/** Only a list of several can be joined by "and". */
const joined = <T extends { about: string[]; involving: string[]; isEvery: boolean }>({ isEvery, ...filters }: T) => ({
  ...filters,
  every: isEvery ? (['about', 'involving'] as const).filter((list) => filters[list].length > 1) : [],
});
const state: fc.Arbitrary<ViewState> = fc.record(
  {
    view: fc.constantFrom('actors' as const, 'claims' as const, 'table' as const),
    filters: fc
      .record(
        {
          by: fc.array(word),
          about: fc.array(word),
          involving: fc.array(word),
          isEvery: fc.boolean(),
          around: fc.record({
            ids: fc.array(word, { minLength: 1 }),
            steps: fc.constantFrom(1 as const, 2 as const, 3 as const),
          }),
          community: fc.record({ ids: fc.array(word, { minLength: 1 }) }),
          naming: fc.constantFrom('named' as const, 'unnamed' as const, 'unidentified' as const),
          kinds: choice(fc.constantFrom(...ENTITY_KINDS)),
          outlets: choice(word),
          days: fc.record({ from: day, to: day }),
          types: choice(fc.constantFrom(...CLAIM_TYPES)),
          stances: choice(fc.constantFrom(...STANCES)),
          minOutlets: fc.integer({ min: 1, max: 50 }),
          text: fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed()),
        },
        { requiredKeys: ['by', 'about', 'involving', 'isEvery', 'minOutlets', 'text'] },
      )
      .map(joined),
    selection,
    open: fc.record({ claim: word, report: fc.nat(99) }),
    colors: fc.constant('communities' as const),
    camera: fc.record({ x: share, y: share, ratio: share.map((value) => Math.abs(value) + 0.04) }),
  },
  { requiredKeys: ['view', 'filters'] },
);

describe('the address', () => {
  it('gives back every view that was written into it', () => {
    fc.assert(fc.property(state, (view) => void expect(decodeView(encodeView(view))).toEqual(view)));
  });

  it('gives back the data it was made for, and the same view with it', () => {
    const data = fc.array(fc.record({ id: word, text: word }), { maxLength: 5 });
    fc.assert(
      fc.property(state, data, (view, articles) => {
        const fingerprint = fingerprintOf({ articles } as never);
        const address = writeAddress(view, fingerprint);
        expect(decodeView(address)).toEqual(view);
        expect(readFingerprint(address)).toBe(encodeView(view) === '' ? undefined : fingerprint);
      }),
    );
  });

  it('is empty for the first view', () => {
    expect(encodeView(FIRST_VIEW)).toBe('');
    expect(decodeView('')).toEqual(FIRST_VIEW);
  });

  it('can be read by a person', () => {
    const view: ViewState = {
      view: 'actors',
      filters: { ...NO_FILTERS, by: ['person:dana-orlow'], outlets: { mode: 'but', values: ['The Gazette'] } },
      selection: { type: 'actor', id: 'person:dana-orlow', side: 'says' },
    };
    expect(encodeView(view)).toBe('#by=person:dana-orlow&in=!The%20Gazette&sel=actor,person:dana-orlow,says');
  });

  it('says with a plus that several are meant at once, and with a comma any of them, as it always did', () => {
    const about = ['country:velmark', 'person:a+b'];
    const both: ViewState = { ...FIRST_VIEW, filters: { ...NO_FILTERS, about, every: ['about'] } };
    expect(encodeView(both)).toBe('#about=country:velmark+person:a%2Bb');
    expect(decodeView('#about=country:velmark,person:a%2Bb').filters).toEqual({ ...NO_FILTERS, about });
  });

  it('opens whatever stands in it, and leaves out what it does not know', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void decodeView(`#${hash}`)));
    const odd = decodeView(
      '#view=cake&how=sings&type=direct,shouted&when=yesterday&outlets=-3&sel=actor&open=x&by=%E0%A4%A',
    );
    expect(odd).toEqual({
      view: 'actors',
      filters: { ...NO_FILTERS, by: ['%E0%A4%A'], types: { mode: 'only', values: ['direct'] } },
    });
  });

  it('writes half a surrogate pair without failing', () => {
    expect(encodeView({ ...FIRST_VIEW, filters: { ...NO_FILTERS, text: 'a\ud83d' } })).toBe('#q=a%EF%BF%BD');
  });
});
