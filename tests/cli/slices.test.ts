import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type RequestOptions, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LargeGraph, openLargeGraph } from '../../src/cli/slices/large-graph.ts';
import { view } from '../../src/cli/view.ts';
import { cutGraph } from '../../src/graph/filter/cut-graph.ts';
import { type Filters, NO_FILTERS } from '../../src/graph/filter/filters.ts';
import { readFilters, readPairs } from '../../src/graph/filter/filters-address.ts';
import { indexData } from '../../src/graph/filter/index-data.ts';
import { selectClaims } from '../../src/graph/filter/select-claims.ts';
import { fingerprintOf } from '../../src/graph/fingerprint.ts';
import { buildGraphFile, readGraphFile, writeGraphFile } from '../../src/graph/index.ts';
import { giveMentions } from '../../src/graph/late-mentions.ts';
import { CLAIM_TYPES, type Claim, ENTITY_KINDS, type GraphFile, STANCES } from '../../src/model/index.ts';
import { findActors } from '../../src/viewer/state/find-actors.ts';
import { hardFile } from '../graph/hard-world.ts';
import { readWorld } from '../read-world.ts';

const { documents, resolution } = readWorld('seeds');
const whole = buildGraphFile(documents, resolution);
const index = indexData(whole);
const actors = index.entityList.map(({ id }) => id);
const ALL = 100_000;

let folder: string;
const opened: LargeGraph[] = [];
const said: string[] = [];
const stream = { write: (text: string) => said.push(text) } as never;
const terminal = { stdin: process.stdin, stdout: stream, stderr: stream };
let seeds: LargeGraph;

function open(name: string, json: string, most = ALL): LargeGraph {
  const path = join(folder, name);
  writeFileSync(path, json);
  const large = openLargeGraph(path, most, terminal);
  opened.push(large);
  return large;
}

const read = (large: LargeGraph, filters: Filters): GraphFile =>
  readGraphFile(Buffer.concat(large.slice(filters)).toString());
/** The same with its mentions, as the page puts them together. */
function readAll(large: LargeGraph, filters: Filters): GraphFile {
  const file = read(large, filters);
  giveMentions(file, Buffer.concat(large.mentions(filters)).toString().trimEnd().split('\n'));
  return file;
}
/** With those attributions alone that its claims are made of. */
function withItsAttributions(file: GraphFile): GraphFile {
  const { claims } = file.resolution;
  const used = ({ article }: { readonly article: string }) =>
    [...new Set(claims.flatMap(({ attributions }) => attributions.filter((ref) => ref.article === article)))]
      .map(({ index }) => index)
      .sort((a, b) => a - b);
  return {
    ...file,
    extractions: file.extractions.map((extraction) => ({
      ...extraction,
      attributions: used(extraction).map((at) => extraction.attributions[at]!),
    })),
    resolution: {
      ...file.resolution,
      claims: claims.map((claim) => ({
        ...claim,
        attributions: claim.attributions.map((ref) => ({ ...ref, index: used(ref).indexOf(ref.index) })),
      })),
    },
  };
}
const idsOf = (file: GraphFile) => file.resolution.claims.map(({ id }) => id);
const wanted = (filters: Filters) => [...selectClaims(index, filters).ids].sort();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-slices-'));
  seeds = open('graph.json', writeGraphFile(whole));
});
afterAll(() => {
  for (const large of opened) large.close();
  rmSync(folder, { recursive: true });
});

const someActors = fc.uniqueArray(fc.constantFrom(...actors, 'person:nobody'), { maxLength: 2 });
const chosen = <T extends string>(...values: readonly T[]) =>
  fc.option(
    fc.record({
      mode: fc.constantFrom('only', 'but'),
      values: fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }),
    }),
    { nil: undefined, freq: 4 },
  );
