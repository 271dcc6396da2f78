import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MultiDirectedGraph } from 'graphology';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyEdge, AnyNode } from '../../../src/graph/formats/columns.ts';
import { tabulate } from '../../../src/graph/formats/view-table.ts';
import { projectActors, projectClaims, viewMeta, writeGexf } from '../../../src/graph/index.ts';
import { hardFile } from '../../graph/hard-world.ts';
import { fileOf, harbourFile } from '../../graph/world.ts';
import { findJars } from './find-jars.ts';

const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
/** Java 17 alone runs a source file with what Gephi needs. */
const hasGephi = runs('java', '--version') && runs('mvn', '--version');

const folder = mkdtempSync(join(tmpdir(), 'gephi-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Read {
  readonly warnings: readonly string[];
  readonly timeline: string;
  readonly columns: readonly string[];
  readonly nodes: readonly (readonly [string, string | null, string, string, number, number, number, string[]])[];
  readonly edges: readonly (readonly [string, string, string, number, string, string[]])[];
}

/** What XML can carry of a text. */
const carried = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids
  text.replace(/\p{Cs}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd');

const WORLDS = [
  ['two outlets', harbourFile()],
  ['names that break readers', hardFile()],
  ['nothing at all', fileOf([])],
] as const;
const CASES = WORLDS.flatMap(([name, file]) =>
  [projectActors(file), projectClaims(file)].map((view, i) => ({
    name: `${name}, ${i === 0 ? 'actors' : 'claims'}`,
    table: tabulate(view, viewMeta(file)),
    gexf: writeGexf(view, viewMeta(file)),
    view: view as MultiDirectedGraph<AnyNode, AnyEdge>,
  })),
);

describe.skipIf(!hasGephi)('Gephi’s own importer (java, mvn)', () => {
  let read: readonly Read[] = [];
  beforeAll(() => {
    const paths = CASES.map(({ gexf }, i) => {
      const path = join(folder, `${i}.gexf`);
      writeFileSync(path, gexf);
      return path;
    });
    const args = ['-Djava.awt.headless=true', '-cp', findJars(), 'tests/readers/gephi/ReadWithGephi.java', ...paths];
    const said = execFileSync('java', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });
    read = said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  });

  it.each(CASES.map((one, i) => ({ ...one, i })))('reads $name without a warning, all of it', ({ table, i }) => {
    const { warnings, columns, nodes, edges, timeline } = read[i]!;
    expect(warnings).toEqual([]);
    const near = (value: number) => expect.closeTo(value, Math.max(1, Math.abs(value)) > 1000 ? 2 : 3);
    const hex = (color: readonly number[]) => `#${color.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
    const byId = <T extends readonly unknown[]>(rows: readonly T[]) =>
      [...rows].sort((a, b) => (JSON.stringify(a.slice(0, 3)) < JSON.stringify(b.slice(0, 3)) ? -1 : 1));
    expect(byId(nodes.map(([, ...row]) => row))).toEqual(
      byId(
        table.nodes.map(({ label, node: { kind, x, y, size }, color, days }) => [
          carried(label),
          kind,
          hex(color),
          near(x),
          near(y),
          near(size),
          days,
        ]),
      ),
    );
    expect(edges.map(([, , kind, weight, color, days]) => [kind, weight, color, days]).sort()).toEqual(
      table.edges.map(({ kind, edge: { weight }, color, days }) => [kind, weight, hex(color), days]).sort(),
    );
    for (const { id } of table.nodeColumns) expect(columns).toContain(id);
    for (const { id } of table.edgeColumns) expect(columns).toContain(`edge ${id}`);
    expect(timeline).toBe(table.nodes.some(({ days }) => days.length > 0) ? 'TIMESTAMP' : 'INTERVAL');
  });
});
