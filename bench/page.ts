/**
 * Measures the page on a large graph, drawn by software, as a reader waits for it:
 *
 *     npm run build && npm run bench:page                    of ../shared/corpus, at least 2,000 actors and 8,000 edges
 *     npm run bench:page -- --graph out/graph.json           of a graph that is built already
 *     npm run bench:page -- --json
 *
 * Opening is from asking for the page to the drawn picture; hovering is the script that lighting up a neighbourhood
 * runs; filtering is from the click to the end of the next frame; scrolling is the longest task while a table of 50,000
 * claims is scrolled; bringing is until 200 articles are read in the page. The load of the machine stands below.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { readGraphFile, writeGraphFile } from '../src/graph/index.ts';
import { launchBrowser } from '../tests/e2e/find-browser.ts';
import { awaitPicture, openPage, settle } from '../tests/e2e/page-probe.ts';
import { ROOT, type Served, serve } from '../tests/e2e/serve.ts';
import { median } from './median.ts';
import { trimGraph } from './trim-graph.ts';

const CORPUS = fileURLToPath(new URL('../../shared/corpus/articles.jsonl', import.meta.url));
const ACTORS = 2000;
const EDGES = 8000;
/** Of the corpus, those that are brought in on the page. */
const BROUGHT = 200;
/** Claims in the table that is scrolled, each with another id. */
const ROWS = 50_000;
const OPENINGS = 5;
const HOVERS = 60;
const FILTERS = 12;

interface Report {
  readonly actors: number;
  readonly edges: number;
  readonly claims: number;
  /** Medians, in milliseconds. */
  readonly opening: number;
  readonly hovering: number;
  readonly filtering: number;
  /** The longest task, in milliseconds. */
  readonly scrolling: number;
  /** In milliseconds. */
  readonly bringing?: number;
}

const MOST: Readonly<Partial<Record<keyof Report, number>>> = {
  opening: 3000,
  hovering: 4,
  filtering: 100,
  scrolling: 100,
  bringing: 30_000,
};

const { values: options } = parseArgs({ options: { graph: { type: 'string' }, json: { type: 'boolean' } } });

if (!options.graph && !existsSync(CORPUS)) {
  console.log('left out: ../shared with the corpus is not here, so there is nothing to draw');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-bench-'));
  try {
    const report = await measure(options.graph ?? buildGraph(folder));
    console.log(options.json ? JSON.stringify(report, undefined, 2) : toTable(report));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function buildGraph(folder: string): string {
  const main = join(ROOT, 'dist/cli/main.js');
  execFileSync(process.execPath, [main, 'build', CORPUS, '-o', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const path = join(folder, 'graph.json');
  const whole = readGraphFile(readFileSync(path, 'utf8'));
  writeFileSync(path, writeGraphFile(trimGraph(whole, ACTORS, EDGES)));
  return path;
}

async function measure(graph: string): Promise<Report> {
  const [browser, served] = await Promise.all([launchBrowser(), serve(graph)]);
  try {
    const opening: number[] = [];
    for (let i = 0; i < OPENINGS; i++) {
      const start = performance.now();
      const { page } = await openPage(browser, served.address);
      await awaitPicture(page);
      opening.push(performance.now() - start);
      await page.context().close();
    }
    const { page } = await openPage(browser, served.address);
    await awaitPicture(page);
    const hovering = await measureHovers(page, served);
    const filtering = await measureFilters(page);
    await page.context().close();
    const scrolling = await measureScrolling(browser, served);
    const bringing = existsSync(CORPUS) ? await measureBringing(browser, served) : undefined;
    const counts = countGraph(served);
    return { ...counts, opening: medianOf(opening), hovering, filtering, scrolling, ...(bringing && { bringing }) };
  } finally {
    await browser.close();
    await served.close();
  }
}

function countGraph({ graph }: Served): Pick<Report, 'actors' | 'edges' | 'claims'> {
  const edges = new Set<string>();
  const actors = new Set<string>();
  for (const { speaker, stance, about } of graph.resolution.claims)
    for (const to of about) {
      if (speaker === undefined || to === speaker) continue;
      edges.add(`${speaker}|${stance}|${to}`);
      for (const id of [speaker, to]) actors.add(id);
    }
  return { actors: actors.size, edges: edges.size, claims: graph.resolution.claims.length };
}

/** Script run between resting on nothing and a neighbourhood lit up, less what two idle frames take. */
async function measureHovers(page: Page, { graph }: Served): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const ids = graph.resolution.entities.map(({ id }) => id);
  const spots = await page.evaluate((ids) => {
    const probe = document.querySelector<HTMLElement>('.picture')!.__claimgraphCanvas!;
    return ids.flatMap((id) => probe.nodePosition(id) ?? []);
  }, ids);
  const box = (await page.locator('.picture').boundingBox())!;
  const idle: number[] = [];
  const lit: number[] = [];
  for (const spot of spots.slice(0, HOVERS)) {
    await page.mouse.move(box.x + 4, box.y + box.height / 2);
    await settle(page);
    idle.push(await scriptOf(session, () => settle(page)));
    lit.push(await scriptOf(session, () => page.mouse.move(spot.x, spot.y).then(() => settle(page))));
  }
  return Math.max(0, Math.round(100 * (medianOf(lit) - medianOf(idle))) / 100);
}

async function scriptOf(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  };
  const before = await read();
  await work();
  return (await read()) - before;
}

/** Turns kinds of actor on and off. */
async function measureFilters(page: Page): Promise<number> {
  await page.mouse.move(2, 2);
  const taken: number[] = [];
  for (let i = 0; i < FILTERS; i++) {
    const row = page.locator('.legend-row').nth(i % 4);
    taken.push(
      await row.evaluate(async (button) => {
        const start = performance.now();
        (button as HTMLElement).click();
        await new Promise<void>((done) => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => done();
            channel.port2.postMessage(undefined);
          });
        });
        return performance.now() - start;
      }),
    );
    await settle(page);
  }
  return medianOf(taken);
}

