import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, get, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_PORT, type Serving, serve } from '../../src/cli/serve.ts';
import { FIRST } from './articles.ts';
import { runInMemory } from './run-in-memory.ts';

let folder = '';
const NOTHING = { json: [], corrections: Buffer.of() };

let serving: Serving;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-view-'));
  await writeFile(join(folder, 'index.html'), '<title>claimgraph</title>');
  await writeFile(join(folder, 'broken.json'), '{"format":');
  serving = await serve(
    folder,
    { json: [Buffer.from('{"a":'), Buffer.from('"é"}')], corrections: Buffer.from('{}\n') },
    undefined,
  );
});

afterAll(async () => {
  await serving.close();
  await rm(folder, { recursive: true });
});

/** `fetch` sets the host and tidies the path; this asks as it is told. Nothing where the connection is cut. */
function ask(path: string, headers: OutgoingHttpHeaders = {}): Promise<number | undefined> {
  const { port } = new URL(serving.address);
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', () => resolve(undefined));
  });
}

describe('the server of claimgraph view', () => {
  it('serves the page on this machine alone, with graph.json beside it', async () => {
    expect(serving.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(serving.address)).text()).toContain('<title>claimgraph</title>');
    const response = await fetch(`${serving.address}graph.json?x=1`);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toEqual({ a: 'é' });
  });

  it('has nothing else', async () => {
    expect((await fetch(`${serving.address}none`)).status).toBe(404);
    expect((await fetch(`${serving.address}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
    expect((await fetch(serving.address, { method: 'POST' })).status).toBe(405);
  });

  it.each(['//', '//evil.example/graph.json', '///', 'http://evil.example/graph.json', '/%', '/%00'])(
    'has nothing at %s',
    async (path) => {
      expect(await ask(path)).toBe(404);
    },
  );

  it('goes on after a request that makes no sense', async () => {
    await ask('/', { range: 'bytes=9-2' });
    expect(await ask('/')).toBe(200);
  });

  it('refuses pages elsewhere that give their name this address', async () => {
    expect(await ask('/', { host: 'evil.example' })).toBe(403);
    expect(await ask('/', { host: 'localhost:1234' })).toBe(200);
  });

  it('takes a free port where the usual one is taken, and says so where a named one is', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => {
      blocker.once('error', () => resolve()).listen(DEFAULT_PORT, '127.0.0.1', resolve);
    });
    const other = await serve(folder, NOTHING, undefined);
    expect(other.address).not.toContain(`:${DEFAULT_PORT}/`);
    const { port } = new URL(other.address);
    await expect(serve(folder, NOTHING, Number(port))).rejects.toThrow(
      `Port ${port} cannot be used (another program has it)`,
    );
    await other.close();
    if (blocker.address() as AddressInfo | null) await new Promise((resolve) => blocker.close(resolve));
  });
});

describe('claimgraph view', () => {
  it.each([
    ['broken.json', 'This is no JSON'],
    ['none.json', 'Cannot read'],
  ])('says what is wrong with %s, before anything is served', async (name, reason) => {
    const { code, error } = await runInMemory(['view', join(folder, name)]);
    expect(code).toBe(2);
    expect(error).toMatch(new RegExp(`${reason}|not built yet`));
  });

  it.skipIf(!existsSync('dist/saved/page.js'))(
    'reads a JSON of articles as articles, and one it wrote as a graph',
    async () => {
      const articles = join(folder, 'articles.json');
      await writeFile(articles, JSON.stringify([{ id: 'a', text: FIRST }]));
      const save = (path: string) => runInMemory(['view', path, '--save', join(folder, 'report.html')]);
      const built = await save(articles);
      expect([built.code, built.out]).toEqual([0, expect.stringContaining('1 article')]);
      await runInMemory(['build', articles, '-o', folder]);
      const renamed = join(folder, 'march.json');
      await rename(join(folder, 'graph.json'), renamed);
      expect((await save(renamed)).out).toContain(`Showing ${renamed}.`);
      await runInMemory(['build', articles, '-o', join(folder, 'built')]);
      expect((await save(join(folder, 'built'))).out).toContain(`Showing ${join(folder, 'built', 'graph.json')}.`);
    },
  );
});
