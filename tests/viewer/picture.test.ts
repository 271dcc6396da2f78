import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '../../src/graph/filter/filters.ts';
import { indexData } from '../../src/graph/filter/index-data.ts';
import { selectClaims } from '../../src/graph/filter/select-claims.ts';
import { projectActors, projectClaims } from '../../src/graph/index.ts';
import { findLit } from '../../src/viewer/state/lit.ts';
import { findVisible, indexPicture } from '../../src/viewer/state/picture.ts';
import { findCounterparts, selectionClaims } from '../../src/viewer/state/selection-claims.ts';
import { summarize } from '../../src/viewer/state/summary.ts';
import { selectionOf, targetOf } from '../../src/viewer/state/targets.ts';
import type { Selection } from '../../src/viewer/state/view-state.ts';
import { HARBOR } from './small-world.ts';

const index = indexData(HARBOR);
const actors = indexPicture(index, 'actors', projectActors(HARBOR));
const claims = indexPicture(index, 'claims', projectClaims(HARBOR));
const show = (filters: Partial<Filters> = {}) => selectClaims(index, { ...NO_FILTERS, ...filters });
const dana = 'person:dana-orlow';
const tomas = 'person:tomas-reke';

describe('the picture', () => {
  it('draws who takes part in what is shown, and the arrows between them', () => {
    const shown = show({ outlets: { mode: 'only', values: ['The Gazette'] } });
    const visible = findVisible(actors, index, shown, []);
    expect([...visible.nodes].sort()).toEqual(['country:velmark', dana, 'unnamed:gazette#1']);
    expect([...visible.edges]).toEqual([`${dana}|warns|country:velmark`]);
  });

  it('draws claims and articles that are shown in the claims view', () => {
    const visible = findVisible(claims, index, show({ minOutlets: 2 }), []);
    expect([...visible.nodes].sort()).toEqual(['article:courier', 'article:gazette', 'claim:pier', dana]);
    expect(visible.edges.size).toBe(3);
    expect(visible.actors).toBe(1);
  });

  it('lights up an actor with those it speaks about and those who speak about it', () => {
    const shown = show();
    const visible = findVisible(actors, index, shown, []);
    const lit = findLit(actors, index, shown, visible, { type: 'actor', id: tomas });
    expect([...lit.nodes].sort()).toEqual(['country:velmark', dana, tomas]);
    expect(lit.edges.size).toBe(3);
    const narrowed = findLit(actors, index, shown, visible, { type: 'actor', id: dana, side: 'about', other: tomas });
    expect([...narrowed.edges].sort()).toEqual([`${tomas}|denies|${dana}`, `${tomas}|praises|${dana}`]);
  });

  it('lights up nothing that is filtered out', () => {
    const shown = show({ stances: { mode: 'only', values: ['warns'] } });
    const visible = findVisible(actors, index, shown, []);
    const lit = findLit(actors, index, shown, visible, { type: 'actor', id: tomas });
    expect([lit.nodes.size, lit.edges.size]).toEqual([0, 0]);
  });

  it('leads from an arrow to the claims behind it, and back', () => {
    const shown = show();
    const target = { type: 'edge' as const, id: `${tomas}|denies|${dana}` };
    const selection = selectionOf(actors, target)!;
    expect(selection).toEqual({ type: 'pair', from: tomas, to: dana, stance: 'denies' });
    expect(selectionClaims(index, shown, selection).map(({ claim }) => claim.stance)).toEqual(['denies']);
    expect(targetOf(actors, findVisible(actors, index, shown, []), selection)).toEqual(target);
  });

  it('leads from a claim or an article in the claims view to it', () => {
    expect(selectionOf(claims, { type: 'node', id: 'claim:pier' })).toEqual({ type: 'claim', id: 'claim:pier' });
    expect(selectionOf(claims, { type: 'node', id: 'article:courier' })).toEqual({ type: 'article', id: 'courier' });
    const made = claims.edges.find(({ kind, to }) => kind === 'makes' && to === 'claim:pier')!;
    expect(selectionOf(claims, { type: 'edge', id: made.key })).toEqual({ type: 'claim', id: 'claim:pier' });
  });
});

describe('the evidence', () => {
  it('of two actors is the same as a plain filter, for every pair', () => {
    const ids = [...index.entities.keys()];
    for (const from of ids) {
      for (const to of ids) {
        const selection: Selection = { type: 'pair', from, to };
        const plain = HARBOR.resolution.claims.filter(({ speaker, about }) => speaker === from && about.includes(to));
        expect(
          selectionClaims(index, show(), selection)
            .map(({ claim }) => claim.id)
            .sort(),
        ).toEqual(plain.map(({ id }) => id));
        expect(show({ by: [from], about: [to] }).claims).toHaveLength(plain.length);
      }
    }
  });

  it('counts whom an actor speaks about and who speaks about it', () => {
    expect(findCounterparts(show().claims, tomas, 'says')).toEqual([
      { id: dana, claims: 2 },
      { id: 'country:velmark', claims: 1 },
    ]);
    expect(findCounterparts(show().claims, dana, 'about')).toEqual([{ id: tomas, claims: 2 }]);
  });

  it('of the whole names the busiest pair, the unnamed and what several outlets tell', () => {
    const summary = summarize(index, show());
    expect(summary.pairs[0]).toMatchObject({ from: tomas, to: dana, claims: 2 });
    expect(summary.unnamed).toEqual([{ id: 'unnamed:gazette#1', says: 1, about: 0 }]);
    expect(summary.severalOutlets.map(({ claim }) => claim.id)).toEqual(['claim:pier']);
  });
});
