import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from './brute-force.ts';
import { launchBrowser } from './find-browser.ts';
import { awaitPicture, openPage, readMarks, sentenceOf, settle } from './page-probe.ts';
import { type Served, serve } from './serve.ts';

let browser: Browser;
let seeds: Served;
let axeSource = '';

beforeAll(async () => {
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  [browser, seeds] = await Promise.all([launchBrowser(), serve('seeds')]);
});

afterAll(async () => {
  await browser?.close();
  await seeds?.close();
});

async function findFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html}`));
}

async function openPasting(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bring your own articles' }).click();
  await page.getByRole('button', { name: 'Paste an article' }).click();
}

async function openCorrection(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Correct …' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('dialog').waitFor();
}

async function openSpeaker(page: Page): Promise<void> {
  await page.locator('.card').first().getByRole('button', { name: 'Correct' }).click();
  await page.getByRole('menuitem', { name: 'Somebody else says it' }).click();
  await page.getByRole('dialog').waitFor();
}

/** A correction is made, and the list of all of them opened. */
async function rename(page: Page): Promise<void> {
  await openCorrection(page, 'Has another name');
  await page.keyboard.type('August Holt');
  await page.keyboard.press('Enter');
  await page.getByText('Done: Rename').waitFor();
  await page.getByRole('button', { name: '1 correction' }).click();
  await page.getByRole('dialog').waitFor();
}

/** States of the page: how it is opened, and what is done then. */
const STATES: readonly [name: string, hash: () => string, act?: (page: Page) => Promise<unknown>][] = [
  ['as it opens', () => ''],
  ['with an actor', () => `#sel=actor,${idOf(seeds.graph, 'Ukraine')}`],
  ['with an article open', () => `#open=${encodeURIComponent(seeds.graph.resolution.claims[0]!.id)},0`],
  ['with chains', () => `#sel=chains,${idOf(seeds.graph, 'Dmitry Peskov')},${idOf(seeds.graph, 'Steve Witkoff')}`],
  [
    'around an actor',
    () => `#near=2,${idOf(seeds.graph, 'Ukraine')}`,
    (page) => page.getByRole('button', { name: /^2 steps of/ }).click(),
  ],
  ['as a table', () => '#view=table'],
  ['with claims as nodes', () => '#view=claims'],
  ['with the search', () => '', (page) => page.keyboard.press('Control+k')],
  ['with a filter open', () => '', (page) => page.getByRole('button', { name: 'anyone' }).first().click()],
  ['with the keys', () => '', (page) => page.keyboard.press('?')],
  ['with articles to bring', () => '', (page) => page.getByRole('button', { name: 'Bring your own articles' }).click()],
  ['with an article to paste', () => '', openPasting],
  ['with no corrections', () => '', (page) => page.getByRole('button', { name: 'Corrections' }).click()],
  ['with a correction', () => `#sel=actor,${idOf(seeds.graph, 'Gus Holt')}`, rename],
  [
    'with two actors to merge',
    () => `#sel=pair,${['Ines Calloway', 'Bertil Askew'].map((name) => idOf(seeds.graph, name))}`,
    (page) => page.keyboard.press('m'),
  ],
  [
    'with an actor to split',
    () => `#sel=actor,${idOf(seeds.graph, 'Bertil Askew')}`,
    (page) => openCorrection(page, 'Is more than one'),
  ],
  [
    'with a kind to choose',
    () => `#sel=actor,${idOf(seeds.graph, 'Bertil Askew')}`,
    (page) => openCorrection(page, 'Is of another kind'),
  ],
  ['with a speaker to choose', () => `#sel=actor,${idOf(seeds.graph, 'Bertil Askew')}`, openSpeaker],
  ['where nothing matches', () => '#q=zzzz'],
];

describe.each(['light', 'dark'] as const)('in %s, nothing bars anyone from the page', (theme) => {
  it.each(STATES)('%s', async (_name, hash, act) => {
    const { page, errors } = await openPage(browser, seeds.address, { theme, hash: hash() });
    await page.getByRole('navigation', { name: 'Filters' }).waitFor();
    await act?.(page);
    await page.waitForTimeout(250);
    expect(await findFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('on a telephone', async () => {
    const { page } = await openPage(browser, seeds.address, { theme, width: 390, height: 844 });
    await page.getByRole('navigation', { name: 'Filters' }).waitFor();
    await page.waitForTimeout(250);
    expect(await findFaults(page)).toEqual([]);
    await page.context().close();
  });
});

describe('by system', () => {
  it('the page is light or dark, and can be turned', async () => {
    const { page } = await openPage(browser, seeds.address, { theme: 'dark' });
    await awaitPicture(page);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(21, 23, 26)');
    await page.getByRole('button', { name: 'Light' }).click();
    await settle(page);
    expect(await ground()).toBe('rgb(251, 250, 247)');
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  it('one finds an actor, reads a claim in its article, filters by days, and goes back', async () => {
    const { page, errors } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    const all = await sentenceOf(page);
    await page.keyboard.press('/');
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
    await page.keyboard.type('siân');
    await page
      .getByRole('menuitem', { name: /Siân Pellow/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Siân Pellow' }).waitFor();

    await page.keyboard.press(']');
    await page.locator('mark[data-open]').first().waitFor();
    const open = await page.evaluate(() => decodeURIComponent(/open=([^&]+)/.exec(location.hash)![1]!));
    const claim = seeds.graph.resolution.claims.find(({ id }) => open.startsWith(id))!;
    expect(claim.speaker).toBe(idOf(seeds.graph, 'Siân Pellow'));
    const { text } = seeds.graph.articles.find(({ id }) => id === claim.attributions[0]!.article)!;
    expect((await readMarks(page, text)).wrong).toEqual([]);

    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Who claims what about whom' }).waitFor();
    await tabTo(page, 'First day');
    await page.keyboard.press('End');
    await expect.poll(() => sentenceOf(page)).not.toBe(all);
    await page.keyboard.press('z');
    await expect.poll(() => sentenceOf(page)).toBe(all);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

/** Goes back with Tab until what has the name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press('Shift+Tab');
    if ((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) === name) return;
  }
  throw new Error(`Tab never comes to “${name}”.`);
}
