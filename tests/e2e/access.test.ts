import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from './brute-force.ts';
import {
  awaitPicture,
  type OpenOptions,
  type OpenPage,
  openPage,
  readMarks,
  sentenceOf,
  settle,
} from './page-probe.ts';
import { browser, seeds } from './seeds-in-browser.ts';

let axeSource = '';

beforeAll(async () => {
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});

/** What bars anyone from the page as it stands, in light and in dark. */
async function findFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await settle(page);
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    for (const { id, nodes } of violations)
      faults.push(...nodes.map((node) => `${colorScheme}: ${id}: ${node.target.join(' ')} ${node.html}`));
  }
  return faults;
}

async function openCorrection(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Correct …' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('dialog').waitFor();
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const key = (name: string) => (page: Page) => page.keyboard.press(name);
const correct = (item: string) => (page: Page) => openCorrection(page, item);

/** A correction is made, and the list of all of them opened. */
async function rename(page: Page): Promise<void> {
  await giveName(page);
  await page.getByRole('button', { name: '1 correction' }).click();
  await page.getByRole('dialog').waitFor();
}

async function renameOnTelephone(page: Page): Promise<void> {
  await giveName(page);
  await page.getByRole('button', { name: /^Search/ }).click();
  await page.keyboard.type('corrections');
  await page.getByRole('menuitem', { name: 'Show the corrections' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Corrections' }).waitFor();
}

async function giveName(page: Page): Promise<void> {
  await openCorrection(page, 'Has another name');
  await page.keyboard.type('August Holt');
  await page.keyboard.press('Enter');
  await page.getByText('Done: Rename').waitFor();
}

async function openSpeaker(page: Page): Promise<void> {
  await page.locator('.card').first().getByRole('button', { name: 'Correct' }).click();
  await page.getByRole('menuitem', { name: 'Somebody else says it' }).click();
  await page.getByRole('dialog').waitFor();
}

/** Files one of which cannot be read; waits until they are. */
async function bringFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bring your own articles' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles([
    {
      name: 'rain.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('“It rained,” Nils Orre said of the Rain Office.'),
    },
    { name: 'photo.txt', mimeType: 'text/plain', buffer: Buffer.from([137, 80, 78, 71, 0, 0, 0, 13]) },
  ]);
  await page.getByText(/^1 article read[.;]/).waitFor();
}

/** Comes to a button as a hand does, and rests on it. */
async function showTip(page: Page): Promise<void> {
  const { x, y } = (await page.getByRole('button', { name: 'Closer' }).boundingBox())!;
  await page.mouse.move(x - 40, y + 10);
  await page.mouse.move(x + 10, y + 10, { steps: 5 });
  await page.locator('[role=tooltip]').waitFor();
}

type State = readonly [name: string, hash: () => string, act?: (page: Page) => Promise<unknown>];

const actor = (name: string) => () => `#sel=actor,${idOf(seeds.graph, name)}`;
const pair =
  (...names: readonly string[]) =>
  () =>
    `#sel=pair,${names.map((name) => idOf(seeds.graph, name))}`;
const firstClaim = () => encodeURIComponent(seeds.graph.resolution.claims[0]!.id);
const plain = () => '';