const day = fc.constantFrom('2025-12-14', '2025-12-15', '2025-12-16', '2025-12-17');
const anyFilters = fc
  .record({
    by: someActors,
    about: someActors,
    involving: someActors,
    every: fc.subarray(['about', 'involving']),
    around: fc.option(fc.record({ ids: fc.tuple(fc.constantFrom(...actors)), steps: fc.constantFrom(1, 2, 3) }), {
      nil: undefined,
    }),
    naming: fc.option(fc.constantFrom('named', 'unnamed', 'unidentified'), { nil: undefined, freq: 4 }),
    kinds: chosen(...ENTITY_KINDS),
    outlets: chosen(...index.outlets),
    types: chosen(...CLAIM_TYPES),
    stances: chosen(...STANCES),
    days: fc.option(fc.record({ from: day, to: day }), { nil: undefined, freq: 4 }),
    minOutlets: fc.constantFrom(1, 1, 1, 2),
    text: fc.constantFrom(
      '',
      '',
      '',
      'the',
      'guarant',
      'peace deal',
      '"security guarantees"',
      'É',
      '“',
      '\0',
      "'; DROP",
    ),
  })
  // A few at a time, or hardly any claim passes.
  .chain((filters) =>
    fc
      .subarray(Object.entries(filters), { maxLength: 3 })
      .map(
        (set): Filters => ({ ...NO_FILTERS, ...Object.fromEntries(set.filter(([, value]) => value !== undefined)) }),
      ),
  );

describe('a slice of a large graph', () => {
  it('of an actor has the very claims that the whole graph has of it', () => {
    for (const id of actors.filter((_, i) => i % 5 === 0)) {
      const filters: Filters = { ...NO_FILTERS, around: { ids: [id], steps: 1 } };
      expect(idsOf(read(seeds, filters))).toEqual(wanted(filters));
    }
  });

  it('has the claims that the page would show of the whole, whatever is filtered, and counts their days alike', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const file = read(seeds, filters);
        const shown = selectClaims(index, filters);
        expect(idsOf(file)).toEqual([...shown.ids].sort());
        expect(file.part!.matching).toBe(shown.claims.length);
        const days = [...shown.days].map(([day, { shown, more }]) => [day, shown + more] as const);
        expect(file.part!.days).toEqual(Object.fromEntries(days));
        expect(file.part!.undated).toBe(shown.undated);
      }),
      { numRuns: 150 },
    );
  });

  it('holds all that an export of the same claims holds', () => {
    for (const filters of [
      { ...NO_FILTERS, text: 'guarantee' },
      { ...NO_FILTERS, involving: [actors.find((id) => id.startsWith('country:'))!] },
    ]) {
      expect(read(seeds, filters).extractions.every(({ mentions }) => mentions.length === 0)).toBe(true);
      const { part: _, ...slice } = readAll(seeds, filters);
      const cut = cutGraph(index, filters, selectClaims(index, filters));
      const mentioned = cut.resolution.entities.map((entity) => ({
        ...entity,
        mentions: index.entities.get(entity.id)!.mentions,
      }));
      expect(slice).toEqual(withItsAttributions({ ...cut, resolution: { ...cut.resolution, entities: mentioned } }));
    }
  });

  it('has no more claims than it may: those that most outlets tell first, then the newest', () => {
    const few = open('few.json', writeGraphFile(whole), 10);
    const filters: Filters = { ...NO_FILTERS, text: 'the' };
    const { resolution, part } = read(few, filters);
    const all = wanted(filters);
    expect(resolution.claims).toHaveLength(10);
    expect(part!.matching).toBe(all.length);
    const told = (id: string) => index.claims.get(id)!.outlets;
    const least = Math.min(...resolution.claims.map(({ id }) => told(id)));
    for (const id of all.filter((id) => told(id) > least)) expect(idsOf(read(few, filters))).toContain(id);
  });

  it('passes over what would take too long to read, has what comes after it, and at least one claim', () => {
    const padded = (articles: GraphFile['articles']) =>
      articles.map((article) => ({ ...article, text: article.text.padEnd(4_000_000) }));
    const [first, ...others] = whole.articles;
    const filters: Filters = { ...NO_FILTERS, text: 'the' };
    const readOf = (name: string, articles: GraphFile['articles']) =>
      idsOf(read(open(name, writeGraphFile({ ...whole, articles }), 200), filters));
    const isOfOthers = (id: string) => index.claims.get(id)!.reports.every(({ article }) => article.id !== first!.id);
    const all = wanted(filters);
    expect(all.filter(isOfOthers).length).toBeLessThan(all.length);
    expect(readOf('long.json', [...padded([first!]), ...others])).toEqual(all.filter(isOfOthers));
    expect(readOf('longer.json', padded(whole.articles))).toHaveLength(1);
  });

  it('that nothing is asked of has what the actors with most claims say about each other', () => {
    const { resolution, part } = read(open('opening.json', writeGraphFile(whole), 10), NO_FILTERS);
    const takes = (id: string) =>
      new Set([...(index.claimsBy.get(id) ?? []), ...(index.claimsAbout.get(id) ?? [])]).size;
    const busiest = [...actors].sort((a, b) => takes(b) - takes(a) || (a < b ? -1 : 1)).slice(0, part!.among);
    const among = whole.resolution.claims.filter(
      ({ speaker, about }) => busiest.includes(speaker!) && about.some((id) => id !== speaker && busiest.includes(id)),
    );
    const pairsOf = (claims: readonly Claim[]) =>
      new Set(
        claims.flatMap(({ speaker, about }) => about.filter((id) => id !== speaker).map((id) => `${speaker} ${id}`)),
      );
    const isBusy = (pair: string) => pair.split(' ').every((id) => busiest.includes(id));
    expect([...pairsOf(among)].filter(isBusy).sort()).toEqual([...pairsOf(resolution.claims)].filter(isBusy).sort());
    for (const { id } of resolution.claims) expect(among.map((claim) => claim.id)).toContain(id);
    expect(resolution.claims.length).toBeLessThanOrEqual(10);
    expect(resolution.claims.length).toBeGreaterThan(2);
    expect(part).toMatchObject({ claims: whole.resolution.claims.length, articles: whole.articles.length });
    expect(part!.fingerprint).toBe(fingerprintOf(whole));
    for (const [id, count] of Object.entries(part!.takes)) expect(count).toBe(takes(id));
  });

  it('is found where claims and names break lines, words and letters', () => {
    const hard = hardFile();
    const all = indexData(hard);
    const large = open('hard.json', writeGraphFile(hard));
    for (const { id, name } of hard.resolution.entities) {
      const filters: Filters = { ...NO_FILTERS, involving: [id] };
      expect(idsOf(read(large, filters))).toEqual([...selectClaims(all, filters).ids].sort());
      expect(() => large.find(name)).not.toThrow();
    }
  });
});

