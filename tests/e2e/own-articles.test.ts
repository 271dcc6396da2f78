import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitPicture, openPage, sentenceOf } from './page-probe.ts';
import { browser, seeds } from './seeds-in-browser.ts';
import { ROOT } from './serve.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-own-'));
});

afterAll(async () => {
  if (folder) await rm(folder, { recursive: true });
});

const ARTICLES: Readonly<Record<string, string>> = {
  'bakery.md': [
    '---\ntitle: The mill stays shut\npublisher: The Weir Gazette\ndate: 2026-02-03\n---',
    '“The mill is not safe,” Greta Holm told reporters. “Nobody will grind a sack there this year.”',
    'Owen Tarrant denied that the mill was unsafe.',
  ].join('\n\n'),
  'bakery-2.md': [
    '---\ntitle: Miller answers\npublisher: The Ford Herald\ndate: 2026-02-04\n---',
    'Owen Tarrant said Greta Holm had never been inside the mill.',
    '“Come and see it,” said Tarrant.',
  ].join('\n\n'),
  'weir.md': [
    '---\nurl: https://weir.example/drained\n---',
    'Board is to drain the weir, Holm says',
    '“The weir goes,” Greta Holm told the Weir Board on Monday. She denied that the ford was in danger.',
    'Owen Tarrant said the Board had asked nobody.',
  ].join('\n\n'),
  'weir-again.md': [
    '---\ntitle: Board is to drain the weir, Holm says\npublisher: The Weir Gazette\nurl: https://weir.example/drained\n---',
    '“The weir goes,” Greta Holm told the Weir Board on Monday. She denied that the ford was in danger.',
    'Owen Tarrant said the Board had asked nobody.',
  ].join('\n\n'),
  'lines.jsonl': `${[
    {
      id: 'a',
      text: '“The ferry sinks,” Ruth Amsel said of the Harbour Board.',
      publisher: 'Quay News',
      date: '2026-01-05',
    },
    { id: '__proto__', text: 'Ruth Amsel warned that <script>window.hasRun=1</script> would sink it.' },
    { id: 'a', text: 'Another text under the same id, Ruth Amsel said.' },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n')}\nno json\n`,
};

const PAGE_WORDS =
  `<p>“The weir leaks,” said Greta Holm.</p>`.repeat(1) +
  `<p>${'Owen Tarrant denied that the weir leaked. '.repeat(12)}</p>`;

async function writeAll(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  return Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    }),
  );
}

/** Chooses files in the panel and waits until they are read. */
async function bring(page: Page, paths: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Bring your own articles' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles([...paths]);
  await page.getByText(/^\d+ articles? read[.;]/).waitFor({ timeout: 60_000 });
}

