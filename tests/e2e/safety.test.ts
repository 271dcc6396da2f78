import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HOSTILE_ARTICLE, HOSTILE_NAMES } from './articles.ts';
import { launchBrowser } from './find-browser.ts';
import { awaitPicture, openPage, readMarks, sentenceOf } from './page-probe.ts';
import { browser, seeds } from './seeds-in-browser.ts';
import { ROOT, serveArticles } from './serve.ts';

describe('a page that cannot go on', () => {
  it('says so, and what to do', async () => {
    const [first, ...others] = seeds.graph.extractions;
    const [mention] = first!.mentions;
    const broken = { ...first!, mentions: [{ ...mention!, start: -1 }] };
    const body = JSON.stringify({ ...seeds.graph, extractions: [broken, ...others] });
    const { page } = await openPage(browser, seeds.address, { graphJson: { status: 200, body } });
    const claim = seeds.graph.resolution.claims.find(
      ({ attributions }) => attributions[0]!.article === first!.article,
    )!;
    await page.evaluate((id) => {
      location.hash = `#sel=claim,${id}`;
    }, claim.id);
    await page.getByRole('button', { name: 'Why?' }).first().click();
    await page.getByRole('heading', { name: 'The page could not go on' }).waitFor();
    await page.getByText('building that anew helps').waitFor();
    await page.context().close();
  });
});

const hasRun = () => 'hasRun' in window;

describe('hostile articles', () => {
  it('show names that are markup, code or names of the language as text, everywhere', async () => {
    const { resolution, ...rest } = seeds.graph;
    const entities = resolution.entities.map((entity, i) => ({
      ...entity,
      name: HOSTILE_NAMES[i % HOSTILE_NAMES.length]!,
      aliases: [],
    }));
    const body = JSON.stringify({ ...rest, resolution: { ...resolution, entities } });
    const { page, errors } = await openPage(browser, seeds.address, { graphJson: { status: 200, body } });
    await awaitPicture(page);
    for (const [part, name] of [
      ['onerror', HOSTILE_NAMES[0]!],
      ['__proto__', '__proto__'],
    ] as const) {
      await page.getByRole('searchbox', { name: 'Find an actor' }).fill(part);
      await page.getByRole('option', { name }).first().click();
      await page.getByRole('heading', { level: 2, name }).waitFor();
    }
    await page.getByRole('radio', { name: 'Table' }).click();
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.evaluate(hasRun)).toBe(false);
    expect(await page.locator('img[src="x"], svg[onload]').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('are read with their marks in place, and their address is no link', async () => {
    const served = await serveArticles({ 'hostile.jsonl': JSON.stringify(HOSTILE_ARTICLE) });
    const { page, errors } = await openPage(browser, served.address);
    const claim = served.graph.resolution.claims[0]!;
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#open=${encodeURIComponent(claim.id)},0`,
    );
    await page.locator('mark[data-open]').first().waitFor();
    const [article] = served.graph.articles;
    expect((await readMarks(page, article!.text)).wrong).toEqual([]);
    await page.getByRole('heading', { name: HOSTILE_ARTICLE.title }).waitFor();
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate(hasRun)).toBe(false);
    expect(errors).toEqual([]);
    await page.context().close();
    await served.close();
  });
});

describe('what the page may do', () => {
  const html = () => readFile(join(ROOT, 'dist/viewer/index.html'), 'utf8');

  it('is to run and to look as it was shipped: nothing written into the page runs or restyles it', async () => {
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(await html())![1]!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const { page } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<style>body { color: red }</style><b style="color: red">Bold</b>');
    });
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe('rgb(255, 0, 0)');
    expect(await page.locator('b', { hasText: 'Bold' }).evaluate((node) => getComputedStyle(node).color)).not.toBe(
      'rgb(255, 0, 0)',
    );
    await page.context().close();
  });

  it('but for the styles its parts set themselves, each known by its hash', async () => {
    const { resolve } = createRequire(import.meta.url);
    const folder = join(dirname(resolve('react-aria/package.json')), 'dist/private');
    for (const file of ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs']) {
      const source = await readFile(join(folder, file), 'utf8');
      const style = /style\.textContent = `([^`]+)`/.exec(source)![1]!.trim();
      const written = style.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, 'data-react-aria-pressable');
      expect(await html()).toContain(`'sha256-${createHash('sha256').update(written).digest('base64')}'`);
    }
  });

  it('asks nobody else for anything', async () => {
    const asked: string[] = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(seeds.address);
    await awaitPicture(page);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(seeds.address))).toEqual([]);
    await context.close();
  });

  it('opens with at most 250 kB of script, compressed', async () => {
    const scripts: string[] = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto(seeds.address);
    await awaitPicture(page);
    const files = await Promise.all(scripts.map((path) => readFile(join(ROOT, 'dist/viewer', path))));
    const bytes = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(250_000);
    await context.close();
  });
});

describe('a data file that cannot be shown', () => {
  const EMPTY = {
    format: 'claimgraph',
    version: 1,
    articles: [],
    extractions: [],
    resolution: { entities: [], claims: [], ties: [], links: [] },
    layout: { actors: {}, claims: {} },
  };
  it.each([
    ['is missing', 404, 'not here', 'no data'],
    ['is no JSON', 200, '{"format": "claimgraph", "vers', 'cannot be read'],
    ['is of another program', 200, '{"nodes": []}', 'cannot be read'],
    ['is of a newer claimgraph', 200, JSON.stringify({ ...EMPTY, version: 99 }), 'newer'],
    ['holds nothing', 200, JSON.stringify(EMPTY), 'Nothing to show yet'],
  ])('%s: the page says so, and what to do', async (_case, status, body, said) => {
    const { page } = await openPage(browser, seeds.address, { graphJson: { status, body } });
    const title = page.getByRole('heading', { level: 1, name: new RegExp(said) });
    await title.waitFor();
    expect(await page.locator('main').textContent()).toContain('npx claimgraph');
    await page.context().close();
  });
});

describe('without WebGL', () => {
  it('the table of claims stands in for the picture', async () => {
    const flat = await launchBrowser(['--disable-3d-apis']);
    const { page, errors } = await openPage(flat, seeds.address);
    await page.getByRole('grid', { name: 'Claims' }).waitFor();
    expect(await sentenceOf(page)).toContain(`Showing ${seeds.graph.resolution.claims.length} claims`);
    await page.locator('[role=row][data-key]').first().click();
    await page.locator('mark[data-open]').first().waitFor();
    expect(errors).toEqual([]);
    await flat.close();
  });
});
