import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../src/ingest/files/read-source.ts';
import { fixture, read, told } from './read-one.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const LINES = '{"id":"a","text":"A"}\n{"id":"b","text":"B"}\n';

async function zip(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, bytes] of Object.entries(files)) await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}

const changed = (bytes: Uint8Array, at: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  const index = at < 0 ? bytes.length + at : at;
  copy[index] = copy[index]! ^ 0xff;
  return copy;
};

/** As it comes by pipe: in bits of no particular length, none of them to be asked for again. */
async function readPiped(name: string, bytes: Uint8Array, step: number): Promise<string[]> {
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += step) yield bytes.subarray(start, start + step);
  }
  const all = [];
  for await (const one of readSource(name, { chunks })) all.push(one);
  return told(all);
}

describe('a packed file', () => {
  it('is read as what is in it: gzip of several members, zstd, a table', async () => {
    expect(told(await read('members.jsonl.gz'))).toEqual(['ferry', 'bridge', 'grain']);
    for (const name of ['lines.jsonl.zst', 'frames.jsonl.zst'])
      expect(told(await read(name))).toEqual(['ferry', 'bridge', 'grain']);
    expect(await read('streamed.tsv.zst')).toHaveLength(3);
    expect(await read('table.tsv.gz')).toMatchObject([
      { id: 'table.tsv.gz:2', facts: { publisher: 'The Kerris Post' } },
      {},
      {},
    ]);
  });

  it.each([1, 7, 4096])('is read the same in bits of %d bytes', async (step) => {
    for (const name of ['members.jsonl.gz', 'lines.jsonl.zst'])
      expect(await readPiped(name, fixture(name), step)).toEqual(['ferry', 'bridge', 'grain']);
    expect(await readPiped('stdin', fixture('folder.zip'), step)).toHaveLength(8);
  });

  it('may have no name that tells, and may be called .gz without being one', async () => {
    expect(told(await read('stdin', gzipSync(LINES)))).toEqual(['a', 'b']);
    expect(told(await read('a.jsonl.gz', LINES))).toEqual(['a', 'b']);
    expect(told(await read('a.gz', gzipSync('The mayor said no.')))).toEqual(['a.gz']);
  });

  it.each([
    ['cut off', gzipSync(LINES.repeat(1000)).subarray(0, -20)],
    ['cut off in its sum', gzipSync(LINES).subarray(0, -3)],
    ['changed in its sum', changed(gzipSync(LINES), -6)],
    ['changed in its middle', changed(gzipSync(LINES), 20)],
    ['with something else behind it', Buffer.concat([gzipSync(LINES), bytesOf('and so on')])],
    ['of two bytes', Uint8Array.from([0x1f, 0x8b])],
  ])('that is gzip %s is named', async (_, bytes) => {
    expect(told(await read('a.jsonl.gz', bytes)).at(-1)).toBe('a.jsonl.gz: damaged');
  });

  it.each([
    ['cut off', fixture('lines.jsonl.zst').subarray(0, -30)],
    ['of no such kind', Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, ...Array(40).fill(0xff)])],
    ['of its mark alone', fixture('lines.jsonl.zst').subarray(0, 4)],
  ])('that is zstd %s is named', async (_, bytes) => {
    expect(told(await read('a.jsonl.zst', bytes)).at(-1)).toBe('a.jsonl.zst: damaged');
  });

  it('of another kind is named', async () => {
    const tar = new Uint8Array(1024);
    tar.set(bytesOf('news/a.txt'));
    tar.set(bytesOf('ustar'), 257);
    expect(await read('news.tar.gz', gzipSync(tar))).toMatchObject([
      { code: 'unknown-kind', message: expect.stringContaining('tar') },
    ]);
  });
});

describe('a zip archive', () => {
  it('is read as a folder, packed files in it too; what is hidden is passed over', async () => {
    expect(told(await read('folder.zip'))).toEqual([
      'folder.zip/news/a.txt',
      ...['ferry', 'bridge', 'grain'],
      ...['ferry', 'bridge', 'grain'],
      'folder.zip/news/may/newspaper.html',
    ]);
  });

  it('is read whoever made it', async () => {
    expect(told(await read('jar.zip'))).toEqual(['ferry', 'bridge', 'grain', 'jar.zip/newspaper.html']);
    expect(told(await read('python.zip'))).toEqual(['ferry', 'bridge', 'grain', 'python.zip/newspaper.html']);
  });

  it('has no names that lead out of it', async () => {
    const slip = await zip({
      '../../etc/a.txt': bytesOf('A'),
      '/root/b.txt': bytesOf('B'),
      'c\\..\\d.txt': bytesOf('C'),
    });
    expect(told(await read('a.zip', slip)).sort()).toEqual(['a.zip/c/d.txt', 'a.zip/etc/a.txt', 'a.zip/root/b.txt']);
  });

  it('with something wrong in it is read as far as it can be', async () => {
    expect(await read('locked.zip')).toMatchObject([{ name: 'locked.zip/news/a.txt', code: 'encrypted' }]);
    const good = await zip({ 'a.txt': bytesOf('The mayor said no. '.repeat(50)), 'b.txt': bytesOf('B') });
    expect(told(await read('a.zip', changed(good, 45)))).toEqual(['a.zip/a.txt: damaged', 'a.zip/b.txt']);
    expect(told(await read('a.zip', good.subarray(0, -30)))).toEqual(['a.zip: damaged']);
    expect(told(await read('a.zip', good.subarray(0, 20)))).toEqual(['a.zip: damaged']);
    expect(told(await read('a.zip', bytesOf('PK no zip')))).toEqual(['a.zip: unknown-kind']);
    expect(told(await read('a.zip', await zip({ 'picture.png': bytesOf('png') })))).toEqual(['a.zip: empty-archive']);
  });

  it('comes to an end, whichever byte of it is changed', async () => {
    const good = await zip({ 'a.txt': bytesOf('The mayor said no. '.repeat(50)) });
    for (let at = 0; at < good.length; at++)
      expect(await read('a.zip', changed(good, at)), `byte ${at}`).not.toEqual([]);
  });

  it('in archives in archives is opened four deep and no deeper', async () => {
    let bytes = await zip({ 'a.txt': bytesOf('A') });
    for (let depth = 0; depth < 3; depth++) bytes = await zip({ 'x.zip': bytes });
    expect(told(await read('x.zip', bytes))).toEqual(['x.zip/x.zip/x.zip/x.zip/a.txt']);
    bytes = await zip({ 'x.zip': bytes });
    expect(told(await read('x.zip', bytes))).toEqual(['x.zip/x.zip/x.zip/x.zip/x.zip: too-deep']);
    let packed: Uint8Array = gzipSync(LINES);
    for (let depth = 0; depth < 5; depth++) packed = gzipSync(packed);
    expect(told(await read('a.jsonl.gz', packed))).toEqual(['a.jsonl.gz: too-deep']);
  });
});