/** The longest task while the table of as many claims as ROWS is scrolled from top to bottom. */
async function measureScrolling(browser: Browser, { address, graph }: Served): Promise<number> {
  const { claims } = graph.resolution;
  const many = Array.from({ length: ROWS }, (_, i) => ({ ...claims[i % claims.length]!, id: `claim:${i}` }));
  const body = JSON.stringify({
    ...graph,
    resolution: { ...graph.resolution, claims: many.sort((a, b) => (a.id < b.id ? -1 : 1)), links: [] },
  });
  const { page } = await openPage(browser, address, { hash: '#view=table', graphJson: { status: 200, body } });
  await page.getByRole('grid').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1000);
  const longest = await page.evaluate(async () => {
    let most = 0;
    const watcher = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) most = Math.max(most, duration);
    });
    watcher.observe({ type: 'longtask' });
    const table = document.querySelector<HTMLElement>('[role=grid]')!;
    const room = [table, ...document.querySelectorAll<HTMLElement>('.stage *')].find(
      (node) => node.scrollHeight > node.clientHeight + 1000,
    )!;
    for (let step = 1; step <= 60; step++) {
      room.scrollTop = (room.scrollHeight * step) / 60;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    watcher.disconnect();
    return most;
  });
  await page.context().close();
  return Math.round(longest);
}

/** From choosing a file of articles to the picture of them. */
async function measureBringing(browser: Browser, { address }: Served): Promise<number> {
  const buffer = Buffer.from(readFileSync(CORPUS, 'utf8').split('\n').slice(0, BROUGHT).join('\n'));
  const { page } = await openPage(browser, address);
  await awaitPicture(page);
  await page.getByRole('button', { name: 'Bring your own articles' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  const start = performance.now();
  await chooser.setFiles({ name: 'corpus.jsonl', mimeType: 'text/plain', buffer });
  await page.getByText(/^\d+ articles? read[.;]/).waitFor({ timeout: 300_000 });
  const taken = performance.now() - start;
  await page.context().close();
  return Math.round(taken);
}

function medianOf(values: readonly number[]): number {
  return Math.round(100 * median(values)) / 100;
}

function toTable(report: Report): string {
  const lines = Object.entries(report).map(([name, value]) => {
    const most = MOST[name as keyof Report];
    return `${name.padEnd(10)} ${String(value).padStart(9)}${most ? ` ms, at most ${most}` : ''}`;
  });
  const load = loadavg().map((one) => one.toFixed(1));
  return [...lines, `load       ${load.join(' ')} on ${availableParallelism()} cores`].join('\n');
}
