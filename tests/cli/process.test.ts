import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST, LINES } from './articles.ts';

/** The command as a person starts it. `npm test` builds it first. */
describe.skipIf(!existsSync('dist/cli/main.js') || !existsSync('dist/viewer/index.html'))('the built command', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimgraph-process-'));
    await writeFile(at('a.txt'), FIRST);
    await writeFile(at('lines.jsonl'), LINES.map((line) => JSON.stringify(line)).join('\n'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  const start = (...args: string[]) => spawn(process.execPath, ['dist/cli/main.js', ...args], { stdio: 'pipe' });
  const ended = async (child: ChildProcess) => (await once(child, 'exit'))[0] as number | null;

  it('builds, serves page and data, and ends with 0 at Ctrl-C', async () => {
    const child = start('view', at('a.txt'), '--port', '0', '--json');
    const [said] = await once(child.stdout, 'data');
    const { address } = JSON.parse(String(said));
    expect(await (await fetch(address)).text()).toContain('<html');
    const graph = (await (await fetch(`${address}graph.json`)).json()) as { format: string; articles: object[] };
    expect([graph.format, graph.articles.length]).toEqual(['claimgraph', 1]);
    const end = ended(child);
    child.kill('SIGINT');
    expect(await end).toBe(0);
  });

  it('serves a graph.json that was built before', async () => {
    expect(await ended(start('build', at('a.txt'), '-o', at('out')).on('error', () => {}))).toBe(0);
    const child = start('view', at('out/graph.json'), '--port', '0', '--json');
    const [said] = await once(child.stdout, 'data');
    const { address } = JSON.parse(String(said));
    expect((await fetch(`${address}graph.json`)).status).toBe(200);
    const end = ended(child);
    child.kill('SIGTERM');
    expect(await end).toBe(0);
  });

  it('ends without a word where nobody reads on', async () => {
    const child = start('annotate', at('lines.jsonl'));
    child.stdout.destroy();
    const error = text(child.stderr);
    expect(await ended(child)).toBe(0);
    expect(await error).toBe('');
  });

  it('builds where nobody reads its complaints', async () => {
    const child = start('build', at('none.txt'), at('a.txt'), '-o', at('unheard'));
    child.stderr.destroy();
    expect(await ended(child)).toBe(1);
    expect(await readdir(at('unheard'))).toContain('graph.json');
  });

  it.skipIf(!existsSync('/dev/full'))(
    'says that there is no room for its results, or builds without complaining',
    async () => {
      const full = openSync('/dev/full', 'w');
      const main = ['dist/cli/main.js', 'build', at('none.txt'), at('a.txt'), '-o', at('full')];
      const mute = spawn(process.execPath, main, { stdio: ['ignore', full, 'pipe'] });
      const error = text(mute.stderr!);
      expect(await ended(mute)).toBe(2);
      expect(await error).toContain('The results could not be written: ');
      expect(await ended(spawn(process.execPath, main, { stdio: ['ignore', 'ignore', full] }))).toBe(1);
      closeSync(full);
    },
  );

  it('writes to the end what it has begun where the terminal closes', async () => {
    const script = `
      const { writeFiles } = await import(${JSON.stringify(resolve('dist/cli/write-files.js'))});
      function* pieces() {
        yield 'a'.repeat(2_000_000);
        process.kill(process.pid, 'SIGHUP');
        yield 'b';
      }
      await writeFiles(process.argv[1], [{ name: 'graph.json', pieces: pieces() }]);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, at('closed')], { stdio: 'inherit' });
    expect(await ended(child)).toBe(0);
    expect(await readdir(at('closed'))).toEqual(['graph.json']);
  });

  it('leaves nothing half written where it is stopped', async () => {
    const child = start('build', at('lines.jsonl'), '-o', at('stopped'));
    const end = ended(child);
    setTimeout(() => child.kill('SIGINT'), 300);
    await end;
    const left = existsSync(at('stopped')) ? await readdir(at('stopped')) : [];
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