describe('archives without measure', () => {
  it('inside of one are opened up to a thousand, and the rest is one line', { timeout: 30_000 }, async () => {
    let bytes = await zip({ 'a.txt': bytesOf('A') });
    for (const files of [40, 30])
      bytes = await zip(Object.fromEntries(Array.from({ length: files }, (_, index) => [`${index}.zip`, bytes])));
    const all = told(await read('x.zip', bytes));
    expect(all.at(-1)).toBe('x.zip: too-many');
    expect(all.filter((one) => one.includes(': '))).toHaveLength(1);
    expect(all.length).toBeGreaterThan(900);
  });

  it.each(['a.gz', 'a.zst', 'a.txt.gz', 'a.jsonl.gz'])('with nothing in them are named: %s', async (name) => {
    expect(told(await read(name, ''))).toEqual([`${name}: empty`]);
    if (!name.endsWith('.zst'))
      expect(told(await read(name, gzipSync('')))).toEqual([
        `${name}: ${name.includes('jsonl') ? 'no-article' : 'empty'}`,
      ]);
  });
});

describe('a bomb', () => {
  const zeros = async (bytes: number): Promise<Uint8Array> => {
    const gzip = createGzip({ level: 9 });
    const block = Buffer.alloc(1_000_000);
    Readable.from(
      (function* () {
        for (let i = 0; i < bytes; i += block.length) yield block;
      })(),
    ).pipe(gzip);
    const chunks = [];
    for await (const chunk of gzip) chunks.push(chunk);
    return Buffer.concat(chunks);
  };

  it('of gzip is put out soon', { timeout: 30_000 }, async () => {
    const bomb = await zeros(400_000_000);
    const begun = performance.now();
    expect(told(await read('a.jsonl.gz', bomb))).toEqual(['a.jsonl.gz: bomb']);
    expect(told(await read('a.txt.gz', bomb))).toEqual(['a.txt.gz: too-long']);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('of zip is put out over all its files', { timeout: 30_000 }, async () => {
    const lines = new Uint8Array(60_000_000);
    const all = told(await read('a.zip', await zip({ 'a.jsonl': lines, 'b.jsonl': lines, 'c.txt': bytesOf('C') })));
    expect(all).toEqual(['a.zip/a.jsonl:1: too-long', 'a.zip/b.jsonl: bomb', 'a.zip/c.txt: bomb']);
  });
});

describe('a large file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimgraph-large-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Megabytes; 2000 takes minutes. docs/decisions.md has the figure. */
  const SIZE = Number(process.env.LARGE_MB ?? 30);

  it.each(['large.jsonl', 'large.jsonl.gz'])('%s is read in little memory', { timeout: 600_000 }, async (name) => {
    const path = join(folder, name);
    const gzip = name.endsWith('.gz') ? [createGzip({ level: 1 })] : [];
    await pipeline([Readable.from(manyLines(SIZE * 1e6)), ...gzip, createWriteStream(path)]);
    expect((await stat(path)).size).toBeGreaterThan(SIZE * 1e4);
    const program = `
      import { readInputs } from './src/ingest/read-inputs.ts';
      let articles = 0;
      for await (const read of readInputs([process.argv.at(-1)], [])) articles += 'text' in read ? 1 : 0;
      console.log(articles, Math.round(process.resourceUsage().maxRSS / 1000));`;
    const out = execFileSync('node', ['--import', 'tsx', '--input-type=module', '--eval', program, path]).toString();
    const [articles = 0, megabytes = 0] = out.trim().split(' ').map(Number);
    expect(articles).toBeGreaterThan(SIZE * 100);
    expect(megabytes).toBeLessThan(300);
  });
});

/** Lines of some 4 kB, no two alike, so that they do not pack like a bomb. */
function* manyLines(bytes: number): Generator<string> {
  const words =
    'harbour mayor crane council quay inspector said that would stay until “no” denied ferry grain rope'.split(' ');
  let seed = 1;
  for (let written = 0, id = 0; written < bytes; id++) {
    let text = '';
    for (let word = 0; word < 600; word++) {
      seed = (seed * 48_271) % 2_147_483_647;
      text += `${words[seed % words.length]} `;
    }
    const line = `${JSON.stringify({ id: `${id}`, text })}\n`;
    written += line.length;
    yield line;
  }
}
