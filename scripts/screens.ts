import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
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
const THEMES = ['light', 'dark'] as const;

interface State {
  readonly name: string;
  readonly hash: (seeds: Served) => string;
  readonly act?: (page: Page) => Promise<unknown>;
  /** At the widest size alone. */
  readonly wideOnly?: boolean;
}

const STATES: readonly State[] = [
  { name: 'overview', hash: ({ graph }) => readingHash(graph, 'Volodymyr Zelenskyy') },
  { name: 'start', hash: () => '' },
  { name: 'claims', hash: () => '#view=claims', wideOnly: true },
  {
    name: 'chains',
    hash: ({ graph }) => `#sel=chains,${idOf(graph, 'Dmitry Peskov')},${idOf(graph, 'Steve Witkoff')}`,
    wideOnly: true,
  },
  {
    name: 'around',
    hash: ({ graph }) => {
      const id = idOf(graph, 'Bertil Askew');
      return `#sel=actor,${id}&near=1,${id}`;
    },
    wideOnly: true,
  },
  { name: 'table', hash: () => '#view=table', wideOnly: true },
  {
    name: 'search',
    hash: () => '',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('guarantee');
    },
    wideOnly: true,
  },
  {
    name: 'own',
    hash: () => '',
    act: (page) => page.getByRole('button', { name: 'Bring your own articles' }).click(),
    wideOnly: true,
  },
  {
    name: 'merge',
    hash: ({ graph }) => `#sel=pair,${idOf(graph, 'Ines Calloway')},${idOf(graph, 'Bertil Askew')}`,
    act: (page) => page.keyboard.press('m'),
    wideOnly: true,
  },
];

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
    for (const { name, hash, act, wideOnly } of STATES)
      for (const [width, height] of SIZES)
        for (const theme of THEMES) {
          const file = `${name}-${theme}${width < 1440 ? `-${width}` : ''}.png`;
          if ((wideOnly && width < 1440) || !file.includes(part)) continue;
          const { page, errors } = await openPage(browser, seeds.address, { theme, width, height, hash: hash(seeds) });
          await page.getByRole('navigation', { name: 'Filters' }).waitFor();
          await page.waitForLoadState('networkidle');
          await act?.(page);
          await page.waitForTimeout(600);
          await settle(page);
          await page.screenshot({ path: join(FOLDER, file) });
          console.log(file, ...errors);
          await page.context().close();
        }
  } finally {
    await browser.close();
    await seeds.close();
  }
}

await main(process.argv[2]);