/** What the page looks at, as it is taken away. */
async function takeGraph(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'graph.json' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

describe('articles of one’s own', () => {
  it('are read in the tab, are the graph that the command line builds, and are there after a reload until removed', async () => {
    const paths = await writeAll(ARTICLES);
    const { page, errors } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    const shipped = await sentenceOf(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await bring(page, paths);
    await page.getByText('lines.jsonl:4').waitFor();
    expect(await page.evaluate(() => (window as { hasRun?: number }).hasRun)).toBeUndefined();
    expect(asked.filter((url) => !url.startsWith(seeds.address) && !url.startsWith('blob:'))).toEqual([]);

    const out = join(folder, 'out');
    try {
      execFileSync(process.execPath, [join(ROOT, 'dist/cli/main.js'), 'build', ...paths, '-o', out], {
        stdio: 'ignore',
      });
    } catch {
      // One line of the JSON lines cannot be read: the command says so by its exit code.
    }
    const built = await readFile(join(out, 'graph.json'), 'utf8');
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
    expect(hash(await takeGraph(page))).toBe(hash(built));

    await page.reload();
    await awaitPicture(page);
    expect(hash(await takeGraph(page))).toBe(hash(built));
    const own = await sentenceOf(page);
    expect(own).not.toBe(shipped);

    await page.getByRole('button', { name: 'Bring your own articles' }).click();
    await page.getByRole('radio', { name: 'What this page came with' }).click();
    await expect.poll(() => sentenceOf(page)).toBe(shipped);
    await page.getByRole('radio', { name: /^Yours/ }).click();
    await expect.poll(() => sentenceOf(page)).toBe(own);
    await page.getByRole('button', { name: /^Remove all/ }).click();
    await page.getByRole('button', { name: /^Remove 7 articles/ }).click();
    await expect.poll(() => sentenceOf(page)).toBe(shipped);
    await page.reload();
    await awaitPicture(page);
    expect(await sentenceOf(page)).toBe(shipped);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('are read from what people have: Word, PDF, EPUB, tables, saved pages and archives, as the command line reads them', async () => {
    const names = [
      'pandoc.docx',
      'libreoffice.pdf',
      'libreoffice.epub',
      'duckdb.tsv',
      'arrow-snappy.parquet',
      'jar.zip',
      'wget.warc.gz',
    ];
    const paths = [
      ...names.map((name) => join(ROOT, 'tests/ingest/fixtures', name)),
      ...(await writeAll({ 'weir.html': `<!doctype html><title>The weir</title><article>${PAGE_WORDS}</article>` })),
    ];
    const { page, errors } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    await bring(page, paths);
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
    const out = join(folder, 'kinds');
    execFileSync(process.execPath, [join(ROOT, 'dist/cli/main.js'), 'build', ...paths, '-o', out], { stdio: 'ignore' });
    const idsOf = (json: string) => JSON.parse(json).articles.map(({ id }: { id: string }) => id);
    const [taken, built] = [await takeGraph(page), await readFile(join(out, 'graph.json'), 'utf8')];
    expect(idsOf(taken)).toEqual(idsOf(built));
    expect(hash(taken)).toBe(hash(built));
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('are pasted anywhere on the page, with outlet and date', async () => {
    const { page, errors } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    await page.evaluate(
      (text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      `“The tower leans,” Hedda Voss said of the Abbey Trust. ${'The tower has stood for long. '.repeat(10)}`,
    );
    await page.getByRole('textbox', { name: 'Outlet' }).fill('The Abbey Post');
    await page.getByLabel('Date').fill('2026-03-09');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText(/^1 article read[.;]/).waitFor({ timeout: 60_000 });
    expect(await sentenceOf(page)).toContain('in The Abbey Post, 9 Mar 2026');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('are dropped as files, and what is none is named with its reason', async () => {
    const { page, errors } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['“It rained,” Nils Orre said. Nils Orre warned the Rain Office.'], 'rain.txt'));
      dataTransfer.items.add(new File([new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13])], 'photo.txt'));
      dataTransfer.items.add(new File(['x'.repeat(50_000_000)], 'endless.txt'));
      dataTransfer.items.add(new File([], 'empty.txt'));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByText(/^\d+ articles? read[.;]/).waitFor({ timeout: 60_000 });
    const said = await page.getByRole('status', { name: 'What went wrong' }).innerText();
    expect(said).toMatch(/photo\.txt.*zero bytes/);
    expect(said).toMatch(/endless\.txt.*two million/);
    await expect.poll(() => sentenceOf(page)).toContain('Showing 2 claims');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('stay as far as they were read where reading is stopped', async () => {
    const MANY = 150;
    const text = 'Signe Alm said the Weir Board was wrong. “It is wrong,” she said.\n\n'.repeat(400);
    const lines = Array.from({ length: MANY }, (_, i) => JSON.stringify({ id: `a${i}`, text: `${i} ${text}` })).join(
      '\n',
    );
    const [path] = await writeAll({ 'many.jsonl': lines });
    const { page } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    await page.getByRole('button', { name: 'Bring your own articles' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose files' }).click(),
    ]);
    await chooser.setFiles(path!);
    await page.getByText(/^[1-9]\d* of 150 articles read/).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText(/^Stopped\. What was read stays: /).waitFor({ timeout: 60_000 });
    const kept = await page.getByRole('radio', { name: /^Yours/ }).innerText();
    const count = Number(/\d+/.exec(kept)?.[0]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(MANY);
    await page.context().close();
  });

  it('are worked with for this tab where the browser keeps nothing', async () => {
    const paths = await writeAll({ 'bakery.md': ARTICLES['bakery.md']! });
    const { page, errors } = await openPage(browser, seeds.address);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        value: {
          open: () => {
            throw new DOMException('full', 'QuotaExceededError');
          },
        },
      });
    });
    await page.reload();
    await awaitPicture(page);
    await bring(page, paths);
    await page.getByText('the browser does not keep them (the browser has no more room)').waitFor();
    expect(await sentenceOf(page)).toContain('The Weir Gazette');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('can be brought where the page has no data of its own', async () => {
    const paths = await writeAll({ 'bakery.md': ARTICLES['bakery.md']! });
    const { page } = await openPage(browser, seeds.address, { graphJson: { status: 404, body: '' } });
    await page.getByRole('button', { name: 'bring articles of your own' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose files' }).click(),
    ]);
    await chooser.setFiles(paths);
    await page.getByText(/^1 article read[.;]/).waitFor({ timeout: 60_000 });
    expect(await sentenceOf(page)).toContain('The Weir Gazette');
    await page.context().close();
  });
});
