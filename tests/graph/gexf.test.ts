import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type MultiDirectedGraph, MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { afterAll, describe, expect, it } from 'vitest';
import { projectActors, projectClaims, viewMeta, writeGexf } from '../../src/graph/index.ts';
import type { GraphFile } from '../../src/model/index.ts';
import { anyDocuments } from '../resolve/any-documents.ts';
import { hardFile } from './hard-world.ts';
import { fileOf, harbourFile } from './world.ts';

const RNG = '../shared/gexf-1.3/gexf.rng';
const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
const hasXmllint = runs('xmllint', '--version');
const hasNetworkx = runs('python3', '-c', 'import networkx');
const folder = mkdtempSync(join(tmpdir(), 'gexf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FILES: readonly (readonly [string, GraphFile])[] = [
  ['two outlets', harbourFile()],
  ['names that break readers', hardFile()],
  ['nothing at all', fileOf([])],
];
const VIEWS = FILES.flatMap(([name, file]): { name: string; view: View; gexf: string }[] => [
  { name: `${name}, actors`, view: projectActors(file) as View, gexf: writeGexf(projectActors(file), viewMeta(file)) },
  { name: `${name}, claims`, view: projectClaims(file) as View, gexf: writeGexf(projectClaims(file), viewMeta(file)) },
]);
type View = MultiDirectedGraph<{ label: string; kind: string; x: number; y: number; size: number }, { weight: number }>;

/** What XML can carry of a text. */
const carried = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids
  text.replace(/\p{Cs}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd');

const nodesOf = (view: View) =>
  view.mapNodes((_id, { label, kind, x, y, size }) => ({ label: carried(label), kind, x, y, size }));

describe.each(VIEWS)('GEXF of $name', ({ name, view, gexf }) => {
  const path = join(folder, `${name.replace(/\W/g, '-')}.gexf`);
  writeFileSync(path, gexf);

  it('is read by graphology with the same nodes and edges', () => {
    const read = parse(MultiGraph, gexf);
    expect(read.mapNodes((_id, { label, kind, x, y, size }) => ({ label: label ?? '', kind, x, y, size }))).toEqual(
      nodesOf(view),
    );
    expect(read.mapEdges((_id, { weight }) => weight)).toEqual(view.mapEdges((_id, { weight }) => weight));
    expect(read.mapNodes((_id, { color }) => color)).toEqual(
      view.mapNodes(() => expect.stringMatching(/^rgb\(\d+,\d+,\d+\)$/)),
    );
  });

  it('keeps apart what Gephi would join: no two edges of one pair share a kind, none weighs nothing', () => {
    const keys = parse(MultiGraph, gexf).mapEdges((_id, { kind }, from, to) => `${from}\n${to}\n${kind}`);
    expect(new Set(keys).size).toBe(view.size);
    expect(gexf).not.toMatch(/weight="0"|anyURI|hex=/);
  });

  it.skipIf(!hasXmllint || !existsSync(RNG))('keeps to the schema of GEXF 1.3 (xmllint, ../shared)', () => {
    expect(() => execFileSync('xmllint', ['--noout', '--relaxng', RNG, path], { stdio: 'pipe' })).not.toThrow();
  });

  it.skipIf(!hasXmllint)('is well-formed XML (xmllint)', () => {
    expect(() => execFileSync('xmllint', ['--noout', path], { stdio: 'pipe' })).not.toThrow();
  });

  it.skipIf(!hasNetworkx)('is read by networkx with the same nodes and edges (python3, networkx)', () => {
    const read = JSON.parse(
      execFileSync('python3', ['tests/readers/read_with_networkx.py', path], { encoding: 'utf8' }),
    );
    const nodes = Object.values<{ label: string; color: number[] }>(read.nodes);
    expect(nodes.map(({ color, ...node }) => node)).toEqual(nodesOf(view));
    expect(nodes.every(({ color }) => color.length === 3 && color.every(Number.isInteger))).toBe(true);
    expect(read.edges).toHaveLength(view.size);
  });
});

describe('GEXF', () => {
  it('colours a person as the page does, and says why two edges of a pair differ', () => {
    const gexf = VIEWS[0]!.gexf;
    expect(gexf).toContain('<viz:color r="0" g="114" b="178"/>');
    expect(gexf).toMatch(
      /source="person:mara-quill" target="organization:harbour-board" type="directed" kind="criticises"/,
    );
    expect(gexf).toContain('value="“The board has lost its way, and it knows it.”"');
  });

  it('knows no clock: its date is that of the newest article', () => {
    expect(VIEWS[0]!.gexf).toContain('<meta lastmodifieddate="2031-03-03">');
  });

  it('leaves out a date that is none', () => {
    expect(VIEWS[2]!.gexf).toContain('<meta>');
  });

  it('is read back whatever the articles hold', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const file = fileOf(documents);
        for (const view of [projectActors(file), projectClaims(file)]) {
          const read = parse(MultiGraph, writeGexf(view, viewMeta(file)));
          expect([read.order, read.size]).toEqual([view.order, view.size]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
