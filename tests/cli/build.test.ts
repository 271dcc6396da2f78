import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readGraphFile, writeGraphFile } from '../../src/graph/index.ts';
import { startMisbehaving } from '../ingest/misbehaving-server.ts';
import { FIRST, LINES, SECOND } from './articles.ts';
import { runInMemory } from './run-in-memory.ts';

let folder = '';
const at = (...parts: string[]) => join(folder, ...parts);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-build-'));
  await mkdir(at('news'));
  await writeFile(at('news/a.txt'), FIRST);
  await writeFile(at('news/b.txt'), SECOND);
  await writeFile(at('binary.txt'), Uint8Array.from([0, 1]));
});

afterAll(() => rm(folder, { recursive: true }));

describe('claimgraph build', () => {
  it('writes the graph, both GEXF files, and says what it found', async () => {
    const { code, out, error } = await runInMemory(['build', at('news'), '-o', at('out')]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const written = ['.store', 'claims.csv', 'claims.gexf', 'graph.gexf', 'graph.json'];
    expect((await readdir(at('out'))).sort()).toEqual(written);
    expect(out).toMatch(/^2 articles from 2 outlets, 2025-12-15 to 2025-12-16\n\d+ claims: /);
    expect(out).toContain('Ines Calloway');
    expect(out).toContain(at('out', 'graph.json'));
    for (const name of ['graph.gexf', 'claims.gexf']) {
      expect(await readFile(at('out', name), 'utf8')).toContain('<gexf xmlns="http://gexf.net/1.3"');
    }
  });

  it('writes every claim into claims.csv, with its words and where they stand', async () => {
    const { articles, resolution } = readGraphFile(await readFile(at('out/graph.json'), 'utf8'));
    const csv = (await readFile(at('out/claims.csv'), 'utf8')).replace(/^\ufeff/, '');
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(resolution.claims.flatMap(({ attributions }) => attributions).length);
    for (const { article, spans, words } of data) {
      const { text } = articles.find(({ id }) => id === article)!;
      const pieces = spans!.split('; ').map((span) => text.slice(...(span.split('-').map(Number) as [number, number])));
      expect(pieces.join(' … ')).toBe(words);
    }
    expect(data.map(({ speaker }) => speaker)).toContain('Ines Calloway');
  });

  it('writes graph.json as the library would', async () => {
    const json = await readFile(at('out/graph.json'), 'utf8');
    expect(writeGraphFile(readGraphFile(json))).toBe(json);
  });

  it('says so where nothing is claimed, and names no outlets where none is known', async () => {
    const { code, out } = await runInMemory(['build', '-', '-o', at('quiet')], 'The quay was empty. Nets lay on it.');
    expect(code).toBe(0);
    expect(out).toMatch(/^1 article\nno claims: /);
  });

  it('reads the address of a page, keeps it, and says what it could not have', async () => {
    const server = await startMisbehaving();
    vi.stubEnv('XDG_CACHE_HOME', at('kept'));
    const page = `${server.origin}/good`;
    const { code, out, error } = await runInMemory(['build', page, `${server.origin}/none`, '-o', at('web')]);
    expect({ code, error }).toEqual({ code: 1, error: `not read: ${server.origin}/none: There is no such page.\n` });
    expect(out).toContain('Ines Calloway 1');
    server.stop();
    expect((await runInMemory(['build', page, '-o', at('web')])).code).toBe(0);
    expect((await runInMemory(['build', page, '-o', at('web'), '--fresh'])).error).toContain('refuses the connection');
    vi.unstubAllEnvs();
  });

  it('knows who wrote and who published as no actors', async () => {
    const { articles, resolution } = readGraphFile(await readFile(at('out/graph.json'), 'utf8'));
    expect(articles.map(({ publisher, authors }) => [publisher, authors])).toEqual([
      ['EXAMPLE POST', ['Jane Doe']],
      ['The Example Times', []],
    ]);
    const names = resolution.entities.map(({ name }) => name);
    expect(names).not.toContain('Jane Doe');
    expect(names).not.toContain('The Example Times');
  });

  it('gives the same bytes in whatever order the articles come', async () => {
    await runInMemory(['build', at('news/b.txt'), at('news/a.txt'), '-o', at('other')]);
    for (const name of ['graph.json', 'graph.gexf', 'claims.gexf', 'claims.csv']) {
      expect(await readFile(at('other', name), 'utf8')).toBe(await readFile(at('out', name), 'utf8'));
    }
  });

  it('does so where one article comes twice with different facts', async () => {
    const lines = ['The Desk', 'The Tide'].map((publisher) => JSON.stringify({ ...LINES[0], publisher }));
    await writeFile(at('one.jsonl'), lines.join('\n'));
    await writeFile(at('two.jsonl'), lines.reverse().join('\n'));
    const { error } = await runInMemory(['build', at('one.jsonl'), '-o', at('first')]);
    expect(error).toContain('note: one: It came more than once with different facts: publisher.');
    await runInMemory(['build', at('two.jsonl'), '-o', at('second')]);
    expect(await readFile(at('second/graph.json'), 'utf8')).toBe(await readFile(at('first/graph.json'), 'utf8'));
  });

  it('names what it cannot read, does the rest, and ends with 1', async () => {
    const { code, out, error } = await runInMemory([
      'build',
      at('none.txt'),
      at('binary.txt'),
      at('news'),
      '-o',
      at('rest'),
    ]);
    expect(code).toBe(1);
    expect(error).toContain(`not read: ${at('none.txt')}: There is no such file or folder.`);
    expect(error).toContain(`not read: ${at('binary.txt')}: It is no text`);
    expect(out).toMatch(/^2 articles/);
  });

  it('writes nothing over a good graph where nothing could be read', async () => {
    const before = await readFile(at('out/graph.json'), 'utf8');
    const { code, error } = await runInMemory(['build', at('none.txt'), '-o', at('out')]);
    expect(code).toBe(1);
    expect(error).toContain('Nothing was built');
    expect(await readFile(at('out/graph.json'), 'utf8')).toBe(before);
  });

  it('gives the summary as JSON', async () => {
    const { out } = await runInMemory(['build', at('news'), at('none.txt'), '-o', at('json'), '--json']);
    const summary = JSON.parse(out);
    expect(summary).toMatchObject({ articles: 2, outlets: 2, days: ['2025-12-15', '2025-12-16'] });
    expect(summary.problems).toEqual([{ name: at('none.txt'), code: 'not-found', message: expect.any(String) }]);
    expect(summary.files).toHaveLength(4);
    expect(Object.keys(summary.claims)).toEqual(['direct', 'mixed', 'indirect']);
  });

  it('reads a pipe, a text or JSON lines', async () => {
    expect((await runInMemory(['build', '-', '-o', at('pipe')], FIRST)).out).toMatch(/^1 article from 1 outlet/);
    const lines = LINES.map((line) => JSON.stringify(line)).join('\n');
    expect((await runInMemory(['build', '-', '-o', at('pipe')], lines)).out).toMatch(/^2 articles from 2 outlets/);
  });

  it('tells of an odd text and goes on', async () => {
    await writeFile(at('odd.txt'), Uint8Array.from([0x93, 0x4e, 0x6f, 0x94]));
    const { code, error } = await runInMemory(['build', at('odd.txt'), '-o', at('odd')]);
    expect(code).toBe(0);
    expect(error).toContain('note: odd.txt: The file is no UTF-8 and was read as Windows-1252.');
  });

  it('keeps different articles of one name apart, and one of the same', async () => {
    await mkdir(at('again'));
    await writeFile(at('again/a.txt'), SECOND);
    const { out } = await runInMemory([
      'build',
      at('news/a.txt'),
      at('again/a.txt'),
      at('news/a.txt'),
      '-o',
      at('apart'),
      '--json',
    ]);
    expect(JSON.parse(out).articles).toBe(2);
  });

  it('says what to do where it cannot write', async () => {
    const { code, error } = await runInMemory(['build', at('news'), '-o', at('news/a.txt/out')]);
    expect(code).toBe(2);
    expect(error).toMatch(/^Cannot write to .*Name another folder with -o\.\n$/);
  });

  it('changes no file where one cannot be written', async () => {
    await mkdir(at('stuck/claims.gexf'), { recursive: true });
    await writeFile(at('stuck/graph.json'), 'old');
    const { code, error } = await runInMemory(['build', at('news'), '-o', at('stuck')]);
    expect(code).toBe(2);
    expect(error).toContain(`Cannot write to ${at('stuck')}: ${at('stuck/claims.gexf')} is a folder.`);
    expect((await readdir(at('stuck'))).sort()).toEqual(['.store', 'claims.gexf', 'graph.json']);
    expect(await readFile(at('stuck/graph.json'), 'utf8')).toBe('old');
  });

  it('leaves no half-written file behind', async () => {
    expect((await readdir(at('out'))).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('a wrong call', () => {
  it.each([
    [['build'], /missing required argument 'input'/],
    [['buidl', 'x'], /unknown command 'buidl'/],
    [['build', 'x', '--nope'], /unknown option '--nope'/],
    [['build', 'x', '-o', ''], /Name the folder to write to/],
    [['view', 'x', '--port', 'seven'], /A port is a number from 0 to 65535/],
    [['view', 'x', '--port', '70000'], /A port is a number from 0 to 65535/],
  ])('%j ends with 2 and says why', async (args, reason) => {
    const { code, out, error } = await runInMemory(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(reason);
    expect(error).toContain('--help');
  });

  it.each([['--help'], ['build', '--help'], ['view', '--help'], ['annotate', '--help']])(
    '%s %s shows examples',
    async (...args) => {
      const { code, out } = await runInMemory(args);
      expect(code).toBe(0);
      expect(out).toMatch(/Examples:\n {2}claimgraph/);
    },
  );

  it('without a command shows the help', async () => {
    const { code, out, error } = await runInMemory([]);
    expect(code).toBe(2);
    expect(out + error).toContain('Usage: claimgraph');
  });

  it('tells its version', async () => {
    expect(await runInMemory(['--version'])).toMatchObject({ code: 0, out: '0.0.0\n' });
  });
});