/** How the page is opened, and what is done then. What changes the data comes last. */
const STATES: readonly State[] = [
  ['as it opens', plain],
  ['with an actor', actor('Ukraine')],
  ['with an arrow', pair('Ines Calloway', 'Bertil Askew')],
  ['with a claim and why it is one', () => `#sel=claim,${firstClaim()}`, press('Why?')],
  ['with a claim told differently', actor('Bertil Askew')],
  ['with an article', () => `#sel=article,${encodeURIComponent(seeds.graph.articles[0]!.id)}`],
  ['with an article open', () => `#open=${firstClaim()},0`],
  ['with chains', () => `#sel=chains,${idOf(seeds.graph, 'Dmitry Peskov')},${idOf(seeds.graph, 'Steve Witkoff')}`],
  ['with no chain', () => `#sel=chains,${idOf(seeds.graph, 'Dmitry Peskov')},${idOf(seeds.graph, 'Siân Pellow')}`],
  ['with the other end of a chain to choose', actor('Dmitry Peskov'), press('Chains to …')],
  ['around an actor', () => `#near=2,${idOf(seeds.graph, 'Ukraine')}`, press(/^2 steps of/)],
  ['as a table', () => '#view=table'],
  ['with claims as nodes', () => '#view=claims'],
  ['with the search', plain, key('Control+k')],
  ['with what was searched for', plain, (page) => key('Control+k')(page).then(() => page.keyboard.type('guarantee'))],
  ['with the keys', plain, key('?')],
  ['with the exports', plain, press('Export')],
  ['with who speaks to choose', plain, press('anyone')],
  [
    'with several who are spoken about at once',
    () => `#about=${['Ukraine', 'Russia'].map((name) => idOf(seeds.graph, name)).join('+')}`,
    press('Ukraine and Russia'),
  ],
  ['coloured by community', () => `#color=community&sel=actor,${idOf(seeds.graph, 'Ukraine')}`],
  [
    'with communities to choose',
    () => `#color=community&community=${idOf(seeds.graph, 'Bertil Askew')}`,
    press(/^the community around/),
  ],
  ['with claims to choose', plain, key('f')],
  ['with outlets to choose', plain, press('2 outlets')],
  ['with days to choose', plain, press(/^15 Dec 2025/)],
  ['with filters of all sorts', () => `#named=yes&kind=person&in=!nobody&how=says,denies&type=!direct&q=the&outlets=1`],
  ['where nothing matches', () => '#q=zzzz'],
  ['at an address for other data', () => '#by=person:nobody&data=0000000'],
  ['with articles to bring', plain, press('Bring your own articles')],
  [
    'with an article to paste',
    plain,
    (page) => press('Bring your own articles')(page).then(() => press('Paste an article')(page)),
  ],
  ['with no corrections', plain, press('Corrections')],
  ['with two actors to merge', pair('Ines Calloway', 'Bertil Askew'), key('m')],
  ['with an actor to merge', actor('Bertil Askew'), key('m')],
  ['with a name to give', actor('Bertil Askew'), correct('Has another name')],
  ['with an actor to split', actor('Bertil Askew'), correct('Is more than one')],
  ['with a kind to choose', actor('Bertil Askew'), correct('Is of another kind')],
  ['with a speaker to choose', actor('Bertil Askew'), openSpeaker],
  ['with what a button does', plain, showTip],
  ['with a correction', actor('Gus Holt'), rename],
];

const ON_TELEPHONE: readonly State[] = [
  ['as it opens', plain],
  ['with an actor', actor('Ukraine')],
  ['with an article open', () => `#open=${firstClaim()},0`],
  ['with the actors', plain, press('Actors')],
  ['as a table', () => '#view=table'],
  ['with the search', plain, press(/^Search/)],
  ['with a filter', plain, press('2 outlets')],
  ['with claims as nodes', () => '#view=claims'],
  ['with a claim and why it is one', () => `#sel=claim,${firstClaim()}`, press('Why?')],
  ['with a claim told differently', actor('Bertil Askew')],
  ['with two actors to merge', pair('Ines Calloway', 'Bertil Askew'), key('m')],
  ['with a name to give', actor('Bertil Askew'), correct('Has another name')],
  ['with an actor to split', actor('Bertil Askew'), correct('Is more than one')],
  ['with a kind to choose', actor('Bertil Askew'), correct('Is of another kind')],
  ['with a speaker to choose', actor('Bertil Askew'), openSpeaker],
  ['with a correction', actor('Gus Holt'), renameOnTelephone],
];

/** Closes what floats, and opens the address as if it had been typed. */
async function visit(page: Page, hash: string): Promise<void> {
  for (let i = 0; i < 4 && (await page.locator('[role=dialog], [role=menu]').count()) > 0; i++) {
    await page.keyboard.press('Escape');
    await settle(page);
  }
  await page.evaluate((hash) => {
    // What has the focus back may tell its name in a tooltip.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    location.hash = hash;
  }, hash);
  await page.getByRole('navigation', { name: 'Filters' }).waitFor();
  await settle(page);
}

describe.each<readonly [string, readonly State[], OpenOptions]>([
  ['the page', STATES, {}],
  ['the page on a telephone', ON_TELEPHONE, { width: 390, height: 844 }],
])('%s bars nobody, in light and in dark,', (_what, states, size) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(browser, seeds.address, size);
    await open.page.getByRole('navigation', { name: 'Filters' }).waitFor();
  });
  afterAll(() => open?.page.context().close());

  for (const [name, hash, act] of states)
    it(name, async () => {
      const { page, errors } = open;
      await visit(page, hash());
      await act?.(page);
      await page.waitForTimeout(100);
      expect(await findFaults(page)).toEqual([]);
      expect(errors).toEqual([]);
    });
});

describe('what the page says of articles bars nobody', () => {
  it('of one’s own, one of which cannot be read', async () => {
    const { page, errors } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    await bringFiles(page);
    expect(await findFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['where its data is missing', 404, ''],
    ['where its data is broken', 200, '{"format": "claimgraph", "vers'],
  ])('%s', async (_name, status, body) => {
    const { page } = await openPage(browser, seeds.address, { graphJson: { status, body } });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('npx claimgraph').first().waitFor();
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
