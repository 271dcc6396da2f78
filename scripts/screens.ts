/// <reference path="./gifenc.d.ts" />
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import gifenc from 'gifenc';
import type { Page } from 'playwright-core';
import { idOf } from '../tests/e2e/brute-force.ts';
import { launchBrowser } from '../tests/e2e/find-browser.ts';
import { openPage, settle } from '../tests/e2e/page-probe.ts';
import { ROOT, type Served, serve } from '../tests/e2e/serve.ts';

/**
 * Takes the pictures of the page under docs/screens, of the sample articles: `npx tsx scripts/screens.ts [part of a name]`
 * after `npm run build`. Named STATE-THEME.png at the widest, STATE-THEME-WIDTH.png at the others.
 */
const FOLDER = join(ROOT, 'docs/screens');

const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;
const COLORS = 128;
const THEMES = ['light', 'dark'] as const;

interface State {
  readonly name: string;
  readonly hash: (seeds: Served) => string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const STATES: readonly State[] = [
  { name: 'overview', hash: ({ graph }) => readingHash(graph, 'Volodymyr Zelenskyy') },
  { name: 'start', hash: () => '' },
  { name: 'claims', hash: () => '#view=claims' },
  {
    name: 'chains',
    hash: ({ graph }) => `#sel=chains,${idOf(graph, 'Dmitry Peskov')},${idOf(graph, 'Steve Witkoff')}`,
  },
  {
    name: 'around',
    hash: ({ graph }) => {
      const id = idOf(graph, 'Bertil Askew');
      return `#sel=actor,${id}&near=1,${id}`;
    },
  },
  { name: 'table', hash: () => '#view=table' },
  {
    name: 'communities',
    hash: () => '#color=community',
    // Where the legend has no room beside the picture, it is called.
    act: async (page) => {
      const actors = page.getByRole('button', { name: 'Actors', exact: true });
      if (await actors.isVisible()) await actors.click();
    },
  },
  {
    name: 'filters',
    hash: ({ graph }) =>
      `#about=${['Russia', 'Ukraine'].map((name) => idOf(graph, name)).join('+')}&type=direct,mixed&outlets=1`,
    act: (page) => page.getByRole('button', { name: 'Russia and Ukraine', exact: true }).click(),
  },
  {
    name: 'search',
    hash: () => '',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('guarantee');
    },
  },
  { name: 'own', hash: () => '', act: (page) => command(page, 'Bring your own articles') },
  {
    name: 'merge',
    hash: ({ graph }) => `#sel=pair,${idOf(graph, 'Ines Calloway')},${idOf(graph, 'Bertil Askew')}`,
    act: (page) => page.keyboard.press('m'),
  },
];

/** What has no button where there is little room is found by the search. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(words);
  await page.getByRole('menuitem', { name: words }).click();
}

/** An actor with one of their claims, if possible in their own words, open in its article. */
function readingHash(graph: Served['graph'], name: string): string {
  const speaker = idOf(graph, name);
  const claims = graph.resolution.claims.filter((claim) => claim.speaker === speaker);
  const claim = claims.find(({ type }) => type !== 'indirect') ?? claims[0];
  return `#sel=actor,${speaker}${claim ? `&open=${encodeURIComponent(claim.id)},0` : ''}`;
}

async function main(part = ''): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const [browser, seeds] = await Promise.all([launchBrowser(), serve('seeds')]);
  try {
    for (const { name, hash, act } of STATES)
      for (const [width, height] of SIZES) {
        const files = THEMES.map((theme) => [theme, nameOf(name, theme, width)] as const);
        if (!files.some(([, file]) => file.includes(part))) continue;
        const { page, errors } = await openPage(browser, seeds.address, { width, height, hash: hash(seeds) });
        await page.getByRole('navigation', { name: 'Filters' }).waitFor();
        await page.waitForLoadState('networkidle');
        await act?.(page);
        for (const [colorScheme, file] of files) {
          await page.emulateMedia({ colorScheme });
          await page.waitForTimeout(600);
          await settle(page);
          await writeFile(join(FOLDER, file), fewColors(await page.screenshot()));
          console.log(file, ...errors);
        }
        await page.context().close();
      }
  } finally {
    await browser.close();
    await seeds.close();
  }
}

function nameOf(state: string, theme: string, width: number): string {
  return `${state}-${theme}${width < 1440 ? `-${width}` : ''}.png`;
}

/** A third of the bytes: of the page's few colours, those that matter. */
function fewColors(png: Uint8Array): Uint8Array {
  const { width, height, data, channels } = decode(png);
  const rgba = new Uint8Array(4 * width * height).map((_zero, i) =>
    i % 4 === 3 ? 255 : data[channels * (i >> 2) + (i % 4)]!,
  );
  const palette = gifenc.quantize(rgba, COLORS, { format: 'rgb565' });
  const indexed = gifenc.applyPalette(rgba, palette);
  return encode({ width, height, data: indexed, channels: 1, depth: 8, palette }, { zlib: { level: 9 } });
}

await main(process.argv[2]);
