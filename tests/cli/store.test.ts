import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rulesVersion } from '../../src/cli/store/code-version.ts';
import { readTable, writeTable } from '../../src/cli/store/extraction-table.ts';
import { findSameBuild, rememberBuild, stampsOf, sumFiles } from '../../src/cli/store/last-build.ts';
import type { Extraction } from '../../src/model/index.ts';
import { FIRST, SECOND } from './articles.ts';
import { runInMemory } from './run-in-memory.ts';

let folder = '';
const at = (...parts: string[]) => join(folder, ...parts);
const TABLE = '.store/extractions.parquet';
const NOTHING = { mentions: [], chains: [], attributions: [], ties: [], notes: [] };

/** So many short articles that differ. */
const manyArticles = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      id: `n${i}`,
      text: `${i % 2 === 0 ? FIRST : SECOND}\nThe ${i}th boat left at noon, Ann Lee said.\n`,
    }),
  );

/** The sum of each file of a build, its store's too. */
const sums = (out: string) =>
  Object.fromEntries(
    readdirSync(at(out), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(at(out).length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

const readRows = async (out: string) => {
  const { buffer, byteOffset, byteLength } = readFileSync(at(out, TABLE));
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file, compressors });
  return rows as { key: string; extraction: string }[];
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-store-'));
  await mkdir(at('news'));
  writeFileSync(at('news/a.txt'), FIRST);
  writeFileSync(at('news/b.txt'), SECOND);
  expect((await runInMemory(['build', at('news'), '-o', at('out')])).code).toBe(0);
});

afterAll(() => rm(folder, { recursive: true }));

