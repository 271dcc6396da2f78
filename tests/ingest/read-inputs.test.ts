import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleInput, type InputProblem, isProblem } from '../../src/ingest/article-input.ts';
import { LONGEST_TEXT } from '../../src/ingest/longest-text.ts';
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
    expect(all[2]).toMatchObject({ id: 'x', code: 'no-text' });
    expect(names(all)).toEqual(['one', 'lines.jsonl:3: bad-json', 'lines.jsonl:4: no-text', 'lines.jsonl:5', '7']);
    expect(all[0]).toMatchObject({
      text: 'A\nB',
      facts: { title: 'T', publisher: 'P', date: '2025-12-15', url: 'u' },
    });
    expect(all[4]).toMatchObject({ text: '\u2028' });
  });

  it('reads saved pages, whatever they are called, and leaves out what browsers put beside them', async () => {
    const page = '<!DOCTYPE html>\n<html><body><p>The mayor said no.</p></body></html>';
    await mkdir(at('saved/Quay_files'), { recursive: true });
    for (const name of ['saved/Quay.htm', 'saved/copy.txt', 'saved/Quay_files/advert.html'])
      await writeFile(at(name), page);
    const all = await read([at('saved')]);
    expect(names(all)).toEqual(['Quay.htm', 'copy.txt']);
    expect(all).toMatchObject([{ text: 'The mayor said no.' }, { text: 'The mayor said no.' }]);
    expect(await read(['-'], [new TextEncoder().encode(page)])).toMatchObject([
      { id: 'stdin', text: 'The mayor said no.' },
    ]);
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

describe('what is no article', () => {
  const line = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;
  const long = '“'.repeat(LONGEST_TEXT + 1);

  it.each([
    ['of 50 MB in one line', 50_000_000],
    ['that no string can hold', 3_000_000_000],
  ])('is a file %s: named at once, and the rest is read', async (_, size) => {
    await writeFile(at('huge.txt'), 'The mayor said no. ');
    await truncate(at('huge.txt'), size);
    const begun = performance.now();
    expect(names(await read([at('huge.txt'), at('news/b.txt')]))).toEqual(['huge.txt: too-long', 'b.txt']);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('is a text of more than two million characters, in a file, a line or a pipe', async () => {
    await writeFile(at('long.txt'), long);
    await writeFile(at('long.jsonl'), line('one', 'A') + line('two', long) + line('three', 'B'));
    expect(names(await read([at('long.txt')]))).toEqual(['long.txt: too-long']);
    expect(names(await read([at('long.jsonl')]))).toEqual(['one', 'long.jsonl:2: too-long', 'three']);
    const [problem] = await read(['-'], [new TextEncoder().encode(long)]);
    expect(problem).toMatchObject({ name: '-', code: 'too-long', message: expect.stringContaining('Split it') });
  });

  it('is a line of 50 MB, and one of another file is still read whole', async () => {
    const huge = 'x'.repeat(50_000_000);
    await writeFile(at('wide.jsonl'), line('one', huge) + line('two', 'B'));
    expect(names(await read([at('wide.jsonl')]))).toEqual(['wide.jsonl:1: too-long', 'two']);
    expect(await read(['-'], [new TextEncoder().encode(line('one', huge) + line('two', 'B'))])).toMatchObject([
      { name: 'stdin:1', code: 'too-long' },
      { id: 'two' },
    ]);
    expect((await read(['-'], [new TextEncoder().encode(huge)]))[0]).toMatchObject({ name: '-', code: 'too-long' });
  });

  it('is not a large file or pipe of many articles', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => line(`${i}`, 'The mayor said no. '.repeat(50))).join('');
    await writeFile(at('many.jsonl'), many);
    expect(await read([at('many.jsonl')])).toHaveLength(10_000);
    const bytes = new TextEncoder().encode(many);
    const piped = await read(['-'], [bytes.subarray(0, 1), bytes.subarray(1, 8_000_000), bytes.subarray(8_000_000)]);
    expect(piped).toHaveLength(10_000);
    expect(piped.at(-1)).toMatchObject({ id: '9999' });
  });

  it.skipIf(process.platform === 'win32')('is a pipe or a device: nobody waits for it', async () => {
    execFileSync('mkfifo', [at('pipe.txt')]);
    expect(names(await read([at('pipe.txt'), at('news/b.txt')]))).toEqual(['pipe.txt: no-file', 'b.txt']);
    expect(await read(['/dev/zero'])).toMatchObject([{ name: '/dev/zero', code: 'no-file' }]);
  });

  it('is a link to a folder, whatever it is called', async () => {
    await mkdir(at('linked'));
    await symlink(at('news'), at('linked/link.txt'));
    await symlink(at('news/b.txt'), at('linked/other.txt'));
    expect(names(await read([at('linked')]))).toEqual(['other.txt']);
  });

  // To root no folder is closed.
  it.skipIf(process.getuid?.() === 0)('is a closed folder inside: named, and the rest is read', async () => {
    await mkdir(at('some/closed'), { recursive: true });
    await writeFile(at('some/a.txt'), 'Text a');
    await writeFile(at('some/z.txt'), 'Text z');
    await chmod(at('some/closed'), 0);
    const found = names(await read([at('some')]));
    await chmod(at('some/closed'), 0o700);
    expect(found).toEqual(['a.txt', 'some/closed: unreadable', 'z.txt']);
  });

  it('is an XML file under another name', async () => {
    await writeFile(at('graph.copy'), '<?xml version="1.0" encoding="UTF-8"?>\n<gexf version="1.3"></gexf>');
    await writeFile(at('words.md'), 'The <html> tag, the mayor said, is <b>old</b>.');
    expect(names(await read([at('graph.copy'), at('words.md')]))).toEqual(['graph.copy: unknown-kind', 'words.md']);
  });
});

describe('tellApart', () => {
  const input = (id: string, text: string): ArticleInput => ({ id, text, facts: {}, notes: [] });

  it('keeps one of the same article', () => {
    expect(tellApart([input('a', 'x'), input('b', 'y'), input('a', 'x')]).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('takes the facts of the same one where they differ, whichever came first, and says so', () => {
    const one = { ...input('a', 'x'), facts: { publisher: 'The Desk', date: '2031-03-02' } };
    const other = { ...input('a', 'x'), facts: { publisher: 'The Tide', date: '2031-03-02', url: 'u' } };
    const [kept] = tellApart([one, other]);
    expect(tellApart([other, one])).toEqual([kept]);
    expect(kept?.facts).toEqual(one.facts);
    expect(kept?.notes).toMatchObject([
      { code: 'other-facts', message: expect.stringMatching(/: publisher, url\. Taken: .*publisher “.*”; .*url/) },
    ]);
    expect(tellApart([one, { ...one }])).toEqual([one]);
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
