import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, runInMemory } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const built = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true }));

/** Colours, a bell, a line of its own, right to left, nothing at all. */
const ODD = 'Tide\u001b[31m\u0007\u0000\nnot read: all\u202e';
const LONG = `Orla ${'O'.repeat(100_000)}`;
const ARTICLES = [
  { id: `${ODD} 1`, publisher: ODD, url: 'javascript:alert(1)', text: 'Ann\u0000Harrow, 51, said: “No \u0001.”' },
  { id: LONG, publisher: LONG, url: 'https://tide.example/1', text: `${LONG} said the crane would stay. \u0001` },
  { id: 'a', publisher: 'The Tide', text: 'A senior official said the crane would stay.' },
  { id: 'b', publisher: 'The Post', text: 'A senior official said the trial would begin.' },
];

let build: Ended;
beforeAll(async () => {
  writeFileSync(join(folder, 'odd.jsonl'), ARTICLES.map((article) => JSON.stringify(article)).join('\n'));
  build = await runInMemory(['build', join(folder, 'odd.jsonl'), '-o', built]);
});
const exported = (...args: readonly string[]) => runInMemory(['export', built, ...args]);

/** What would colour a terminal, turn a line round, or fill the screen. */
const isCalm = (said: string): boolean =>
  said.split('\n').every((line) => line.length < 1000 && !/[\p{Cc}\u202a-\u202e]/u.test(line));

describe('names and ids nobody would choose', () => {
  it('neither colour the terminal nor fill it, nor pass for lines of their own', async () => {
    expect(build.code).toBe(0);
    expect(build.error).toContain('note: ');
    expect(isCalm(build.out)).toBe(true);
    expect(isCalm(build.error)).toBe(true);
    for (const args of [
      ['--outlet', 'None'],
      ['--actor', 'O'],
      ['--actor', 'Nobody\u001b[31m'],
    ]) {
      const { code, error } = await exported('-f', 'claims', '-o', '-', ...args);
      expect(code).toBe(2);
      expect(isCalm(error)).toBe(true);
      expect(error).not.toMatch(/^not read/m);
    }
  });

  it('leave every CSV without the character that its readers stop at', async () => {
    expect((await exported('-f', 'csv,neo4j', '-o', join(folder, 'csv'))).code).toBe(0);
    for (const name of ['nodes.csv', 'edges.csv', 'claims.csv', 'neo4j/nodes.csv', 'neo4j/relationships.csv'])
      expect(readFileSync(join(folder, 'csv', name)).includes(0)).toBe(false);
    expect(readFileSync(join(built, 'claims.csv')).includes(0)).toBe(false);
  });

  it('give no address to linked data that is none of the web', async () => {
    const { '@graph': nodes } = JSON.parse((await exported('-f', 'jsonld', '-o', '-')).out);
    const addresses = nodes.flatMap((node: Record<string, unknown>) => node['schema:url'] ?? []);
    expect(addresses).toEqual(['https://tide.example/1']);
  });
});

describe('claimgraph export', () => {
  it('writes a dossier on each of two who share a name', async () => {
    const { entities } = JSON.parse(readFileSync(join(built, 'graph.json'), 'utf8')).resolution;
    const ids = entities.flatMap(({ id, name }: { id: string; name: string }) =>
      name === 'senior official' ? [id] : [],
    );
    expect(ids).toHaveLength(2);
    const place = join(folder, 'dossiers');
    const { code } = await exported('-f', 'dossier', '-o', place, ...ids.flatMap((id: string) => ['--actor', id]));
    expect(code).toBe(0);
    expect(readdirSync(place).sort()).toEqual(['dossier-senior-official-2.html', 'dossier-senior-official.html']);
  });

  it.each([
    [['--text', ''], 'words'],
    [['--actor', ' '], 'Name an actor'],
    [['--outlet', ''], 'Name an outlet'],
    [['--steps', '2'], '--near'],
    [['--steps', 'NaN'], '1, 2, 3'],
    [['--pair', 'Ann Harrow'], 'two actors'],
    [['--pair', 'a', 'b', 'c'], 'two actors'],
  ])('does not take %j for no filter, nor guess at it', async (args, says) => {
    const { code, out, error } = await exported('-f', 'claims', '-o', '-', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(says);
  });
});

describe('a wrong call', () => {
  it.each([
    [['export', 'out', '--min-outlets', 'NaN'], '(claimgraph export --help tells more)'],
    [['build'], '(claimgraph build --help tells more)'],
    [['bild'], '(claimgraph --help tells more)'],
  ])('%j is told where to read on', async (args, says) => {
    const { code, error } = await runInMemory(args);
    expect(code).toBe(2);
    expect(error).toContain(says);
  });
});