describe('a search in a large graph', () => {
  it('finds the actors that the page would find in the whole, those with most claims first', () => {
    const shown = selectClaims(index, NO_FILTERS).actors;
    for (const query of ['z', 'trump', 'u.s', 'off', 'kremlin', 'donald tr', 'nobody at all']) {
      const found = seeds.find(query).actors.map(({ id }) => id);
      const known = findActors(index, shown, query).map(({ id }) => id);
      expect(known).toEqual(expect.arrayContaining(found));
      expect(found).toHaveLength(Math.min(6, known.length));
    }
  });

  it('counts the claims with the words', () => {
    for (const text of ['guarantee', 'the peace', '"peace deal"', 'xyzzy'])
      expect(seeds.find(text).claims).toBe(wanted({ ...NO_FILTERS, text }).length);
    expect(seeds.find(' ')).toEqual({ actors: [], claims: 0 });
  });

  it('finds something or nothing, but never fails, whatever is asked', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 4000 })), (text) => {
        seeds.find(text);
        readGraphFile(Buffer.concat(seeds.slice(readFilters(readPairs(text)))).toString());
        seeds.slice(readFilters(readPairs(`by=${text}&near=-1,${text}&when=${text}&outlets=-5&q=${text}&in=!${text}`)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('what serves slices', () => {
  let [address, stop] = ['', () => {}];
  let ended: Promise<unknown>;
  beforeAll(async () => {
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const told = new Promise<string>((resolve) => {
      const write = (text: string, done?: () => void) => {
        resolve(text);
        done?.();
        return true;
      };
      const stdout = { write } as never;
      ended = view(
        [join(folder, 'graph.json')],
        { port: 0, slice: 20, json: true },
        { ...terminal, stdout },
        () => stopped,
      );
    });
    address = JSON.parse(await told).address;
  });
  afterAll(async () => {
    stop();
    await ended;
  });

  /** As it is sent, which `fetch` would mend. */
  const ask = (path: string, options: RequestOptions = {}) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const asked = request(new URL(address), { path, ...options }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece) => (text += piece));
        response.on('end', () => resolve({ status: response.statusCode!, text }));
      });
      asked.on('error', reject).end();
    });

  it.each([
    '?near=-1e308,country:us&outlets=-5',
    '?near=NaN,&outlets=1e999&when=9999-99-99..0000-00-00',
    '?__proto__=1&by=__proto__&near=1,constructor&kind=toString&stance=hasOwnProperty',
    '?q=%ED%A0%80%E0%A4%A&by=%',
    '?q=%00&about=%00',
    `?q=${'x'.repeat(12_000)}`,
    `?near=2,${Array.from({ length: 1200 }, (_, i) => `person:x${i}`).join(',')}`,
  ])('answers any question: %.60s', async (query) => {
    const { status, text } = await ask(`/graph.json${query}`);
    expect(status).toBe(200);
    expect(readGraphFile(text).resolution.claims.length).toBeLessThanOrEqual(20);
    expect((await ask(`/mentions.ndjson${query}`)).status).toBe(200);
    expect((await ask(`/find${query}`)).status).toBe(200);
  });

  it.each([
    '/../graph.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/.store/graph.json.slices',
    '/%00',
  ])('gives no other file: %s', async (path) => expect((await ask(path)).status).toBe(404));

  it('answers its own page alone, and reading alone', async () => {
    for (const host of ['evil.example', '127.0.0.1.evil.example', '127.0.0.1@evil.example', '0.0.0.0'])
      expect((await ask('/find?q=a', { headers: { host } })).status).toBe(403);
    const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'http://evil.example' };
    for (const path of ['/find?q=a', '/graph.json', '/mentions.ndjson'])
      expect((await ask(path, { headers: { ...elsewhere, 'sec-fetch-mode': 'no-cors' } })).status).toBe(403);
    expect((await ask('/', { headers: { ...elsewhere, 'sec-fetch-mode': 'navigate' } })).status).toBe(200);
    for (const method of ['POST', 'OPTIONS', 'DELETE']) expect((await ask('/graph.json', { method })).status).toBe(405);
    expect(await ask('/graph.json?q=the', { method: 'HEAD' })).toEqual({ status: 200, text: '' });
  });

  it('goes on when many ask at once and leave', async () => {
    const leaving = Array.from({ length: 100 }, () =>
      fetch(`${address}graph.json?q=the`, { signal: AbortSignal.timeout(5) }),
    );
    const staying = Array.from({ length: 100 }, (_, i) => ask(`/find?q=${i}`));
    await Promise.allSettled(leaving);
    expect((await Promise.all(staying)).every(({ status }) => status === 200)).toBe(true);
    expect((await ask('/graph.json?q=the')).status).toBe(200);
  });
});