describe('the store of a build', () => {
  it('leaves the files alone where nothing is new, and tells of them all the same', async () => {
    const [before, first] = [sums('out'), await runInMemory(['build', at('news'), '-o', at('out'), '--json'])];
    const { code, out } = await runInMemory(['build', at('news'), '-o', at('out')]);
    expect([code, sums('out')]).toEqual([0, before]);
    expect(out).toMatch(/^2 articles from 2 outlets/);
    expect(out).toContain('Nothing has changed since the last build');
    expect(JSON.parse(first.out)).toMatchObject({ articles: 2, files: { length: 4 } });
  });

  it('writes a file anew that was changed or taken away', async () => {
    const before = sums('out');
    appendFileSync(at('out/graph.gexf'), 'x');
    await rm(at('out/claims.csv'));
    expect((await runInMemory(['build', at('news'), '-o', at('out')])).out).not.toContain('Nothing has changed');
    expect(sums('out')).toEqual(before);
  });

  it('gives the same bytes with articles added, changed and taken away as from nothing', async () => {
    await mkdir(at('grown'));
    cpSync(at('out'), at('kept'), { recursive: true });
    writeFileSync(at('grown/b.txt'), `${SECOND}\nHe said it twice.\n`);
    writeFileSync(at('grown/c.txt'), FIRST);
    await runInMemory(['build', at('grown'), '-o', at('kept')]);
    await runInMemory(['build', at('grown/c.txt'), at('grown/b.txt'), '-o', at('nothing')]);
    expect(sums('kept')).toEqual(sums('nothing'));
    expect(await readRows('kept')).toHaveLength(2);
  });

  it('reads what is new alone, unless it is told to begin from nothing', async () => {
    cpSync(at('out'), at('planted'), { recursive: true });
    const rows = await readRows('planted');
    await writeTable(
      at('planted', TABLE),
      rows.map(({ key }) => key),
      () => JSON.stringify(NOTHING),
    );
    writeFileSync(at('news/c.txt'), 'Ann Lee said the quay would close.\n');
    const more = await runInMemory(['build', at('news'), '-o', at('planted')]);
    expect(more.out).toContain('1 claim: ');
    const fresh = await runInMemory(['build', at('news'), '-o', at('planted'), '--fresh']);
    expect(fresh.out).toMatch(/\b[5-9] claims: /);
    await rm(at('news/c.txt'));
  });

  it('is a Parquet table of keys and what was found, without ids of articles', async () => {
    const rows = await readRows('out');
    expect(rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key).sort());
    for (const { key, extraction } of rows) {
      const { attributions, ...rest } = JSON.parse(extraction) as Extraction;
      expect(key).toMatch(/^[0-9a-f]{64}$/);
      expect(attributions.length).toBeGreaterThan(0);
      expect(Object.keys(rest)).toEqual(['mentions', 'chains', 'ties', 'notes']);
    }
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.of()],
    ['with a bit turned', (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 300 ? byte ^ 16 : byte)))],
    ['of something else', () => Buffer.from('PAR1 no table PAR1')],
  ])('finds anew what stood in a table that is damaged: %s', async (_, damage) => {
    cpSync(at('out'), at('damaged'), { recursive: true });
    writeFileSync(at('damaged', TABLE), damage(readFileSync(at('damaged', TABLE))));
    await rm(at('damaged/.store/last-build.json'));
    const { code, error } = await runInMemory(['build', at('news'), '-o', at('damaged')]);
    expect({ code, error, sums: sums('damaged') }).toEqual({ code: 0, error: '', sums: sums('out') });
  });

  it('gives what was written or nothing, whichever bit of its end is turned', async () => {
    const keyOf = (i: number) => createHash('sha256').update(`${i}`).digest('hex');
    const written = new Map(
      Array.from(
        { length: 502 },
        (_, i) => [keyOf(i), { ...NOTHING, mentions: [], chains: Array(i).fill({}) }] as const,
      ),
    );
    await writeTable(at('end.parquet'), [...written.keys()], (key) => JSON.stringify(written.get(key)));
    const bytes = readFileSync(at('end.parquet'));
    const end = bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8);
    for (let bit = end * 8; bit < bytes.length * 8; bit += 13) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3]! ^= 1 << (bit & 7);
      writeFileSync(at('turned.parquet'), damaged);
      try {
        for await (const [key, found] of readTable(at('turned.parquet'), written))
          if (found !== JSON.stringify(written.get(key))) expect.fail(`bit ${bit}: another's`);
      } catch (error) {
        if (!(error instanceof Error) || error.name === 'AssertionError') throw error;
      }
    }
    await setTimeout(0); // for what nobody waits for
  }, 30_000);

  it('says what stands in its way, and passes over what is no file', async () => {
    await mkdir(at('odd/.store/1-1.journal.parquet'), { recursive: true });
    expect((await runInMemory(['build', at('news'), '-o', at('odd')])).code).toBe(0);
    await mkdir(at('blocked/.store/last-build.json'), { recursive: true });
    const { code, error } = await runInMemory(['build', at('news'), '-o', at('blocked')]);
    expect([code, error]).toEqual([2, expect.stringContaining(`Cannot write to ${at('blocked')}: `)]);
    expect(readdirSync(at('blocked/.store'))).toEqual(['extractions.parquet', 'last-build.json']);
  });

  it('leaves alone what another build into the folder is at, and clears away what a dead one left', async () => {
    cpSync(at('out'), at('shared'), { recursive: true });
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'exit');
    const names = (id: number | undefined) => [`.store/extractions.parquet.${id}.part`, `graph.json.${id}.part`];
    const [living, left] = [names(process.ppid), [...names(dead.pid), `.store/${dead.pid}-1.journal.parquet`]];
    for (const name of [...living, ...left]) writeFileSync(at('shared', name), 'half');
    expect((await runInMemory(['build', at('news'), '-o', at('shared'), '--fresh'])).code).toBe(0);
    expect([...living, ...left].filter((name) => existsSync(at('shared', name)))).toEqual(living);
  });

  it('does not take for its own what another build has written over it', async () => {
    cpSync(at('out'), at('raced'), { recursive: true });
    const { files, sums: summed } = sumFiles([{ name: 'graph.json', pieces: ['mine'] }]);
    for (const { pieces } of files) for await (const piece of pieces) expect(String(piece)).toBe('mine');
    const summary = JSON.parse(readFileSync(at('raced/.store/last-build.json'), 'utf8')).summary;
    await rememberBuild(at('raced'), { fingerprint: 'mine', summary, files: summed });
    expect(await findSameBuild(at('raced'), 'mine')).toBeUndefined();
    writeFileSync(at('raced/graph.json'), 'mine');
    expect(await findSameBuild(at('raced'), 'mine')).toMatchObject({ summary });
  });

  it('knows files that stood for a while without reading them, and those that were written to under their old times', async () => {
    const build = () => runInMemory(['build', at('news'), '-o', at('stood')]);
    await build();
    const change = (path: string, how: (value: Record<string, unknown>) => object) =>
      writeFileSync(path, JSON.stringify(how(JSON.parse(readFileSync(path, 'utf8')))));
    const kept = readFileSync(at('stood/.store/last-build.json'));
    change(await stampsOf(at('stood')), (stamps) => ({ ...stamps, ended: Number(stamps.ended) + 60_000 }));
    change(at('stood/.store/last-build.json'), (last) => ({
      ...last,
      files: { ...(last.files as object), 'graph.gexf': 'never read' },
    }));
    expect((await build()).out).toContain('Nothing has changed');
    writeFileSync(at('stood/.store/last-build.json'), kept);
    const [path, whole] = [at('stood/graph.gexf'), sums('stood')];
    const { atime, mtime } = statSync(path);
    writeFileSync(path, readFileSync(path, 'utf8').replace('<gexf', '<fegx'));
    utimesSync(path, atime, mtime);
    expect((await build()).out).not.toContain('Nothing has changed');
    expect(sums('stood')).toEqual(whole);
  });

  it('does not wait for pipes that stand where its files stood', async () => {
    const build = () => runInMemory(['build', at('news'), '-o', at('pipes')]);
    await build();
    const whole = sums('pipes');
    for (const name of ['.store/last-build.json', 'graph.json']) {
      rmSync(at('pipes', name));
      execFileSync('mkfifo', [at('pipes', name)]);
      expect((await build()).code).toBe(0);
      expect(sums('pipes')).toEqual(whole);
    }
    execFileSync('mkfifo', [at('pipes/corrections.jsonl')]);
    expect(await build()).toMatchObject({ code: 2, error: expect.stringContaining('no ordinary file') });
  });

  it('reads a very long article through once, not once for each of its claims', { timeout: 20_000 }, async () => {
    const paragraph = '“The ferry stays,” Mayor Ines Calloway said on pier ';
    writeFileSync(at('long.txt'), Array.from({ length: 2000 }, (_, pier) => `${paragraph}${pier}.`).join('\n\n'));
    const { code, out } = await runInMemory(['build', at('long.txt'), '-o', at('long'), '--json']);
    expect([code, out]).toEqual([0, expect.stringContaining('"direct": 2000')]);
  });

  it('is of other keys as soon as anything in the rules changes', () => {
    for (const name of ['extract', 'model']) cpSync(`src/${name}`, at('src', name), { recursive: true });
    const before = rulesVersion(at('src'));
    expect(before).toBe(rulesVersion());
    appendFileSync(at('src/extract/lexicon/kinship.ts'), '// A comment.\n');
    expect(rulesVersion(at('src'))).not.toBe(before);
  });
});

