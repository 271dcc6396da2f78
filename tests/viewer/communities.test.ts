import { describe, expect, it } from 'vitest';
import { type Community, toggleCommunity } from '../../src/graph/filter/community.ts';
import { cutGraph } from '../../src/graph/filter/cut-graph.ts';
import { type Filters, NO_FILTERS } from '../../src/graph/filter/filters.ts';
import { indexData } from '../../src/graph/filter/index-data.ts';
import { listCommunities } from '../../src/graph/filter/list-communities.ts';
import { selectClaims } from '../../src/graph/filter/select-claims.ts';
import { withMembers } from '../../src/graph/filter/with-members.ts';
import { buildGraphFile, projectActors } from '../../src/graph/index.ts';
import { tintedOf, tintsOf } from '../../src/viewer/state/communities.ts';
import { readWorld } from '../read-world.ts';

const { documents, resolution } = readWorld('seeds');
const index = indexData(buildGraphFile(documents, resolution));
const filtered = (set: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...set });
const idsOf = (communities: readonly Community[]) => communities.map(({ members }) => [...members]);

describe('communities', () => {
  it.each<Partial<Filters>>([
    {},
    { stances: { mode: 'only', values: ['says'] } },
    { outlets: { mode: 'but', values: ['claimgraph samples, first desk'] } },
    { text: 'the' },
  ])('are those that GEXF has for Gephi, filtered by %j', (set) => {
    const filters = filtered(set);
    const graph = projectActors(cutGraph(index, filters, selectClaims(index, filters)));
    const exported: string[][] = [];
    graph.forEachNode((id, { community }) => {
      exported[community] = [...(exported[community] ?? []), id].sort();
    });
    expect(exported.length).toBeGreaterThan(3);
    expect(idsOf(listCommunities(index, filters))).toEqual(exported);
  });

  it('are the same every time, everyone in one, and led by somebody of their own who has a name', () => {
    const communities = listCommunities(index, NO_FILTERS);
    expect(listCommunities(index, NO_FILTERS)).toEqual(communities);
    const all = idsOf(communities).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(selectClaims(index, NO_FILTERS).actors.length);
    for (const { id, members } of tintedOf(communities)) {
      expect(members.has(id)).toBe(true);
      expect(index.entities.get(id)!.kind).not.toBe('unnamed');
    }
  });

  it('as a filter leave the claims among their members, and nobody else', () => {
    const communities = listCommunities(index, NO_FILTERS);
    const [first, second] = communities as [Community, Community];
    for (const asked of [[first], [first, second]]) {
      // Anyone in it will do: who leads it may change.
      const ids = asked.map(({ members }) => [...members].at(-1)!);
      const filters = withMembers(filtered({ community: { ids } }), communities);
      const members = new Set(asked.flatMap(({ members }) => [...members]));
      const fits = resolution.claims.filter(
        ({ speaker, about }) =>
          (speaker === undefined || members.has(speaker)) &&
          (about.length === 0 ? speaker !== undefined : about.some((id) => members.has(id))),
      );
      const shown = selectClaims(index, filters);
      expect([...shown.ids].sort()).toEqual(fits.map(({ id }) => id).sort());
      expect(shown.actors.filter(({ id }) => !members.has(id))).toEqual([]);
      expect(listCommunities(index, filters)).toEqual(communities);
    }
  });

  it('that are asked for but not there leave nothing', () => {
    const filters = withMembers(
      filtered({ community: { ids: ['person:nobody'] } }),
      listCommunities(index, NO_FILTERS),
    );
    expect(selectClaims(index, filters).claims).toEqual([]);
  });

  it('are asked for one by one, and given up by anyone in them', () => {
    const [a, b] = [
      { id: 'a', members: new Set(['a', 'a2']) },
      { id: 'b', members: new Set(['b']) },
    ];
    expect(toggleCommunity(undefined, a)).toEqual({ ids: ['a'] });
    expect(toggleCommunity({ ids: ['b'] }, a)).toEqual({ ids: ['a', 'b'] });
    expect(toggleCommunity({ ids: ['a2', 'b'] }, a)).toEqual({ ids: ['b'] });
    expect(toggleCommunity({ ids: ['b'] }, b)).toBeUndefined();
  });

  it('have at most eight colours, and none for two', () => {
    const sized = (size: number, id: string) => ({
      id,
      members: new Set(Array.from({ length: size }, (_, i) => id + i)),
    });
    const many = Array.from({ length: 12 }, (_, i) => sized(5, `${i}-`));
    expect(tintedOf(many)).toHaveLength(8);
    expect(tintedOf([sized(3, 'a'), sized(2, 'b')])).toHaveLength(1);
    expect(tintsOf(tintedOf(many)).get('1-0')).toBe(1);
    expect(tintsOf(tintedOf(many)).get('9-0')).toBeUndefined();
  });

  it('of nothing are none', () => {
    expect(listCommunities(index, filtered({ text: 'xylophone' }))).toEqual([]);
  });
});
