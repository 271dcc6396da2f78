import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST, SECOND } from './articles.ts';
import { runInMemory } from './run-in-memory.ts';

let folder = '';
const at = (...parts: string[]) => join(folder, ...parts);

/** Puts a file there at once: a build that is at work for another file never finds it half written. */
const put = async (path: string, text: string): Promise<void> => {
  await writeFile(at('half'), text);
  await rename(at('half'), at(path));
};

const filesOf = (out: string) =>
  Object.fromEntries(
    readdirSync(at(out))
      .filter((name) => !name.startsWith('.'))
      .map((name) => [name, readFileSync(at(out, name), 'latin1')]),
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-watch-'));
  await mkdir(at('news'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('claimgraph watch', () => {
  it('builds what is there, and says that it watches', async () => {
    await mkdir(at('there'));
    await writeFile(at('there/a.txt'), FIRST);
    const { code, out, error } = await runInMemory(['watch', at('there'), '-o', at('there-out')]);
    expect([code, error]).toEqual([0, `Watching ${at('there')}. Ctrl-C ends it.\n`]);
    expect(out).toMatch(/^1 article from 1 outlet/);
  });

  it.each(['-', 'https://example.org/news'])('refuses what cannot be watched: %s', async (input) => {
    const { code, error } = await runInMemory(['watch', input]);
    expect([code, error]).toEqual([2, `"${input}" cannot be watched: watch takes files and folders.\n`]);
  });

  it.skipIf(!existsSync('dist/cli/main.js'))(
    'keeps the files as build would write them while articles arrive, change and go, until Ctrl-C',
    async () => {
      const command = ['dist/cli/main.js', 'watch', at('news'), '-o', at('news/out'), '--json'];
      const child = spawn(process.execPath, command, { stdio: 'pipe' });
      const ended = once(child, 'exit');
      const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
      const built = async () => JSON.parse((await lines.next()).value).articles as number;
      await once(child.stderr, 'data');

      await put('news/a.txt', FIRST);
      expect(await built()).toBe(1);
      await mkdir(at('news/deep/er'), { recursive: true });
      await put('news/deep/er/b.txt', SECOND);
      expect(await built()).toBe(2);
      await put('news/a.txt', `${FIRST}\nAnn Lee said the quay would close.\n`);
      expect(await built()).toBe(2);
      await runInMemory(['build', at('news'), '-o', at('built')]);
      expect(filesOf('news/out')).toEqual(filesOf('built'));
      await rename(at('news/a.txt'), at('gone.txt'));
      expect(await built()).toBe(1);

      child.kill('SIGINT');
      expect(await ended).toEqual([0, null]);
    },
    60_000,
  );
});
