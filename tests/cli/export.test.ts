import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/graph/formats/formats.ts';
import { iri } from '../../src/graph/formats/iri.ts';
import { readGraphFile } from '../../src/graph/index.ts';
import { runInMemory } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
const built = join(folder, 'out');
beforeAll(async () => {
  expect((await runInMemory(['build', 'seeds', '-o', built])).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

const exported = (...args: readonly string[]) => runInMemory(['export', built, ...args]);

/** The claims that some filters leave, as a graph of their own. */
async function claimsOf(...filters: readonly string[]) {
  const { code, out, error } = await exported('--format', 'json', '-o', '-', ...filters);
  expect([code, error]).toEqual([0, '']);
  return readGraphFile(out).resolution.claims;
}

describe('claimgraph export', () => {
  it('says what to do with a graph that is too large to be opened', async () => {
    const large = join(folder, 'large.json');
    writeFileSync(large, '{"format":"claimgraph"');
    // No room is taken on the disk: what was never written is none.
    truncateSync(large, 3_000_000_000);
    const { code, error } = await runInMemory(['export', large, '--format', 'gexf', '-o', join(folder, 'none')]);
    expect([code, error]).toEqual([2, expect.stringContaining('large.json is too large to be opened whole')]);
    rmSync(large);
  });

  it('writes every format, and says which files', async () => {
    const place = join(folder, 'all');
    const names = FORMATS.map(({ name }) => name);
    const { code, out } = await exported('--format', names.join(','), '-o', place, '--actor', 'Volodymyr Zelenskyy');
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines[0]).toMatch(/^\d+ claims, \d+ actors, \d+ articles$/);
    for (const path of lines.slice(1)) expect(existsSync(path)).toBe(true);
    expect(new Set(lines).size).toBe(lines.length); // csv has what claims is
    expect(readdirSync(place)).toEqual(
      expect.arrayContaining([
        'graph.gexf',
        'graph.graphml',
        'nodes.csv',
        'edges.csv',
        'claims.csv',
        'nodes.parquet',
        'graph.json',
        'claims.jsonld',
        'neo4j',
      ]),
    );
    expect(readdirSync(join(place, 'neo4j')).sort()).toEqual(['load.cypher', 'nodes.csv', 'relationships.csv']);
  });

  it('counts outlets once, however they are asked for: a copy of a story is no second one', async () => {
    const news = join(folder, 'copies');
    for (const name of ['chromium-complete.html', 'libreoffice.pdf', 'pandoc.docx'])
      cpSync(join('tests/ingest/fixtures', name), join(news, name));
    const place = join(folder, 'copied');
    const built = await runInMemory(['build', news, '-o', place]);
    expect(built.out).not.toContain('told alike by several');
    const rows = Papa.parse<Record<string, string>>(readFileSync(join(place, 'claims.csv'), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows.map(({ outlets, outlet }) => `${outlets} ${outlet}`)).toContain('1 The Kerris Post');
    const several = await runInMemory(['export', place, '--format', 'claims', '--min-outlets', '2', '-o', '-']);
    expect([several.code, several.out]).toEqual([1, '']);
  });

  it('into the folder of articles writes nothing that a later build takes for one', async () => {
    const news = join(folder, 'news');
    cpSync('seeds', news, { recursive: true });
    await runInMemory(['build', news, '-o', news]);
    const names = FORMATS.map(({ name }) => name).filter((name) => name !== 'json');
    const args = ['--format', names.join(','), '-o', `${news}/`, '--actor', 'Volodymyr Zelenskyy'];
    expect((await runInMemory(['export', news, ...args])).error).toBe('');
    const [first, second] = [built, news].map((place) => readFileSync(join(place, 'graph.json'), 'utf8'));
    const again = await runInMemory(['build', news, '-o', join(folder, 'again')]);
    expect([again.code, again.error]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'again', 'graph.json'), 'utf8')).toBe(second);
    expect(first).toBe(second);
  });

  it('as a page is passed over with a word where a build comes upon it', async () => {
    const news = join(folder, 'with-dossier');
    cpSync('seeds', news, { recursive: true });
    for (const name of ['about.html', 'notes/about.md'])
      await exported(
        '--format',
        name.endsWith('md') ? 'dossier-md' : 'dossier',
        '--actor',
        'Ines Calloway',
        '-o',
        join(news, name),
      );
    const { code, error, out } = await runInMemory(['build', news, '-o', join(folder, 'no-dossier'), '--json']);
    expect([code, JSON.parse(out).articles]).toEqual([0, 6]);
    expect(error).toContain(`passed over: ${join(news, 'about.html')}: claimgraph wrote it, of other articles.`);
    expect(error).toContain(`passed over: ${join(news, 'notes/about.md')}: claimgraph wrote it`);
  });

  it('says where else an article came from', async () => {
    const twice = join(folder, 'twice');
    cpSync('seeds', twice, { recursive: true });
    const one = readdirSync(twice).find((name) => !/^readme/i.test(name))!;
    cpSync(join(twice, one), join(twice, `~${one}`));
    await runInMemory(['build', twice, '-o', join(folder, 'twice-out')]);
    const exports = (format: string) =>
      runInMemory(['export', join(folder, 'twice-out'), '--format', format, '-o', '-']);
    const { data } = Papa.parse<Record<string, string>>((await exports('claims')).out, { header: true });
    expect(data.filter(({ origins }) => origins === `~${one}`).map(({ article }) => article)).toContain(one);
    expect((await exports('jsonld')).out).toContain(`"prov:alternateOf":[{"id":"${iri('article', `~${one}`)}"}]`);
  });

  it('gives the same bytes each time', async () => {
    for (const { name } of FORMATS.filter(({ name }) => !name.startsWith('dossier') && name !== 'claims')) {
      const [first, second] = ['one', 'two'].map((place) => join(folder, `${name}-${place}`));
      for (const place of [first!, second!]) await exported('--format', name, '-o', `${place}/`);
      for (const file of readdirSync(first!, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      )) {
        const path = join(file.parentPath, file.name);
        expect(readFileSync(path).equals(readFileSync(path.replace(first!, second!)))).toBe(true);
      }
    }
  });

  it('filters as the page does, and what it leaves is a graph again', async () => {
    const all = await claimsOf();
    const by = await claimsOf('--by', 'Volodymyr Zelenskyy');
    expect(by.length).toBeGreaterThan(0);
    expect(by).toEqual(all.filter(({ speaker }) => speaker === 'person:volodymyr-zelenskyy'));
    const involving = await claimsOf('--actor', 'person:volodymyr-zelenskyy');
    expect(involving.length).toBeGreaterThan(by.length);
    const both = ['--about', 'Ukraine', '--about', 'Russia'];
    const isAbout = (about: readonly string[]) => ['country:ua', 'country:ru'].map((id) => about.includes(id));
    expect(await claimsOf(...both)).toEqual(all.filter(({ about }) => isAbout(about).includes(true)));
    expect(await claimsOf(...both, '--together')).toEqual(all.filter(({ about }) => !isAbout(about).includes(false)));
    expect(await claimsOf('--stance', 'denies,warns')).toEqual(
      all.filter(({ stance }) => stance === 'denies' || stance === 'warns'),
    );
    expect(await claimsOf('--type', 'quoted')).toEqual(all.filter(({ type }) => type === 'direct'));
    const early = await claimsOf('--until', '2025-12-15');
    const late = await claimsOf('--since', '2025-12-16');
    expect(early.length + late.length).toBeGreaterThanOrEqual((await claimsOf('--since', '2025-12')).length);
    expect(await claimsOf('--since', '0045')).toEqual(await claimsOf('--since', '1945'));
    const { out } = await exported('--format', 'json', '-o', '-', '--outlet', 'claimgraph samples, first desk');
    const { articles, resolution } = readGraphFile(out);
    expect(resolution.claims.length).toBeGreaterThan(0);
    expect(new Set(articles.map(({ publisher }) => publisher))).toEqual(new Set(['claimgraph samples, first desk']));
  });

  it('says so where nothing matches, and writes nothing', async () => {
    const { code, out, error } = await exported('--format', 'gexf', '-o', join(folder, 'none'), '--text', 'xylophone');
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('Nothing matches');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it.each([
    [['--actor', 'Volodmyr Zelensky'], 'Volodymyr Zelenskyy'],
    [['--outlet', 'The Daily Nothing'], 'claimgraph samples, first desk'],
    [['--since', '2025-02-31'], 'is no day'],
    [['--since', '2026', '--until', '2025'], 'later than'],
    [['--format', 'xlsx'], 'There are gexf, graphml'],
    [['--format', 'csv', '-o', '-'], 'name a folder'],
    [['--format', 'csv', '-o', join(folder, 'tables.csv')], `-o ${join(folder, 'tables')}/`],
    [['--stance', 'shouts'], 'says, asks'],
    [['-o', built], 'is what is read'],
    [['--pair', 'Volodymyr Zelenskyy'], 'two actors'],
    [['--about', 'Ukraine', '--together'], 'for several'],
  ])('refuses %j and says what to do', async (args, words) => {
    const { code, error } = await exported('--format', 'json', ...args);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });

  it('names its formats and shows examples in its help', async () => {
    const { code, out } = await runInMemory(['export', '--help']);
    expect(code).toBe(0);
    for (const { name, does } of FORMATS) expect(out).toContain(`${name.padEnd(12)}${does}`);
    expect(out).toContain('claimgraph export out --format graphml');
  });

  it('writes one file through a pipe, and into a file of any name', async () => {
    const { out } = await exported('--format', 'claims', '-o', '-');
    const path = join(folder, 'my claims.csv');
    await exported('--format', 'claims', '-o', path);
    // The mark of UTF-8 is taken off by who reads the pipe.
    expect(readFileSync(path, 'utf8').replace('\ufeff', '')).toBe(out);
    expect(out).toContain('speaker_id');
  });
});

it.each([
  ['nowhere', 'There is no such file or folder.'],
  ['.', 'It is a folder without a graph.json.'],
])('says in words why %s is no graph', async (name, reason) => {
  const place = join(folder, name);
  const { code, error } = await runInMemory(['export', place, '--format', 'csv']);
  expect(code).toBe(2);
  expect(error).toContain(`Cannot read ${place}: ${reason} Give the graph.json of a build, or its folder.`);
});

it('says of a pipe and of a folder that are called graph.json that they are no graph, and waits for neither', async () => {
  const [pipe, inside] = [join(folder, 'pipe'), join(folder, 'inside')];
  mkdirSync(pipe);
  execFileSync('mkfifo', [join(pipe, 'graph.json')]);
  mkdirSync(join(inside, 'graph.json'), { recursive: true });
  for (const call of [['export', '--format', 'csv'], ['view'], ['view', '--slice', '9']]) {
    const piped = await runInMemory([...call, pipe]);
    expect(piped).toMatchObject({
      code: 2,
      error: expect.stringContaining('It is no ordinary file. Give the graph.json'),
    });
    const nested = await runInMemory([...call, inside]);
    expect(nested).toMatchObject({ code: 2, error: expect.stringContaining('It is a folder without a graph.json.') });
  }
});

it('says of a build that a power cut took that its graph is gone', async () => {
  const out = join(folder, 'cut');
  mkdirSync(out);
  for (const left of ['', '\0\0\0\0']) {
    writeFileSync(join(out, 'graph.json'), left);
    const { code, error } = await runInMemory(['view', out]);
    expect([code, error]).toEqual([2, expect.stringContaining('Build one with `claimgraph build')]);
  }
});
