import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraphFile, writeGraphFile } from '../../src/graph/index.ts';
import { readWorld } from '../read-world.ts';
import { claimsWhere } from './brute-force.ts';
import { launchBrowser } from './find-browser.ts';
import { awaitPicture, openPage, sentenceOf } from './page-probe.ts';
import { type Served, serve } from './serve.ts';

const MOST = 10;
const { documents, resolution } = readWorld('seeds');
const whole = buildGraphFile(documents, resolution);
const folder = mkdtempSync(join(tmpdir(), 'claimgraph-slices-'));
let browser: Browser;
let served: Served;

beforeAll(async () => {
  writeFileSync(join(folder, 'graph.json'), writeGraphFile(whole));
  [browser, served] = await Promise.all([launchBrowser(), serve(folder, '--slice', String(MOST))]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true });
});

const all = whole.resolution.claims.length;
const partOf = (page: Page) => page.locator('.part-note');
const takes = (id: string) => claimsWhere(whole, ({ speaker, about }) => speaker === id || about.includes(id)).length;

/** Somebody the opening does not show, of few claims, whose name nobody shares. */
function outsider(): { readonly id: string; readonly name: string } {
  const shown = new Set(served.graph.resolution.entities.map(({ id }) => id));
  const { entities } = whole.resolution;
  return entities.find(
    ({ id, kind, name }) =>
      kind === 'person' &&
      !shown.has(id) &&
      takes(id) > 1 &&
      takes(id) < MOST &&
      entities.filter((other) => other.name.includes(name)).length === 1,
  )!;
}

async function expectNoFaults(page: Page): Promise<void> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))).toEqual([]);
}

