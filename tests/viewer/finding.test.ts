import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NODE_LOOKS, STANCE_LOOKS } from '../../src/graph/drawing/look.ts';
import { TINTS } from '../../src/graph/drawing/tints.ts';
import { NO_FILTERS } from '../../src/graph/filter/filters.ts';
import { indexData } from '../../src/graph/filter/index-data.ts';
import { selectClaims } from '../../src/graph/filter/select-claims.ts';
import { findActors } from '../../src/viewer/state/find-actors.ts';
import { searchAll } from '../../src/viewer/state/search-all.ts';
import { findStray, withoutStray } from '../../src/viewer/state/stray.ts';
import { sortRows, type TableRow, tableRows } from '../../src/viewer/state/table-rows.ts';
import { decodeView, encodeView } from '../../src/viewer/state/url.ts';
import { HARBOR, smallWorld } from './small-world.ts';

const index = indexData(HARBOR);
const shown = selectClaims(index, NO_FILTERS);

describe('the search', () => {
  const find = (query: string) => searchAll(index, shown, query, [{ id: 'table', words: 'Show the table' }]);

  it('finds actors, claims and outlets in one go', () => {
    expect(find('pier').map(({ title, hits }) => [title, hits.length])).toEqual([['Claims', 1]]);
    expect(find('courier').map(({ title }) => title)).toEqual(['Outlets']);
    expect(find('orlow').map(({ title }) => title)).toEqual(['Actors', 'Claims']);
    expect(find('table').map(({ title }) => title)).toEqual(['Do']);
  });

  it('lists the busiest actors before anything is typed', () => {
    expect(find('')[0]!.hits.map(({ text }) => text)[0]).toBe('Dana Orlow');
  });

  it('finds nobody who is filtered out', () => {
    const few = selectClaims(index, { ...NO_FILTERS, by: ['unnamed:gazette#1'] });
    expect(searchAll(index, few, 'orlow', [])).toEqual([]);
  });

  it('finds a name by the beginnings of its words, with accents or without', () => {
    const accents = indexData(
      smallWorld(
        [{ id: 'a', text: '“No,” he said.' }],
        [{ article: 'a', content: '“No,”', speaker: 'person:siân-åberg-łucki' }],
      ),
    );
    const all = selectClaims(accents, NO_FILTERS).actors;
    const found = (query: string) => findActors(accents, all, query).length;
    expect(['sian', 'SIÂN ab', 'aberg si', 'sia\u0302n'].map(found)).toEqual([1, 1, 1, 1]);
    expect(['ian', 'sian x'].map(found)).toEqual([0, 0]);
  });
});

describe('the table', () => {
  const rows = tableRows(index, shown);

  it('has every claim that is shown, once', () => {
    expect(rows.map(({ id }) => id)).toEqual(shown.claims.map(({ claim }) => claim.id));
  });

  it('sorts by any column both ways, with what is empty last', () => {
    const days = (sorted: readonly TableRow[]) => sorted.map(({ day }) => day);
    expect(days(sortRows(rows, 'day', true))).toEqual(['2026-03-04', '2026-03-02', '2026-03-02', '2026-03-02', '']);
    expect(days(sortRows(rows, 'day', false)).at(-1)).toBe('');
    expect(
      sortRows(rows, 'about', false)
        .slice(0, 3)
        .map(({ about }) => about),
    ).toEqual(['Dana Orlow', 'Velmark', 'Velmark, Dana Orlow']);
  });
});

describe('an address made for other data', () => {
  it('is told by what of it is not here', () => {
    const hash =
      '#by=person:dana-orlow,person:else&in=Courier,The%20Post&sel=pair,person:else,country:velmark&open=claim:gone,0';
    expect(findStray(index, decodeView(hash))).toEqual(['person:else', 'The Post', 'claim:gone']);
    expect(findStray(index, decodeView('#by=person:dana-orlow&sel=article,gazette'))).toEqual([]);
  });

  it('applies with what is here', () => {
    const kept = (hash: string) => encodeView(withoutStray(index, decodeView(hash)));
    const hash = '#by=person:dana-orlow,person:else&about=person:gone&in=Courier,The%20Post&how=denies';
    expect(kept(`${hash}&sel=pair,person:else,country:velmark&open=claim:gone,0`)).toBe(
      '#by=person:dana-orlow&in=Courier&how=denies',
    );
    expect(kept('#view=table&near=2,person:else&in=!The%20Post&sel=article,gone')).toBe('#view=table');
    expect(kept('#near=2,person:else,person:dana-orlow&sel=article,gazette')).toBe(
      '#near=2,person:dana-orlow&sel=article,gazette',
    );
  });
});

describe('the colours of the page', () => {
  const css = readFileSync(new URL('../../src/viewer/styles/tokens.css', import.meta.url), 'utf8').toLowerCase();
  const [light, dark] = css.split(':root[data-theme="dark"]');

  it('are those of the picture, in both themes', () => {
    const wanted = [
      ...Object.entries(NODE_LOOKS).map(([kind, { color }]) => [`--kind-${kind}`, color] as const),
      ...TINTS.map((color, tint) => [`--tint-${tint}`, color] as const),
      ...Object.entries(STANCE_LOOKS).map(([group, { color }]) => [`--stance-${group}`, color] as const),
    ];
    for (const [name, color] of wanted) {
      expect(light).toContain(`${name}: ${color.light.toLowerCase()};`);
      expect(dark).toContain(`${name}: ${color.dark.toLowerCase()};`);
    }
  });
});
