import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse as parseCypher } from '@neo4j-cypher/editor-support';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import jsonld from 'jsonld';
import { type Literal, Parser } from 'n3';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS, type ViewName } from '../../src/graph/formats/formats.ts';
import { iri } from '../../src/graph/formats/iri.ts';
import { graphFileSchema } from '../../src/graph/graph-file-schema.ts';
import { projectActors, projectClaims, readGraphFile } from '../../src/graph/index.ts';
import type { GraphFile } from '../../src/model/index.ts';
import { ANNO_CONTEXT } from '../readers/anno-context.ts';
import { Story } from '../resolve/story.ts';
import { hardFile } from './hard-world.ts';
import { fileOf, harbourFile } from './world.ts';

const has = (module: string): boolean => spawnSync('python3', ['-c', `import ${module}`]).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What XML can carry of a text, and what UTF-8 can. */
const inXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids
  text.replace(/\p{Cs}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd');
const inUtf8 = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
/** What a spreadsheet would take for a formula stands behind an apostrophe, and NUL, which many readers refuse, as U+FFFD. */
const inCsv = (text: string): string =>
  inUtf8(text)
    .replace(/^[=+\-@\t\r\n＝＋－＠]/, "'$&")
    .replaceAll('\0', '\ufffd');

/** A cell that a spreadsheet may run; a number below zero is none. */
const FORMULA = /^[=+@\t\r\n＝＋－＠]|^-(?!\d)/;

const WORLDS: readonly (readonly [string, GraphFile])[] = [
  ['two outlets', harbourFile()],
  ['names that break readers', hardFile()],
  ['nothing at all', fileOf([])],
];
const VIEWS: readonly ViewName[] = ['actors', 'claims'];
const CASES = WORLDS.flatMap(([name, file]) =>
  VIEWS.map((view) => {
    const graph = (view === 'actors' ? projectActors(file) : projectClaims(file)) as MultiDirectedGraph<{
      label: string;
      kind: string;
      x: number;
      y: number;
      size: number;
    }>;
    return { name: `${name}, ${view}`, file, view, graph };
  }),
);

/** Writes a format into the test's folder, and gives the paths by name. */
async function writeAs(format: string, file: GraphFile, view: ViewName = 'actors'): Promise<Record<string, string>> {
  const place = mkdtempSync(join(folder, `${format}-`));
  const written = await FORMATS.find(({ name }) => name === format)!.write({ file, view, version: '1.2.3' });
  const paths: Record<string, string> = {};
  for (const { name, pieces } of written) {
    const path = join(place, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece as string))));
    paths[name] = path;
  }
  return paths;
}

const python = (script: string, ...paths: readonly string[]) =>
  execFileSync('python3', [`tests/readers/${script}`, ...paths], { encoding: 'utf8', maxBuffer: 1e8 })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

async function textOf(format: string, name: string, file: GraphFile, view?: ViewName): Promise<string> {
  return readFileSync((await writeAs(format, file, view))[name]!, 'utf8');
}

