import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { annotate } from '../../src/index.ts';
import { FIRST, LINES } from './articles.ts';
import { runInMemory } from './run-in-memory.ts';

/** Stands for an article that nobody foresaw: of this one, extract throws. */
const BROKEN = { id: 'broken', text: 'A text that breaks it.' };

vi.mock('../../src/extract/extract.ts', async (importOriginal) => {
  const { extract } = await importOriginal<typeof import('../../src/extract/extract.ts')>();
  return {
    extract: (article: Parameters<typeof extract>[0]) => {
      if (article.id.startsWith('broken')) throw new RangeError('it broke');
      return extract(article);
    },
  };
});

const MESSAGE = 'Nothing was found, because reading it failed: it broke';
let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-failing-'));
  await writeFile(at('news.jsonl'), [BROKEN, LINES[0]].map((line) => JSON.stringify(line)).join('\n'));
  await writeFile(at('broken.txt'), BROKEN.text);
  await writeFile(at('good.txt'), FIRST);
});

afterAll(() => rm(folder, { recursive: true }));

describe('an article whose reading fails', () => {
  it('has an error in its line of annotate, is named, and makes it end with 1', async () => {
    const { code, out, error } = await runInMemory(['annotate', at('news.jsonl')]);
    expect(code).toBe(1);
    expect(error).toBe(`not read: broken: ${MESSAGE}\n`);
    const [broken, good] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const failure = { code: 'extract-failed', message: MESSAGE };
    expect(broken).toEqual({ id: 'broken', attributions: [], mentions: [], error: failure });
    expect(good.attributions.length).toBeGreaterThan(0);
    expect(good).not.toHaveProperty('error');
  });

  it('has it in the library too', () => {
    expect(annotate([BROKEN])[0]?.error).toEqual({ code: 'extract-failed', message: MESSAGE });
  });

  it('makes build end with 1, with the rest done', async () => {
    const { code, out, error } = await runInMemory([
      'build',
      at('broken.txt'),
      at('good.txt'),
      '-o',
      at('out'),
      '--json',
    ]);
    expect(code).toBe(1);
    expect(error).toBe(`not read: broken.txt: ${MESSAGE}\n`);
    expect(JSON.parse(out)).toMatchObject({
      articles: 2,
      problems: [{ name: 'broken.txt', code: 'extract-failed', message: MESSAGE }],
      notes: [],
    });
    expect(await readFile(at('out/graph.json'), 'utf8')).toContain('“The ferry stays,”');
  });
});
