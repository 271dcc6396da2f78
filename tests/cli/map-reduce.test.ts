import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGraphFile } from '../../src/graph/index.ts';
import { FIRST, SECOND } from './articles.ts';
import { runInMemory } from './run-in-memory.ts';

let folder = '';
const at = (...parts: string[]) => join(folder, ...parts);

/** Of two outlets, with one of an address twice, of which each knows what the other does not, and one thing twice. */
const RECORDS = [
  { id: 'one', text: FIRST },
  { id: 'two', text: SECOND, publisher: 'The Times of Example', url: 'https://example.org/ferry' },
  {
    id: 'two again',
    text: `${SECOND}\n“It does,” she said.\n`,
    title: 'Ferry',
    url: 'https://example.org/ferry?ref=a',
  },
  { id: 'three', text: 'Half a \ud83d character, said Ann Lee. “The quay closes,”\u2028 she added.\u2029' },
];
const LINES = RECORDS.map((record) => JSON.stringify(record));

const bytesOf = (out: string) =>
  Object.fromEntries(
    readdirSync(at(out), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'latin1')])
      .sort(),
  );
const map = async (...lines: string[]) =>
  (await runInMemory(['map'], lines.join('\n'))).out.split('\n').filter(Boolean);
const reduce = (lines: readonly string[], ...args: string[]) => runInMemory(['reduce', ...args], lines.join('\n'));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-map-'));
  await writeFile(at('news.jsonl'), LINES.join('\n'));
  await runInMemory(['build', at('news.jsonl'), '-o', at('built')]);
});

afterAll(() => rm(folder, { recursive: true }));

describe('claimgraph map and reduce', () => {
  it('write together what build writes, to the byte', async () => {
    const { code, out } = await reduce(await map(...LINES), '-o', at('reduced'));
    expect(code).toBe(0);
    expect(out).toContain('3 articles');
    expect(bytesOf('reduced')).toEqual(bytesOf('built'));
  });

  it('do so in parts, in any order, and where a part was done twice', async () => {
    const [first, second] = [await map(...LINES.slice(2)), await map(...LINES.slice(0, 2))];
    await reduce([...second, ...first, ...second].reverse(), '-o', at('parts'));
    expect(bytesOf('parts')).toEqual(bytesOf('built'));
  });

  it('do so with lines of other rules, which are found anew', async () => {
    const old = (await map(...LINES)).map((line) => line.replace(/"key":"\w+"/, '"key":"old"'));
    await reduce(old, '-o', at('old'));
    expect(bytesOf('old')).toEqual(bytesOf('built'));
  });

  it('give a line an article, in their order, and a named error for what cannot be read', async () => {
    const { code, out } = await runInMemory(['map'], [LINES[0], 'no json', '{"id":"empty"}', LINES[1]].join('\n'));
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { article: { id: 'one', text: FIRST }, key: expect.stringMatching(/^[0-9a-f]{64}$/), extraction: {} },
      { name: 'stdin:2', error: { code: 'bad-json' } },
      { name: 'stdin:3', id: 'empty', error: { code: 'no-text' } },
      { article: { id: 'two' }, extraction: {} },
    ]);
    const reduced = await reduce(lines, '-o', at('some'), '--json');
    expect(reduced.code).toBe(1);
    expect(JSON.parse(reduced.out)).toMatchObject({
      articles: 2,
      problems: [{ name: 'stdin:2' }, { name: 'stdin:3' }],
    });
  });

  it('name an article without an id by its words, so that parts do not meet', async () => {
    const [line] = await map(JSON.stringify({ text: FIRST }));
    expect(JSON.parse(line!).article.id).toMatch(/^article:[0-9a-f]{16}$/);
  });

  it('call what comes by pipe as they are told, and read a file of any kind that does', async () => {
    const lines = await runInMemory(['map', '--name', 'part-17'], ['{"text":"It rains."}', 'no json'].join('\n'));
    expect(
      lines.out
        .split('\n')
        .slice(0, 2)
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ article: { id: expect.stringMatching(/^article:/) } }, { name: 'part-17:2' }]);
    const page = await runInMemory(['map', '-', '--name', 'ferry.txt'], SECOND);
    expect(JSON.parse(page.out)).toMatchObject({ article: { id: 'ferry.txt', text: SECOND } });
    const odd = await runInMemory(['map', '-', '--name', 'crawl-17.warc.gz'], 'no archive');
    expect(JSON.parse(odd.out)).toMatchObject({ name: 'crawl-17.warc.gz', error: { code: 'unknown-kind' } });
  });

  it('read files and folders, too', async () => {
    await mkdir(at('news'));
    await writeFile(at('news/a.txt'), FIRST);
    await writeFile(at('news/b.txt'), SECOND);
    const { out } = await runInMemory(['map', at('news')]);
    await reduce(out.split('\n'), '-o', at('folder'));
    await runInMemory(['build', at('news'), '-o', at('folder-built')]);
    expect(bytesOf('folder')).toEqual(bytesOf('folder-built'));
  });

  it('write the world as lines where no folder is named', async () => {
    const { code, out } = await reduce(await map(...LINES));
    const { resolution } = readGraphFile(readFileSync(at('built/graph.json'), 'utf8'));
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    for (const [kind, list] of [
      ['entity', resolution.entities],
      ['claim', resolution.claims],
      ['tie', resolution.ties],
      ['link', resolution.links],
    ] as const) {
      expect(lines.flatMap((line) => line[kind] ?? [])).toEqual(list);
    }
  });

  it('find anew what somebody has changed in a line, whatever it is now', async () => {
    const lines = (await map(...LINES)).map((line) =>
      line.replace(/"(mentions|ties|attributions)":\[(?!\])/g, '"$1":[null,'),
    );
    const { code, error } = await reduce([`\ufeff${lines[0]}`, ...lines.slice(1)], '-o', at('changed'));
    expect(code).toBe(0);
    expect(error).not.toContain('not read');
    expect(bytesOf('changed')).toEqual(bytesOf('built'));
    const odd = lines.map((line) => line.replace('"notes":[]', '"notes":[null]'));
    expect((await reduce(odd)).error).toContain('not read: -:1: ');
  });

  it('say which line is none of map, and that there is nothing to do', async () => {
    const { code, error } = await reduce([LINES[0]!, '{"article":{"id":1}}', 'null']);
    expect(code).toBe(1);
    expect(error).toContain('not read: -:1: The line is none of `claimgraph map`.');
    expect(error).toContain('not read: -:3: ');
    expect(error).toContain('Nothing was built');
  });

  it('show the signs in a name that would steer a terminal written out', async () => {
    const { error } = await runInMemory(['map', 'no\u001b[31m\nfile\u202e.txt']);
    expect(error).toBe('not read: no\\u001b[31m\\u000afile\\u202e.txt: There is no such file or folder.\n');
  });

  it('refuse no thread at all', async () => {
    expect((await runInMemory(['map', '--threads', '0'])).code).toBe(2);
  });

  it.skipIf(!existsSync('dist/cli/main.js'))('map gives the same bytes with one thread and with two', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      JSON.stringify({ id: `n${i}`, text: `${FIRST}\n${i} boats left.` }),
    );
    const input = [...many.slice(0, 11), 'no json', ...many.slice(11)].join('\n');
    const [one, two] = ['1', '2'].map((threads) => {
      const command = ['dist/cli/main.js', 'map', '--threads', threads];
      return spawnSync(process.execPath, command, { input, encoding: 'utf8' }).stdout;
    });
    expect(one!.split('\n')).toHaveLength(32);
    expect(two).toBe(one);
  });
});