describe.each(CASES)('a graph of $name', ({ file, view, graph }) => {
  it('as GraphML is read by graphology with the same nodes and edges', async () => {
    const read = parseGraphml(MultiDirectedGraph, await textOf('graphml', 'graph.graphml', file, view));
    expect([read.order, read.size]).toEqual([graph.order, graph.size]);
    expect(read.mapNodes((_id, { label, kind }) => [label ?? '', kind])).toEqual(
      graph.mapNodes((_id, { label, kind }) => [inXml(label), kind]),
    );
    expect(read.mapEdges((_id, { weight }) => weight)).toEqual(graph.mapEdges((_id, { weight }) => weight));
  });

  it.skipIf(!has('networkx'))(
    'as GraphML is read by networkx with the same nodes and edges (python3, networkx)',
    async () => {
      const [read] = python('read_with_networkx.py', (await writeAs('graphml', file, view))['graph.graphml']!);
      const nodes = Object.values<{ label: string; color: number[] }>(read.nodes);
      expect(nodes.map(({ color, label, ...node }) => ({ label: label ?? '', ...node }))).toEqual(
        graph.mapNodes((_id, { label, kind, x, y, size }) => ({ label: inXml(label), kind, x, y, size })),
      );
      expect(nodes.every(({ color }) => color.length === 3 && color.every(Number.isInteger))).toBe(true);
      expect(read.edges).toHaveLength(graph.size);
    },
  );

  it('as CSV has a line for each node and edge, and no formula', async () => {
    for (const [name, size] of [
      ['nodes.csv', graph.order],
      ['edges.csv', graph.size],
    ] as const) {
      const text = await textOf('csv', name, file, view);
      const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
      expect(data).toHaveLength(size + 1);
      expect(data.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
    }
  });

  it.skipIf(!has('duckdb'))('as CSV and Parquet is read by DuckDB with the same rows (python3, duckdb)', async () => {
    const csv = await writeAs('csv', file, view);
    const parquet = await writeAs('parquet', file, view);
    const names = ['nodes', 'edges', 'claims'] as const;
    const read = python(
      'read_with_duckdb.py',
      ...names.map((name) => csv[`${name}.csv`]!),
      ...names.map((name) => parquet[`${name}.parquet`]!),
    );
    const reports = file.resolution.claims.reduce((sum, { attributions }) => sum + attributions.length, 0);
    expect(read.map((rows) => rows.length)).toEqual([
      graph.order,
      graph.size,
      reports,
      graph.order,
      graph.size,
      reports,
    ]);
    const labels = graph.mapNodes((_id, { label }) => label);
    expect(read[0].map(({ label }: { label: string }) => label ?? '')).toEqual(labels.map(inCsv));
    expect(read[3].map(({ label }: { label: string }) => label)).toEqual(labels.map(inUtf8));
    expect(read[3].map(({ x }: { x: number }) => x)).toEqual(graph.mapNodes((_id, { x }) => x));
  });
});

describe('a formula', () => {
  const HARMFUL = ['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'];
  const story = new Story('=a', { title: '=TITLE()', publisher: '@outlet', date: '2031-03-02' });
  for (const name of HARMFUL) story.says(`${name} she said`, { by: story.names('organization', name) });
  const file = fileOf([story.document()]);

  it.each(['csv', 'claims', 'neo4j'])('stands in no cell of %s', async (format) => {
    for (const [name, path] of Object.entries(await writeAs(format, file, 'claims'))) {
      if (!name.endsWith('.csv')) continue;
      const { data } = Papa.parse<string[]>(readFileSync(path, 'utf8').replace('\ufeff', ''), { skipEmptyLines: true });
      expect(data.length).toBeGreaterThan(HARMFUL.length);
      expect(data.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
    }
  });
});

describe('Neo4j', () => {
  it.each(WORLDS)('parses the script of %s, and finds every node and edge in it', async (_name, file) => {
    const graph = projectClaims(file);
    const script = await textOf('neo4j', 'neo4j/load.cypher', file);
    // Constraints as Neo4j has them from 4.4 on are no part of the grammar.
    const statements = script.replace(/^CREATE CONSTRAINT .*\n/gm, '').replace(/;\n$/, '');
    expect(script.match(/^ {2}\{id: '/gm)?.length ?? 0).toBe(graph.order);
    expect(script.match(/^ {2}\{from: '/gm)?.length ?? 0).toBe(graph.size);
    if (graph.order === 0) return;
    const { errorListener, referencesListener } = parseCypher(statements) as unknown as ParsedCypher;
    expect(errorListener.errors).toEqual([]);
    expect(referencesListener.queries).toHaveLength(script.match(/^UNWIND/gm)!.length);
  });

  it.each(WORLDS)('has in its tables every node and edge of %s, by ids that fit', async (_name, file) => {
    const graph = projectClaims(file);
    const [nodes, relationships] = await Promise.all(
      ['nodes', 'relationships'].map(async (name) => {
        const { data } = Papa.parse<string[]>(await textOf('neo4j', `neo4j/${name}.csv`, file), {
          skipEmptyLines: true,
        });
        return data;
      }),
    );
    expect([nodes!.length - 1, relationships!.length - 1]).toEqual([graph.order, graph.size]);
    expect(nodes![0]!.slice(0, 2)).toEqual([':ID', ':LABEL']);
    const ids = new Set(nodes!.map(([id]) => id));
    expect(relationships!.slice(1).filter(([from, to]) => !ids.has(from!) || !ids.has(to!))).toEqual([]);
  });
});

interface ParsedCypher {
  readonly errorListener: { readonly errors: readonly unknown[] };
  readonly referencesListener: { readonly queries: readonly unknown[] };
}

/** The JSON Schema that is published. */
const SCHEMA = 'docs/graph.schema.json';

describe('graph.json', () => {
  it('is the same when it is read again', async () => {
    const json = await textOf('json', 'graph.json', hardFile());
    expect(readGraphFile(json)).toEqual(JSON.parse(JSON.stringify(hardFile())));
  });

  it('has its form published as JSON Schema (npm run golden writes it anew)', async () => {
    await expect(`${JSON.stringify(graphFileSchema(), undefined, 2)}\n`).toMatchFileSnapshot(`../../${SCHEMA}`);
  });

  it.each(WORLDS)('of %s keeps to it (ajv)', (_name, file) => {
    const isValid = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    expect([isValid(JSON.parse(JSON.stringify(file))), isValid.errors]).toEqual([true, null]);
    expect(isValid({ ...file, articles: [{ id: 1 }] })).toBe(false);
  });
});

describe('JSON-LD', () => {
  /** The standard's context, which a reader has from the web; the other vocabularies stand in the file itself. */
  const documentLoader = async (documentUrl: string) => {
    if (documentUrl !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Not to be fetched: ${documentUrl}`);
    return { contextUrl: undefined, documentUrl, document: ANNO_CONTEXT };
  };

  it.each(WORLDS)('of %s loses nothing when it is expanded and read as N-Quads (jsonld, n3)', async (_name, file) => {
    const document = JSON.parse(await textOf('jsonld', 'claims.jsonld', file));
    const nquads = await jsonld.toRDF(document, {
      documentLoader,
      format: 'application/n-quads',
      safe: true,
    } as object);
    const quads = new Parser({ format: 'N-Quads' }).parse(String(nquads));
    const count = (predicate: string) => quads.filter((quad) => quad.predicate.value === predicate).length;
    const typed = (type: string) =>
      quads.filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type).length;
    const { claims, entities } = file.resolution;
    const reports = claims.flatMap(({ attributions }) => attributions);
    expect(typed('http://www.w3.org/ns/oa#Annotation')).toBe(reports.length);
    expect(typed('http://schema.org/Claim')).toBe(claims.length);
    expect(typed('http://schema.org/NewsArticle')).toBe(file.articles.length);
    expect(count('urn:claimgraph:term:kind')).toBe(entities.length + file.resolution.ties.length);
    expect(count('http://www.w3.org/ns/oa#hasBody')).toBe(reports.length);
    const starts = quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/oa#start');
    for (const { object } of starts)
      expect((object as Literal).datatype.value).toBe('http://www.w3.org/2001/XMLSchema#nonNegativeInteger');
    expect(starts.length).toBe(count('http://www.w3.org/ns/oa#exact'));
    const names = quads
      .filter(({ predicate }) => predicate.value === 'http://schema.org/name')
      .map(({ object }) => object.value);
    for (const { name } of entities) expect(names.map(inUtf8)).toContain(inUtf8(name));
  });

  it.each(WORLDS)('of %s anchors again in the text, by position and by quotation', async (_name, file) => {
    const document = JSON.parse(await textOf('jsonld', 'claims.jsonld', file));
    const texts = new Map(file.articles.map((article) => [iri('article', article.id), article.text]));
    const targets = document['@graph'].flatMap(({ target = [] }: { target?: Target[] }) => target);
    const spans = file.resolution.claims.flatMap(({ attributions }) =>
      attributions.flatMap(
        ({ article, index }) => file.extractions.find((one) => one.article === article)!.attributions[index]!.content,
      ),
    );
    expect(targets).toHaveLength(spans.length);
    for (const { source, selector } of targets as Target[]) {
      const [position, quotation] = selector;
      const text = texts.get(source)!;
      expect([...text].slice(position.start, position.end).join('')).toBe(quotation.exact);
      expect(text).toContain(quotation.prefix + quotation.exact + quotation.suffix);
    }
  });

  it('knows no clock: the same graph gives the same bytes', async () => {
    expect(await textOf('jsonld', 'claims.jsonld', harbourFile())).toBe(
      await textOf('jsonld', 'claims.jsonld', harbourFile()),
    );
  });
});

interface Target {
  readonly source: string;
  readonly selector: readonly [
    { readonly start: number; readonly end: number },
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}
