import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleInput, type InputProblem, isProblem } from '../../src/ingest/article-input.ts';
import type { WebOptions } from '../../src/ingest/web/web-options.ts';
import { startMisbehaving } from './misbehaving-server.ts';
import { readAll } from './read-all.ts';

let server: Awaited<ReturnType<typeof startMisbehaving>>;
let folder = '';
beforeAll(async () => {
  server = await startMisbehaving();
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-web-'));
});
afterAll(async () => {
  server.stop();
  await rm(folder, { recursive: true });
});

const at = (path: string) => `${server.origin}${path}`;
const first = async (path: string, options?: WebOptions) => (await readAll([at(path)], options))[0]!;
const codes = (all: readonly (ArticleInput | InputProblem)[]) => all.map((one) => (isProblem(one) ? one.code : one.id));

describe('an address', () => {
  it('gives the article of its page, under its address', async () => {
    expect(await first('/good#comments')).toMatchObject({
      id: at('/good'),
      text: expect.stringContaining('Mayor Ines Calloway said'),
      facts: { publisher: 'The Harbour Post', url: at('/good') },
    });
  });

  it.each([
    ['/gzip', 'Gil Zipper'],
    ['/brotli', 'Bro Tillander'],
    ['/latin', 'René Aubert'],
    ['/words', 'Mayor Odo Brandt said no.'],
    ['/odd-header', 'Odd Header'],
    ['/busy', 'Bea Zee'],
  ])('is read however it comes: %s', async (path, words) => {
    expect(await first(path)).toMatchObject({ id: at(path), text: expect.stringContaining(words) });
  });

  it('that leads elsewhere keeps its name and says where the page is', async () => {
    expect(await first('/moved')).toMatchObject({ id: at('/moved'), facts: { url: expect.stringContaining('/good') } });
  });

  it.each([
    ['/none', 'not-found', 'There is no such page.'],
    ['/login', 'refused', 'Save the page in a browser'],
    ['/broken', 'unreachable', 'answered with an error (500)'],
    ['/busy-all-day', 'unreachable', '(503). Try again later.'],
    ['/cut', 'unreachable', 'could not be reached'],
    ['/silent', 'timeout', 'Nothing came within 1.5 seconds.'],
    ['/slow', 'timeout', 'Nothing came within 1.5 seconds.'],
    ['/endless', 'too-long', '40 megabytes'],
    ['/bomb', 'too-long', '40 megabytes'],
    ['/loop', 'unreachable', 'more than 10 times'],
    ['/away', 'unreachable', 'file:///etc/passwd, which is no address on the web'],
    ['/astray', 'unreachable', 'no address on the web'],
    ['/closed/page', 'robots', 'robots.txt'],
    ['/to-closed', 'robots', 'robots.txt'],
    ['/pdf', 'unknown-kind', 'application/pdf'],
    ['/empty', 'no-article', 'No article'],
  ])('that cannot be read is named with its reason: %s', { timeout: 30_000 }, async (path, code, message) => {
    expect(await first(path)).toMatchObject({ name: at(path), code, message: expect.stringContaining(message) });
    expect(server.counts.get('/closed/page')).toBeUndefined();
  });

  it('of no host is named too, and the rest is read in order', async () => {
    const inputs = ['http://no-such-host.invalid/', at('/none'), 'http://127.0.0.1:1/', 'https://[', at('/good')];
    expect(codes(await readAll(inputs))).toEqual([
      'unreachable',
      'not-found',
      'unreachable',
      'unreadable',
      at('/good'),
    ]);
  });
});

describe('a list of addresses', () => {
  const list = () => `# Talks\n\n${at('/good')}\r\n${at('/gzip')}\n`;

  it('is a file or what comes by pipe', async () => {
    await writeFile(join(folder, 'list.txt'), list());
    const pipe = [new TextEncoder().encode(list())];
    for (const all of [await readAll([join(folder, 'list.txt')]), await readAll(['-'], {}, pipe)])
      expect(codes(all)).toEqual([at('/good'), at('/gzip')]);
  });

  it('is none where words stand among them: then it is an article', async () => {
    await writeFile(join(folder, 'words.txt'), `${list()}The mayor said no.`);
    expect(codes(await readAll([join(folder, 'words.txt')]))).toEqual(['words.txt']);
  });

  it('says how far it is', async () => {
    const seen: string[] = [];
    await readAll([at('/good'), at('/none')], { onProgress: (done, total) => seen.push(`${done} of ${total}`) });
    expect(seen).toEqual(['1 of 2', '2 of 2']);
  });
});

describe('pages', () => {
  it('are asked for one after the other at each host', async () => {
    const begun = server.times.length;
    await readAll([at('/good'), at('/gzip'), at('/brotli')], { pace: 200 });
    const gaps = server.times.slice(begun + 1).map((time, i) => time - server.times[begun + i]!);
    expect(gaps).toHaveLength(3);
    expect(Math.min(...gaps)).toBeGreaterThan(150);
  });

  it('that are kept cost nothing the second time, and come again where that is asked for', async () => {
    const keptIn = join(folder, 'kept');
    const before = server.counts.get('/good') ?? 0;
    const once = await first('/good', { keptIn });
    expect(await first('/good', { keptIn })).toEqual(once);
    expect(server.counts.get('/good')).toBe(before + 1);
    expect(await first('/good', { keptIn, isFresh: true })).toEqual(once);
    expect(server.counts.get('/good')).toBe(before + 2);
  });

  it('that could not be had are not kept', async () => {
    const keptIn = join(folder, 'none-kept');
    await first('/none', { keptIn });
    expect(await readdir(keptIn).catch(() => [])).toEqual([]);
  });

  it('are asked for again where what was kept is damaged', async () => {
    const keptIn = join(folder, 'damaged');
    const once = await first('/good', { keptIn });
    for (const path of await readdir(join(keptIn, 'content-v2'), { recursive: true, withFileTypes: true }))
      if (path.isFile()) await writeFile(join(path.parentPath, path.name), 'other words');
    expect(await first('/good', { keptIn })).toEqual(once);
  });
});
