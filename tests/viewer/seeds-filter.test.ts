import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '../../src/graph/filter/filters.ts';
import { indexData } from '../../src/graph/filter/index-data.ts';
import { selectClaims } from '../../src/graph/filter/select-claims.ts';
import { buildGraphFile } from '../../src/graph/index.ts';
import type { Claim } from '../../src/model/index.ts';
import { CLAIM_TYPES, STANCES } from '../../src/model/kinds.ts';
import { decodeView, encodeView } from '../../src/viewer/state/url.ts';
import type { ViewState } from '../../src/viewer/state/view-state.ts';
import { readWorld } from '../read-world.ts';

const { documents, resolution } = readWorld('seeds');
const index = indexData(buildGraphFile(documents, resolution));
const actors = [
  ...new Set(resolution.claims.flatMap(({ speaker, about }) => [...(speaker ? [speaker] : []), ...about])),
];
const idsOf = (filters: Partial<Filters>) => [...selectClaims(index, { ...NO_FILTERS, ...filters }).ids].sort();
const plainly = (fits: (claim: Claim) => boolean) =>
  resolution.claims
    .filter(fits)
    .map(({ id }) => id)
    .sort();

describe('the filters on the sample articles', () => {
  it('show, for every two actors, what the one says about the other, as looking through all claims does', () => {
    expect(actors.length).toBeGreaterThan(50);
    const wrong: string[] = [];
    for (const by of actors)
      for (const about of actors) {
        const wanted = plainly((claim) => claim.speaker === by && claim.about.includes(about));
        if (String(idsOf({ by: [by], about: [about] })) !== String(wanted)) wrong.push(`${by} about ${about}`);
      }
    expect(wrong).toEqual([]);
  });

  it('show, for every two actors, what is about both, and what both take part in, as looking through all claims does', () => {
    const wrong: string[] = [];
    for (const a of actors)
      for (const b of actors.filter((other) => other > a)) {
        const about = plainly((claim) => claim.about.includes(a) && claim.about.includes(b));
        const parts = plainly((claim) => [a, b].every((id) => claim.speaker === id || claim.about.includes(id)));
        if (String(idsOf({ about: [a, b], every: ['about'] })) !== String(about)) wrong.push(`about ${a} and ${b}`);
        if (String(idsOf({ involving: [a, b], every: ['involving'] })) !== String(parts)) wrong.push(`${a} and ${b}`);
      }
    expect(wrong).toEqual([]);
    expect(
      actors.some((a) => actors.some((b) => a !== b && idsOf({ about: [a, b], every: ['about'] }).length > 1)),
    ).toBe(true);
  });

  const actor = fc.constantFrom(...actors);
  const filters = fc.record({
    by: fc.array(actor, { maxLength: 3 }),
    about: fc.array(actor, { maxLength: 3 }),
    involving: fc.array(actor, { maxLength: 2 }),
    stances: fc.option(fc.uniqueArray(fc.constantFrom(...STANCES), { minLength: 1 }), { nil: undefined }),
    types: fc.option(fc.uniqueArray(fc.constantFrom(...CLAIM_TYPES), { minLength: 1 }), { nil: undefined }),
    mode: fc.constantFrom('only' as const, 'but' as const),
    minOutlets: fc.constantFrom(1, 2),
  });

  it('show all that fits all of them, and nothing else', () => {
    fc.assert(
      fc.property(filters, ({ stances, types, mode, ...rest }) => {
        const fits = (claim: Claim) =>
          (rest.by.length === 0 || (claim.speaker !== undefined && rest.by.includes(claim.speaker))) &&
          (rest.about.length === 0 || claim.about.some((id) => rest.about.includes(id))) &&
          (rest.involving.length === 0 ||
            [claim.speaker, ...claim.about].some((id) => id !== undefined && rest.involving.includes(id))) &&
          (!stances || stances.includes(claim.stance) === (mode === 'only')) &&
          (!types || types.includes(claim.type) === (mode === 'only')) &&
          index.claims.get(claim.id)!.outlets >= rest.minOutlets;
        const chosen = {
          ...rest,
          ...(stances && { stances: { mode, values: stances } }),
          ...(types && { types: { mode, values: types } }),
        };
        expect(idsOf(chosen)).toEqual(plainly(fits));
      }),
    );
  });

  it('show the same where the address is opened elsewhere', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(1 as const, 2 as const, 3 as const), ({ by, about, minOutlets }, steps) => {
        const around = by.length > 0 ? { around: { ids: by, steps } } : {};
        const view: ViewState = { view: 'table', filters: { ...NO_FILTERS, about, minOutlets, ...around } };
        const there = decodeView(encodeView(view));
        expect(there).toEqual(view);
        expect(idsOf(there.filters)).toEqual(idsOf(view.filters));
      }),
    );
  });
});
