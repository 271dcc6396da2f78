import type { Browser, Page } from 'playwright-core';
import type { CanvasProbe } from '../../src/viewer/canvas/probe.ts';

export interface OpenOptions {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Part of the address after `#`. */
  readonly hash?: string;
  /** What the page gets in place of its graph.json. */
  readonly graphJson?: { readonly status: number; readonly body: string };
}

/** A tab of its own with what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  readonly errors: readonly string[];
}

export async function openPage(browser: Browser, address: string, options: OpenOptions = {}): Promise<OpenPage> {
  const { theme = 'light', width = 1440, height = 900, hash = '', graphJson } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  if (graphJson)
    await page.route('**/graph.json', (route) =>
      route.fulfill({ ...graphJson, contentType: 'application/json; charset=utf-8' }),
    );
  await page.goto(`${address}${hash}`);
  return { page, errors };
}

/** Waits until the picture is drawn and stands still. */
export async function awaitPicture(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const picture = document.querySelector<HTMLElement>('.picture');
    return picture?.__claimgraphCanvas !== undefined && document.fonts.status === 'loaded';
  });
  await settle(page);
}

/** Two frames: what was asked for in the first is drawn in the second. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export type At = ReturnType<CanvasProbe['nodePosition']>;

/** Where a node's middle is on the page. */
export function nodePosition(page: Page, id: string): Promise<At> {
  return page.evaluate(
    (id) => document.querySelector<HTMLElement>('.picture')?.__claimgraphCanvas?.nodePosition(id),
    id,
  );
}

/** The nodes and edges that are shown, edges as points from their source to their arrow, as they stand now. */
export function readPicture(page: Page, nodes: readonly string[], edges: readonly string[], steps: number) {
  return page.evaluate(
    ([nodes, edges, steps]) => {
      const probe = document.querySelector<HTMLElement>('.picture')!.__claimgraphCanvas!;
      const line = (id: string) => Array.from({ length: steps + 1 }, (_, i) => probe.edgePoint(id, i / steps)!);
      return {
        nodes: nodes.map((id) => probe.nodePosition(id)).filter((at) => at !== undefined),
        lines: edges.filter((id) => probe.edgePoint(id)).map((id) => ({ id, line: line(id) })),
      };
    },
    [nodes, edges, steps] as const,
  );
}

/** The sentence at the top, as one line. */
export async function sentenceOf(page: Page): Promise<string> {
  return (await page.getByRole('navigation', { name: 'Filters' }).getAttribute('title')) ?? '';
}

/** Every mark of the open article that does not show the very characters it stands for; all marks that were looked at. */
export function readMarks(page: Page, text: string) {
  return page.evaluate((text) => {
    const marks = [...document.querySelectorAll<HTMLElement>('[data-start]')];
    const wrong = marks
      .map((mark) => [mark.textContent, text.slice(Number(mark.dataset.start), Number(mark.dataset.end))])
      .filter(([shown, meant]) => shown !== meant);
    return { count: marks.length, wrong };
  }, text);
}
