import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphFile } from '../../src/model/index.ts';
import { idOf } from './brute-force.ts';
import { launchBrowser } from './find-browser.ts';
import { awaitPicture, nodePosition, openPage, sentenceOf } from './page-probe.ts';
import { ROOT, type Served, serve } from './serve.ts';

let browser: Browser;
let folder: string;
/** A build of the sample articles with its log of corrections, as the command line leaves it. */
let built: Served;

const CLI = join(ROOT, 'dist/cli/main.js');
const claimgraph = (...args: string[]) => execFileSync(process.execPath, [CLI, ...args], { stdio: 'ignore' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-corrections-'));
  claimgraph('build', join(ROOT, 'seeds'), '-o', folder);
  claimgraph('correct', folder, 'rename', 'Gus Holt', 'August Holt');
  [browser, built] = await Promise.all([launchBrowser(), serve(join(folder, 'graph.json'))]);
});

afterAll(async () => {
  await browser?.close();
  await built?.close();
  if (folder) await rm(folder, { recursive: true });
});

async function take(page: Page, item: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

async function takeLog(page: Page): Promise<string> {
  await openList(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Export' }).click(),
  ]);
  await closeList(page);
  return readFile(await download.path(), 'utf8');
}

async function closeList(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(?:Corrections|\d+ corrections?)$/ }).click();
  await page.getByRole('dialog', { name: 'Corrections' }).waitFor();
}

const listed = (page: Page) => page.locator('.correction-lines li').allInnerTexts();

/** What the command line makes of the same articles with the same log. */
async function resolutionOf(log: string): Promise<GraphFile['resolution']> {
  const out = join(folder, 'again');
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'corrections.jsonl'), log);
  claimgraph('build', join(ROOT, 'seeds'), '-o', out);
  return (JSON.parse(await readFile(join(out, 'graph.json'), 'utf8')) as GraphFile).resolution;
}

describe('what is put right', () => {
  it('is merged by dragging, kept over a reload, exported as the command line reads it, and taken back', async () => {
    const { page, errors } = await openPage(browser, built.address);
    await awaitPicture(page);
    const [ines, honor] = [idOf(built.graph, 'Ines Calloway'), idOf(built.graph, 'Honor Blythe')];
    const [from, to] = [(await nodePosition(page, honor))!, (await nodePosition(page, ines))!];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
    await page.getByRole('dialog', { name: 'Are these one?' }).waitFor();
    await page.getByRole('button', { name: 'Make them one' }).click();
    await page.getByText('Done: Merge Honor Blythe into Ines Calloway').waitFor();
    await page.reload();
    await awaitPicture(page);
    await expect.poll(() => nodePosition(page, honor)).toBeUndefined();

    const log = await takeLog(page);
    const shown = JSON.parse(await take(page, 'graph.json')) as GraphFile;
    expect(shown.resolution).toEqual(await resolutionOf(log));
    expect(log.split('\n')[0]).toContain('"August Holt"');

    await openList(page);
    expect(await listed(page)).toEqual([
      expect.stringContaining('Merge Honor Blythe into Ines Calloway'),
      expect.stringContaining('Rename Gus Holt: August Holt'),
    ]);
    await page.getByRole('button', { name: /^Take back: Merge/ }).click();
    await page.getByText('Taken back.').waitFor();
    await closeList(page);
    const again = JSON.parse(await take(page, 'graph.json')) as GraphFile;
    expect(again.resolution).toEqual(built.graph.resolution);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('goes by keyboard alone: merge, rename, another kind, another speaker, no claim; undone and redone', async () => {
    const bertil = idOf(built.graph, 'Bertil Askew');
    const claims = built.graph.resolution.claims.filter(({ speaker }) => speaker === bertil);
    const claim = claims[0]!;
    const hash = `#sel=actor,${bertil}&open=${encodeURIComponent(claim.id)},0`;
    const { page, errors } = await openPage(browser, built.address, { hash });
    await awaitPicture(page);
    const { keyboard } = page;
    await keyboard.press('x');
    await page.getByText(/^Done: “.*is no claim/).waitFor();
    await expect.poll(() => sentenceOf(page)).toContain(`${built.graph.resolution.claims.length - 1} claims`);

    await page.getByRole('button', { name: 'Correct …' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Has another name' }).waitFor();
    for (const _ of [1, 2]) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Name' }).waitFor();
    await keyboard.press('Control+a');
    await keyboard.type('Bert Askew');
    await keyboard.press('Enter');
    await page.getByText('Done: Rename Bertil Askew: Bert Askew').waitFor();
    await page.getByRole('heading', { name: 'Bert Askew' }).first().waitFor();

    await page.locator('#evidence').focus();
    await keyboard.press('m');
    await page.getByRole('dialog').getByRole('searchbox', { name: 'Find an actor' }).waitFor();
    await keyboard.type('Verity');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.getByRole('button', { name: 'Make them one' }).waitFor();
    await keyboard.press('Enter');
    await page.getByText('Done: Merge Verity Lund into Bert Askew').waitFor();

    await page.locator('#evidence').focus();
    for (const words of ['Merge', 'Rename', '“']) {
      await keyboard.press('z');
      await page.getByText(`Taken back: ${words}`).waitFor();
    }
    await openList(page);
    await expect.poll(async () => (await listed(page)).filter((line) => line.includes('Taken back')).length).toBe(3);
    await page.getByRole('button', { name: 'Put it right again' }).press('Enter');
    await expect.poll(async () => (await listed(page))[0]).toContain('is no claim');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is imported from the command line’s log, the same line never twice', async () => {
    const log = await readFile(join(folder, 'corrections.jsonl'), 'utf8');
    claimgraph('correct', folder, 'merge', 'Ines Calloway', 'Honor Blythe');
    const longer = await readFile(join(folder, 'corrections.jsonl'), 'utf8');
    await writeFile(join(folder, 'corrections.jsonl'), log);
    const { page, errors } = await openPage(browser, built.address);
    await awaitPicture(page);
    for (const said of ['1 line added. 1 line could not be read.', 'All of it is here already.']) {
      await openList(page);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Import' }).click(),
      ]);
      await chooser.setFiles({
        name: 'corrections.jsonl',
        mimeType: 'text/plain',
        buffer: Buffer.from(`${longer}{"do":\n`),
      });
      await page.getByText(said).waitFor();
      expect(await listed(page)).toHaveLength(2);
      await closeList(page);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('in one tab is right in the other', async () => {
    const { page, errors } = await openPage(browser, built.address, {
      hash: `#sel=actor,${idOf(built.graph, 'Siân Pellow')}`,
    });
    const other = await page.context().newPage();
    await Promise.all([awaitPicture(page), other.goto(page.url()).then(() => awaitPicture(other))]);
    for (const tab of [other, page]) {
      await openList(tab);
      await closeList(tab);
    }
    const claims = built.graph.resolution.claims.length;
    for (const [i, tab] of [page, other].entries()) {
      await tab.bringToFront();
      await tab.locator('.card-words').nth(i).click();
      await tab.locator('#evidence').focus();
      await tab.keyboard.press('x');
      for (const each of [page, other]) await expect.poll(() => sentenceOf(each)).toContain(`${claims - i - 1} claims`);
    }
    await page.reload();
    await awaitPicture(page);
    expect(await sentenceOf(page)).toContain(`${claims - 2} claims`);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