describe('the index of a large graph', () => {
  it('is made once, and anew when the graph file is another one', () => {
    const json = writeGraphFile(whole);
    said.length = 0;
    open('kept.json', json);
    expect(said.join('')).toContain('looked through once');
    said.length = 0;
    opened.push(openLargeGraph(join(folder, 'kept.json'), ALL, terminal));
    expect(said).toEqual([]);
    const half = whole.resolution.claims.filter((_, i) => i % 2 === 0);
    const kept = new Set(half.map(({ id }) => id));
    const links = whole.resolution.links.filter(({ from, to }) => kept.has(from) && kept.has(to));
    const other = open(
      'kept.json',
      writeGraphFile({ ...whole, resolution: { ...whole.resolution, claims: half, links } }),
    );
    expect(other.claims).toBe(half.length);
  });

  it('is made of graph files of any form', () => {
    const pretty = open('pretty.json', JSON.stringify(whole, undefined, 2));
    const filters: Filters = { ...NO_FILTERS, text: 'guarantee' };
    expect(readAll(pretty, filters)).toEqual(readAll(seeds, filters));
  });

  it.each([
    ['cut off', (json: string) => json.slice(0, json.length / 2), /damaged: it ends in the middle/],
    ['of another program', () => '{"nodes":[],"edges":[]}', /was not written by claimgraph/],
    [
      'of a claim by nobody it knows',
      (json: string) => json.replace(/"speaker":"[^"]+"/, '"speaker":"x"'),
      /damaged: .*"x"/,
    ],
    [
      'of a newer claimgraph',
      (json: string) => json.replace('"version":1', '"version":2'),
      /version 2.*Update claimgraph/,
    ],
    [
      'with a claim that is none',
      (json: string) => json.replace('"attributions":[{"article":', '"attributions":[7,{"article":'),
      /damaged/,
    ],
  ])('is not made of a file %s, and says why', (name, change, reason) => {
    expect(() => open(`${name}.json`, change(writeGraphFile(whole)))).toThrow(reason);
    expect(statSync(join(folder, '.store', `${name}.json.slices`), { throwIfNoEntry: false })).toBeUndefined();
  });
});
