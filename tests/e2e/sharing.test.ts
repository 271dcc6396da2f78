import { readFile } from 'node:fs/promises';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { idOf } from './brute-force.ts';
import { awaitPicture, nodePosition, type OpenPage, openPage, readMarks, sentenceOf } from './page-probe.ts';
import { browser, seeds } from './seeds-in-browser.ts';

let open: OpenPage;

beforeAll(async () => {
  open = await openPage(browser, seeds.address, { hash: `#with=${encodeURIComponent(idOf(seeds.graph, 'Russia'))}` });
  await awaitPicture(open.page);
});

async function exportAs(page: Page, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Export' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const shownCounts = async (page: Page) =>
  /Graph of (\d+) nodes and (\d+) lines/
    .exec((await page.getByRole('img', { name: /^Graph of/ }).getAttribute('aria-label'))!)!
    .slice(1)
    .map(Number);

describe('what is taken away', () => {
  it('is, as GEXF, the graph that is seen', async () => {
    const { name, bytes } = await exportAs(open.page, /GEXF/);
    const graph = gexf.parse(MultiDirectedGraph, bytes.toString('utf8'), { allowUndeclaredAttributes: true });
    expect(name).toBe('actors.gexf');
    expect([graph.order, graph.size]).toEqual(await shownCounts(open.page));
    expect(graph.mapNodes((_id, { label }) => label)).toContain('Russia');
  });

  it('is, as PNG, the picture at twice its size with more below it', async () => {
    const { bytes } = await exportAs(open.page, /PNG/);
    const box = (await open.page.locator('.picture').boundingBox())!;
    const { width, height, colors } = await open.page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const pen = canvas.getContext('2d')!;
      pen.drawImage(picture, 0, 0);
      const { data } = pen.getImageData(0, 0, picture.width, picture.height);
      const colors = new Set(new Uint32Array(data.buffer));
      return { width: picture.width, height: picture.height, colors: colors.size };
    }, bytes.toString('base64'));
    expect(width).toBe(2 * Math.round(box.width));
    expect(height).toBeGreaterThan(2 * box.height + 80);
    expect(colors).toBeGreaterThan(50);
  });
});

describe('the picture that is taken away', () => {
  it('is, as SVG, well formed, with every name that is seen, and looks like the page', async () => {
    const { page } = open;
    const { name, bytes } = await exportAs(page, /SVG/);
    expect(name).toBe('claims.svg');
    const read = await page.evaluate(async (svg) => {
      const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const texts = [...file.querySelectorAll('text')].map(({ textContent }) => textContent);
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      await image.decode();
      return {
        errors: file.querySelectorAll('parsererror').length,
        scripts: file.querySelectorAll('script, foreignObject, [onload]').length,
        texts,
        width: image.width,
      };
    }, bytes.toString('utf8'));
    expect(read).toMatchObject({ errors: 0, scripts: 0 });
    expect(read.width).toBe(Math.round((await page.locator('.picture').boundingBox())!.width));
    for (const text of ['Russia', 'Ukraine', 'says', 'countries']) expect(read.texts).toContain(text);
    expect(read.texts.join(' ')).toContain(await sentenceOf(page));
  });
});

describe('the claims that are taken away', () => {
  it('are, as CSV, a line for each article that tells one, with the words as they stand there', async () => {
    const { name, bytes } = await exportAs(open.page, /CSV/);
    expect(name).toBe('claims.csv');
    const [header, ...rows] = readCsv(bytes.toString('utf8').replace(/^\ufeff/, ''));
    const russia = idOf(seeds.graph, 'Russia');
    const claims = seeds.graph.resolution.claims.filter(
      ({ speaker, about }) => speaker === russia || about.includes(russia),
    );
    expect(rows).toHaveLength(claims.reduce((sum, { attributions }) => sum + attributions.length, 0));
    const cell = (row: readonly string[], column: string) => row[header!.indexOf(column)]!;
    for (const row of rows) {
      const { text } = seeds.graph.articles.find(({ id }) => id === cell(row, 'article'))!;
      const spans = cell(row, 'spans')
        .split('; ')
        .map((span) => span.split('-').map(Number));
      expect(spans.map(([start, end]) => text.slice(start, end)).join(' … ')).toBe(cell(row, 'words'));
    }
  });

  it('are, as JSON, those that are shown', async () => {
    const { name, bytes } = await exportAs(open.page, /JSON/);
    expect(name).toBe('claims.json');
    const { claims, shows } = JSON.parse(bytes.toString('utf8'));
    expect(shows).toBe(await sentenceOf(open.page));
    expect(shows).toContain(`Showing ${claims.length} claims`);
  });
});

