import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleInput, type InputProblem, isProblem } from '../../src/ingest/article-input.ts';
import { readInputs } from '../../src/ingest/read-inputs.ts';
import { tellApart } from '../../src/ingest/tell-apart.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-ingest-'));
  await mkdir(join(folder, 'news/deep/.hidden'), { recursive: true });
  await mkdir(join(folder, 'empty'));
  await writeFile(join(folder, 'news/b.txt'), 'Text b');
  await writeFile(join(folder, 'news/B.md'), '# Text B');
  await writeFile(join(folder, 'news/deep/a.txt'), 'Text a');
  await writeFile(join(folder, 'news/deep/.hidden/x.txt'), 'hidden');
  await writeFile(join(folder, 'news/README.md'), 'What this folder is.');
  await writeFile(join(folder, 'news/picture.png'), 'png');
  await writeFile(join(folder, 'broken.txt'), Uint8Array.from([1, 0, 2]));
  await writeFile(join(folder, 'page.pdf'), 'pdf');
  await writeFile(
    join(folder, 'lines.jsonl'),
    '\ufeff{"id":"one","text":"A\\nB","title":"T","publisher":"P","date":"2025-12-15","url":"u"}\r\n\nnot json\n{"id":"x"}\n{"text":"no id"}\n{"id":7,"text":"\u2028"}',
  );
  await symlink(join(folder, 'news'), join(folder, 'news/deep/circle'));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(paths: string[], standardInput: Uint8Array[] = []): Promise<(ArticleInput | InputProblem)[]> {
  async function* chunks() {
    yield* standardInput;
  }
  const all = [];
  for await (const one of readInputs(paths, chunks())) all.push(one);
  return all;
}

const at = (...parts: string[]) => join(folder, ...parts);
const names = (all: readonly (ArticleInput | InputProblem)[]) =>
  all.map((one) => (isProblem(one) ? `${one.name.slice(folder.length + 1)}: ${one.code}` : one.id));

describe('readInputs', () => {
  it('reads a folder all the way down, sorted by code unit, each article under its path', async () => {
    expect(names(await read([at('news')]))).toEqual(['B.md', 'b.txt', 'deep/a.txt']);
  });

  it('reads files in the order they are named', async () => {
    expect(names(await read([at('news/deep/a.txt'), at('news/b.txt')]))).toEqual(['a.txt', 'b.txt']);
  });

  it('names what it cannot read, with the reason, and does the rest', async () => {
    expect(
      names(await read([at('none.txt'), at('broken.txt'), at('page.pdf'), at('empty'), at('news/b.txt')])),
    ).toEqual([
      'none.txt: not-found',
      'broken.txt: not-text',
      'page.pdf: unknown-kind',
      'empty: empty-folder',
      'b.txt',
    ]);
  });

  it('reads JSON lines, and names the lines that are none', async () => {
    const all = await read([at('lines.jsonl')]);
    expect(names(all)).toEqual(['one', 'lines.jsonl:3: bad-json', 'lines.jsonl:4: no-text', 'lines.jsonl:5', '7']);
    expect(all[0]).toMatchObject({
      text: 'A\nB',
      facts: { title: 'T', publisher: 'P', date: '2025-12-15', url: 'u' },
    });
    expect(all[4]).toMatchObject({ text: '\u2028' });
  });

  it('reads standard input as a text, or as JSON lines where it looks like them', async () => {
    const euro = new TextEncoder().encode('It costs 5 €.');
    expect(await read(['-'], [euro.subarray(0, 11), euro.subarray(11)])).toMatchObject([
      { id: 'stdin', text: 'It costs 5 €.' },
    ]);
    const lines = new TextEncoder().encode('{"id":"one","text":"A"}\n{"id":"two","text":"B"}\n');
    expect(names(await read(['-'], [lines]))).toEqual(['one', 'two']);
  });
});

describe('tellApart', () => {
  const input = (id: string, text: string): ArticleInput => ({ id, text, facts: {}, notes: [] });

  it('keeps one of the same article', () => {
    expect(tellApart([input('a', 'x'), input('b', 'y'), input('a', 'x')]).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('names different articles under one id the same, whatever their order', () => {
    const one = tellApart([input('a', 'y'), input('a', 'x'), input('a~2', 'z')]);
    const other = tellApart([input('a~2', 'z'), input('a', 'x'), input('a', 'y')]);
    const byText = (inputs: ArticleInput[]) => new Map(inputs.map(({ id, text }) => [text, id]));
    expect(byText(one)).toEqual(
      new Map([
        ['y', 'a~3'],
        ['x', 'a'],
        ['z', 'a~2'],
      ]),
    );
    expect(byText(other)).toEqual(byText(one));
  });
});