describe('the page of a graph too large for it', () => {
  it('opens on a part, says of what, and never loads more', async () => {
    const { page, errors } = await openPage(browser, served.address);
    // Else the answer to this first opening may come while the page is left again, and cannot be read.
    await awaitPicture(page);
    const sizes: number[] = [];
    page.on('response', async (response) => {
      if (!response.url().includes('graph.json')) return;
      sizes.push((await response.json()).resolution.claims.length);
    });
    await page.reload();
    await awaitPicture(page);
    expect(await partOf(page).textContent()).toMatch(
      new RegExp(`^\\d+ of ${all} claims, of what the \\d+ busiest actors say about each other`),
    );
    expect(await sentenceOf(page)).toContain(`Showing ${served.graph.resolution.claims.length} claims`);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST);
    expect(sizes).toHaveLength(1);
    await expectNoFaults(page);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('finds an actor who is not loaded, goes there, and back; the address leads there again', async () => {
    const { id, name } = outsider();
    const { page, errors } = await openPage(browser, served.address);
    await awaitPicture(page);
    const opening = await partOf(page).textContent();
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    const group = page.getByRole('group', { name: 'In the whole graph' });
    const hit = group.getByRole('menuitem', { name: new RegExp(`^${name}`) });
    await hit.waitFor();
    // The first hit is what Enter takes, a moment after it came.
    await page.waitForFunction(() => {
      const active = document.querySelector('[role=dialog] input')?.getAttribute('aria-activedescendant');
      return active && document.getElementById(active);
    });
    await expectNoFaults(page);
    await hit.click();
    const arrived = `All ${takes(id)} claims that match, of ${all}.`;
    await page.getByText(arrived).waitFor();
    await page.locator('.evidence h2', { hasText: name }).waitFor();
    expect(await sentenceOf(page)).toContain(`Showing ${takes(id)} claims`);
    const other = await openPage(browser, 'about:blank');
    const asked: string[] = [];
    other.page.on('request', (request) => asked.push(request.url()));
    await other.page.goto(page.url());
    await other.page.getByText(arrived).waitFor();
    await other.page.locator('.evidence h2', { hasText: name }).waitFor();
    // Nothing is loaded that is not shown.
    expect(asked.filter((url) => url.includes('graph.json'))).toEqual([
      expect.stringContaining(`graph.json?near=1,${id}`),
    ]);
    // What a slice comes without is fetched when it is asked for.
    await other.page.getByRole('button', { name: 'Why?' }).first().click();
    await other.page
      .getByText(/is taken for/)
      .first()
      .waitFor();
    await other.page.context().close();
    await page.goBack();
    await page.getByText(opening!).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('leads from an actor to everything by or about it, and from words to all claims that have them', async () => {
    const busiest = Object.entries(served.graph.part!.takes).sort(([, a], [, b]) => b - a)[0]!;
    const { page } = await openPage(browser, served.address, { hash: `#sel=actor,${busiest[0]}` });
    await page.getByRole('button', { name: `${busiest[1]} claims`, exact: false }).click();
    await page.getByText(`${MOST} of ${busiest[1]} claims that match`).waitFor();
    expect(page.url()).toContain(`near=1,${busiest[0]}`);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search' }).locator('input').fill('the');
    await page.getByRole('menuitem', { name: /^All claims with “the”/ }).click();
    await page.getByText(/^10 of \d+ claims that match: those that most outlets tell/).waitFor();
    expect(page.url()).toContain('#q=the');
    await page.context().close();
  });

  it('has what may be chosen next made ready, and loads it only when it is chosen', async () => {
    const { id, name } = outsider();
    const { page } = await openPage(browser, served.address);
    await awaitPicture(page);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('graph.json')) asked.push(`${request.method()} ${request.url().split('?')[1]}`);
    });
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    const hit = page.getByRole('menuitem', { name: new RegExp(`^${name}`) });
    await hit.hover();
    await expect.poll(() => asked).toContain(`HEAD near=1,${id}`);
    expect(asked.filter((request) => request.startsWith('GET'))).toEqual([]);
    await hit.click();
    await page.getByText(`All ${takes(id)} claims that match, of ${all}.`).waitFor();
    expect(asked.filter((request) => request.startsWith('GET'))).toEqual([`GET near=1,${id}`]);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search' }).locator('input').fill('the');
    await page.getByRole('menuitem', { name: /^All claims with “the”/ }).waitFor();
    await expect.poll(() => asked).toContain('HEAD q=the');
    await page.context().close();
  });

  it('asks for the days that are chosen over all days there are', async () => {
    const { page } = await openPage(browser, served.address);
    await awaitPicture(page);
    const first = page.getByRole('slider', { name: 'First day' });
    await first.press('End');
    await page.waitForURL(/when=/);
    const [, from = '', to = ''] = /when=([\d-]+)\.\.([\d-]+)/.exec(page.url())!;
    const days = new Map(whole.articles.map(({ id, date = '' }) => [id, date.slice(0, 10)]));
    const isThen = (article: string) => days.get(article)! >= from && days.get(article)! <= to;
    const { length } = claimsWhere(whole, ({ attributions }) => attributions.some(({ article }) => isThen(article)));
    await page.getByText(new RegExp(`^(?:All|${MOST} of) ${length} claims? that match`)).waitFor();
    await page.context().close();
  });

  it('says that nothing matches, and takes no correction, for it has not all articles', async () => {
    const { page } = await openPage(browser, served.address, { hash: '#q=xyzzy' });
    await page.getByText('Nothing matches.').waitFor();
    await page.getByRole('button', { name: 'Take all filters away' }).click();
    await page.getByText(/busiest actors/).waitFor();
    await page.locator('.card').first().waitFor();
    expect(await page.getByRole('button', { name: /^Correct/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Corrections' }).click();
    await page.getByText('this page holds a part of them').waitFor();
    await page.context().close();
  });

  it.each([
    ['no JSON', (lines: readonly string[]) => lines.map(() => '{"mentions":')],
    ['those of other articles', (lines: readonly string[]) => [...lines].reverse()],
    ['none that claims could be of', (lines: readonly string[]) => lines.map(() => '{"mentions":[],"chains":[]}')],
  ])('tells less of a claim, and goes on, where the mentions that come are %s', async (_, change) => {
    const { page, errors } = await openPage(browser, served.address);
    await page.route('**/mentions.ndjson*', async (route) => {
      const lines = (await (await route.fetch()).text()).trimEnd().split('\n');
      await route.fulfill({ body: `${change(lines).join('\n')}\n` });
    });
    await page.locator('.card').first().click();
    const answered = page.waitForResponse('**/mentions.ndjson*');
    await page.getByRole('button', { name: 'Why?' }).first().click();
    await answered;
    await page.getByText('The speaker', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: /^Export/ }).click();
    await page.getByRole('menuitem', { name: 'graph.json' }).click();
    await page.getByText('answers for another graph').first().waitFor();
    await page.getByRole('navigation', { name: 'Filters' }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('says so when the command is gone, keeps what is shown, and goes on when it is back', async () => {
    const { port } = new URL(served.address);
    const { page } = await openPage(browser, served.address);
    await awaitPicture(page);
    await served.close();
    await page.keyboard.press('/');
    await page.keyboard.type('the');
    await page.getByText('Only what is loaded is searched').waitFor();
    // Once for the words, once for the dialog.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('slider', { name: 'First day' }).press('End');
    await page.getByText('Only what was loaded before is shown').waitFor();
    await page.getByRole('navigation', { name: 'Filters' }).waitFor();
    await expectNoFaults(page);
    served = await serve(folder, '--slice', String(MOST), '--port', port);
    await page.getByRole('button', { name: 'try again' }).click();
    await page.getByText(/claims? that match/).waitFor();
    await page.context().close();
  });
});