/** The plainest reading of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted && c === '"' && text[i + 1] === '"') cell += text[i++];
    else if (c === '"') quoted = !quoted;
    else if (quoted) cell += c;
    else if (c === ',') [row, cell] = [[...row, cell], ''];
    else if (c === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      [row, cell] = [[], ''];
    } else cell += c;
  }
  return rows;
}

describe('the address', () => {
  it('opens the same view elsewhere: filters, selection, open claim', async () => {
    const { page } = open;
    const russia = idOf(seeds.graph, 'Russia');
    const claim = seeds.graph.resolution.claims.find(({ about, speaker }) => about.includes(russia) && speaker)!;
    const parts = [`with=${russia}`, 'type=!indirect', `sel=actor,${claim.speaker}`, `open=${claim.id},0`];
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#${parts.map((part) => part.replace(/[^=,!]+/g, encodeURIComponent)).join('&')}`,
    );
    await page.locator('mark[data-open]').first().waitFor();
    const there = await openPage(browser, await page.evaluate(() => location.href));
    await there.page.locator('mark[data-open]').first().waitFor();
    for (const read of [sentenceOf, openMarks, headings]) expect(await read(there.page)).toEqual(await read(page));
    const { text } = seeds.graph.articles.find(({ id }) => id === claim.attributions[0]!.article)!;
    expect((await readMarks(there.page, text)).wrong).toEqual([]);
    await there.page.context().close();
  });

  it('opens where one looked, and says so where it was made for other data, with what still applies', async () => {
    const { page } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    const id = idOf(seeds.graph, 'Russia');
    for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Closer' }).click();
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/at=[\d.,-]+&data=[a-z\d]{7}$/);
    const there = await openPage(browser, page.url());
    await awaitPicture(there.page);
    const [here, elsewhere] = [(await nodePosition(page, id))!, (await nodePosition(there.page, id))!];
    expect(Math.hypot(here.x - elsewhere.x, here.y - elsewhere.y)).toBeLessThan(2);
    expect(await there.page.getByText('made for other data').count()).toBe(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('');

    await page.evaluate((id) => {
      location.hash = `#by=person:nobody&with=${encodeURIComponent(id)}&data=0000000`;
    }, id);
    await page
      .getByText('This address was made for other data. 1 thing in it is not here; the rest applies.')
      .waitFor();
    expect(await sentenceOf(page)).toContain('by anyone');
    expect(await sentenceOf(page)).toContain('involving Russia');
    await page.getByRole('button', { name: 'Start anew' }).click();
    await expect.poll(() => page.getByText('made for other data').count()).toBe(0);
    await page.context().close();
    await there.page.context().close();
  });

  it('goes back and forward through views', async () => {
    const { page } = await openPage(browser, seeds.address);
    const first = await sentenceOf(page);
    await page
      .getByRole('option', { name: /^Siân Pellow/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Siân Pellow' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Who claims what about whom' }).waitFor();
    expect(await sentenceOf(page)).toBe(first);
    await page.goForward();
    await page.getByRole('heading', { name: 'Siân Pellow' }).waitFor();
    await page.context().close();
  });
});

const openMarks = (page: Page) => page.locator('mark[data-open]').allTextContents();
const headings = (page: Page) => page.getByRole('heading', { level: 2 }).allTextContents();
