/**
 * Measures the page on a large graph, drawn by software, as a reader waits for it:
 *
 *     npm run build && npm run bench:page                    of 1,600 articles of ../shared/corpus
 *     npm run bench:page -- --graph out/graph.json           of a graph that is built already
 *     npm run bench:page -- --json
 *
 * Opening is from asking for the page to the drawn picture; hovering is the script that lighting up a neighbourhood
 * runs; filtering is from the click to the end of the next frame.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../tests/e2e/find-browser.ts';
import { awaitPicture, openPage, settle } from '../tests/e2e/page-probe.ts';
import { ROOT, type Served, serve } from '../tests/e2e/serve.ts';

const CORPUS = fileURLToPath(new URL('../../shared/corpus/articles.jsonl', import.meta.url));
/** Enough for 2,000 actors and 8,000 edges. */
const ARTICLES = 1600;
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
}

const MOST: Readonly<Partial<Record<keyof Report, number>>> = { opening: 3000, hovering: 4, filtering: 100 };

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
  const lines = readFileSync(CORPUS, 'utf8').split('\n').slice(0, ARTICLES);
  writeFileSync(join(folder, 'articles.jsonl'), lines.join('\n'));
  const main = join(ROOT, 'dist/cli/main.js');
  execFileSync(process.execPath, [main, 'build', join(folder, 'articles.jsonl'), '-o', folder], { stdio: 'ignore' });
  return join(folder, 'graph.json');
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
    return { ...countGraph(served), opening: median(opening), hovering, filtering };
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
  return Math.max(0, Math.round(100 * (median(lit) - median(idle))) / 100);
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
  return median(taken);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(100 * sorted[Math.floor(sorted.length / 2)]!) / 100;
}

function toTable(report: Report): string {
  const lines = Object.entries(report).map(([name, value]) => {
    const most = MOST[name as keyof Report];
    return `${name.padEnd(10)} ${String(value).padStart(9)}${most ? ` ms, at most ${most}` : ''}`;
  });
  return lines.join('\n');
}