/** More of them, for who has the time. */
const KILLS = Number(process.env.CLAIMGRAPH_KILLS ?? 10);

/** A process is stopped, so what is built is run. */
describe.skipIf(!existsSync('dist/cli/main.js'))('a build that is stopped', () => {
  const start = (input: string, out: string) =>
    spawn(process.execPath, ['dist/cli/main.js', 'build', at(input), '-o', at(out)], { stdio: 'pipe' });
  const ended = async (child: ChildProcess) => {
    child.stdout?.resume();
    return (await once(child, 'exit'))[0] as number | null;
  };

  it('takes away what a build that was killed had begun to write', async () => {
    await runInMemory(['build', at('news'), '-o', at('begun')]);
    const whole = sums('begun');
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(at('begun', `graph.json.${pid}.part`), '{"actors": [');
    writeFileSync(at('begun', `graph.json.${process.pid}.part`), 'of a build at work');
    await runInMemory(['build', at('news'), '-o', at('begun'), '--fresh']);
    expect(Object.keys(sums('begun'))).not.toContain(`/graph.json.${pid}.part`);
    await rm(at('begun', `graph.json.${process.pid}.part`), { force: true });
    expect(sums('begun')).toEqual(whole);
  });

  it(
    `ends with the same bytes after kill -9 at ${KILLS} moments`,
    async () => {
      writeFileSync(at('few.jsonl'), manyArticles(40).join('\n'));
      const begun = performance.now();
      expect(await ended(start('few.jsonl', 'whole'))).toBe(0);
      const milliseconds = performance.now() - begun;
      for (let moment = 1; moment <= KILLS; moment++) {
        const child = start('few.jsonl', 'killed');
        const end = ended(child);
        await Promise.race([setTimeout(milliseconds * (0.3 + (0.7 * moment) / KILLS)), end]);
        child.kill('SIGKILL');
        // One that came to its end is begun anew, so that it is always a build at work that is killed.
        if ((await end) === 0) await rm(at('killed'), { recursive: true });
      }
      expect(await ended(start('few.jsonl', 'killed'))).toBe(0);
      expect(sums('killed')).toEqual(sums('whole'));
    },
    24_000 * KILLS,
  );

  it('keeps at Ctrl-C what was found, says so, and goes on from there', async () => {
    writeFileSync(at('many.jsonl'), manyArticles(120).join('\n'));
    const child = start('many.jsonl', 'paused');
    const end = ended(child);
    const said = text(child.stderr);
    const store = at('paused/.store');
    const isKept = () => existsSync(store) && readdirSync(store).some((name) => name.endsWith('.journal.parquet'));
    while (!isKept() && child.exitCode === null) await setTimeout(5);
    child.kill('SIGINT');
    expect(await end).toBe(130);
    expect(await said).toContain('Stopped. What was found so far is kept: the same command goes on from there.');
    expect(readdirSync(at('paused'))).toEqual(['.store']);
    expect(await ended(start('many.jsonl', 'paused'))).toBe(0);
    expect(await ended(start('many.jsonl', 'unpaused'))).toBe(0);
    expect(sums('paused')).toEqual(sums('unpaused'));
  }, 60_000);
});
