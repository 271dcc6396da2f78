/**
 * Measures a graph that is looked at a slice at a time (see bench/repeat-graph.ts for one of a hundred thousand articles):
 *
 *     npm run build && npx tsx bench/slices.ts large/graph.json
 *
 * First what the command needs for each answer, in processor time; then how long a person waits for the page, drawn by
 * software: from asking for it to the drawn picture, from the last letter to what is found in the whole graph, from a
 * choice to the drawn claims, after the pointer has been on it for a tenth of a second. Of this two times are told: from
 * outside, with what it takes to press by remote control, and as the page itself sees it, from the press to the second
 * frame after it says what is shown, when nodes and edges stand in their places. Medians; the load of the machine stands
 * below.
 */
import { loadavg } from 'node:os';
import type { Locator, Page } from 'playwright-core';
import { openLargeGraph } from '../src/cli/slices/large-graph.ts';
import { type Filters, NO_FILTERS } from '../src/graph/filter/filters.ts';
import { readGraphFile } from '../src/graph/index.ts';
import type { Entity } from '../src/model/index.ts';
import { launchBrowser } from '../tests/e2e/find-browser.ts';
import { awaitPicture, openPage, settle } from '../tests/e2e/page-probe.ts';
import { serve } from '../tests/e2e/serve.ts';
import { median } from './median.ts';

const TIMES = 5;
const CLAIMS = 500;
/** How long a pointer is on something before it is pressed, in ms; a hand takes longer. */
const AIMING = 100;
const [path = ''] = process.argv.slice(2);

/** As text, for what tsx makes of functions does not run in a page. */
const WATCH = `
  globalThis.pressed = {};
  addEventListener('pointerdown', (event) => (pressed.at ??= event.timeStamp), true);
  new MutationObserver(() => {
    const note = document.querySelector('.part-note');
    if (note?.ariaBusy === 'true') pressed.asked = true;
    if (!pressed.asked || note?.ariaBusy !== 'false' || pressed.told) return;
    pressed.told = true;
    requestAnimationFrame(() => requestAnimationFrame(() => (pressed.drawn = performance.now() - pressed.at)));
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
`;

const person = measureAnswers();
await measurePage(person);
console.log(
  `load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`,
);

/** Gives the person with most claims. */
function measureAnswers(): Entity {
  const large = openLargeGraph(path, CLAIMS, process);
  const opening = readGraphFile(Buffer.concat(large.slice(NO_FILTERS)).toString());
  const takes = (id: string) => opening.part!.takes[id] ?? 0;
  const people = opening.resolution.entities.filter(({ kind }) => kind === 'person');
  const person = people.reduce((most, one) => (takes(one.id) > takes(most.id) ? one : most));
  const near = (id: string, steps: 1 | 2): Filters => ({ ...NO_FILTERS, around: { ids: [id], steps } });
  const day = Object.keys(opening.part!.days)[0] ?? '2026-01-01';
  const questions: Readonly<Record<string, () => unknown>> = {
    'the opening': () => large.slice({ ...NO_FILTERS }),
    'a neighbourhood': () => large.slice(near(person.id, 1)),
    'two steps of a country': () => large.slice(near('country:us', 2)),
    'two words': () => large.slice({ ...NO_FILTERS, text: 'the war' }),
    'a phrase': () => large.slice({ ...NO_FILTERS, text: '"prime minister"' }),
    'a day': () => large.slice({ ...NO_FILTERS, days: { from: day, to: day } }),
    'a search': () => large.find(person.name),
    'a search for "the"': () => large.find('the'),
  };
  for (const [name, ask] of Object.entries(questions)) {
    const taken = Array.from({ length: TIMES }, () => {
      const start = process.cpuUsage();
      ask();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    console.log(`${name}: ${Math.round(median(taken))} ms of processor time`);
  }
  large.close();
  return person;
}

async function measurePage({ id, name: whole }: Entity): Promise<void> {
  const [name = ''] = whole.split(' ');
  const [browser, served] = await Promise.all([launchBrowser(), serve(path)]);
  const taken: Record<string, number[]> = {
    opening: [],
    search: [],
    'claims with a name': [],
    'claims with a name, from the press': [],
    neighbourhood: [],
    'neighbourhood, from the press': [],
  };
  for (let i = 0; i < TIMES; i++) {
    let start = performance.now();
    const { page } = await openPage(browser, served.address);
    await awaitPicture(page);
    taken.opening!.push(performance.now() - start);
    await page.keyboard.press('/');
    await page.getByRole('dialog').locator('input').fill(name.slice(0, -1));
    await page.waitForTimeout(1000);
    await page.evaluate(WATCH);
    start = performance.now();
    await page.keyboard.type(name.slice(-1));
    const hit = page.getByRole('menuitem', { name: `All claims with “${name}”` });
    await hit.waitFor();
    taken.search!.push(performance.now() - start);
    taken['claims with a name']!.push(await timeOf(page, hit));
    taken['claims with a name, from the press']!.push(Number(await page.evaluate('pressed.drawn')));
    await page.context().close();
    const { page: other } = await openPage(browser, served.address, { hash: `#sel=actor,${id}` });
    await awaitPicture(other);
    await other.evaluate(WATCH);
    const all = other.getByRole('button', { name: `Everything by or about ${whole}` });
    taken.neighbourhood!.push(await timeOf(other, all));
    taken['neighbourhood, from the press']!.push(Number(await other.evaluate('pressed.drawn')));
    await other.context().close();
  }
  for (const [what, times] of Object.entries(taken)) console.log(`${what}: ${Math.round(median(times))} ms`);
  await browser.close();
  await served.close();
}

/** Until what was asked for is there and drawn. */
async function timeOf(page: Page, chosen: Locator): Promise<number> {
  await chosen.hover();
  await page.waitForTimeout(AIMING);
  const start = performance.now();
  await chosen.click();
  // To look for text here would take the page's own time.
  await page.waitForFunction(() => (globalThis as unknown as { pressed: { drawn?: number } }).pressed.drawn);
  await settle(page);
  return performance.now() - start;
}
