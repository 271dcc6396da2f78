import { readFile } from 'node:fs/promises';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { claimsWhere, idOf } from './brute-force.ts';
import { awaitPicture, openPage, readMarks, sentenceOf } from './page-probe.ts';
import { browser, seeds } from './seeds-in-browser.ts';

/** What a person does, one thing after the other. */
interface Hand {
  find(page: Page, name: string): Promise<void>;
  /** Presses the first button (link, chip, item) whose name fits, of those on the page or in what floats above it. */
  press(page: Page, name: RegExp): Promise<void>;
  untick(page: Page, name: RegExp): Promise<void>;
  leave(page: Page): Promise<void>;
}

const byMouse: Hand = {
  async find(page, name) {
    await page.getByRole('button', { name: /^Search/ }).click();
    await page.getByRole('dialog', { name: 'Search' }).locator('input').fill(name);
    await page.getByRole('menuitem', { name }).first().click();
  },
  async press(page, name) {
    const floating = page.locator('[role=menu] [role=menuitem]', { hasText: name });
    const one =
      (await floating.count()) > 0 ? floating : page.locator('button:visible').filter(await named(page, name));
    await one.first().click();
  },
  async untick(page, name) {
    await page.locator('.tick', { hasText: name }).click();
  },
  async leave(page) {
    await page.mouse.click(700, 8);
    await page.getByRole('checkbox').first().waitFor({ state: 'detached' });
  },
};

/** Buttons go by what they say, or by their label where they say nothing. */
async function named(page: Page, name: RegExp) {
  const labels = await page.locator('button:visible').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
  const label = labels.find((one) => name.test(one));
  return label === undefined ? { hasText: name } : { has: page.locator(`xpath=self::*[@aria-label="${label}"]`) };
}

const byKeyboard: Hand = {
  async find(page, name) {
    await page.keyboard.press('/');
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
    await page.keyboard.type(name);
    await page.getByRole('menuitem', { name }).first().waitFor();
    await page.keyboard.press('Enter');
  },
  async press(page, name) {
    await walkTo(page, name);
    await page.keyboard.press('Enter');
  },
  async untick(page, name) {
    await walkTo(page, name);
    await page.keyboard.press('Space');
  },
  async leave(page) {
    await page.keyboard.press('Escape');
  },
};

/** Goes on with Tab, and with the arrows inside of menus and lists of cards, to what has the name. */
async function walkTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 300; i++) {
    const { says, isInside } = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      const says = at?.ariaLabel ?? (at instanceof HTMLInputElement ? at.closest('label')?.innerText : at?.innerText);
      const menu = at?.closest('[role=menu]');
      const list = at?.closest('.claim-list');
      const last = [...(list?.querySelectorAll('.card') ?? [])].at(-1);
      return { says: says ?? '', isInside: menu ? 'menu' : list && !last?.contains(at) ? 'cards' : undefined };
    });
    if (name.test(says.trim())) return;
    await page.keyboard.press(isInside ? (isInside === 'cards' && i % 2 ? 'ArrowRight' : 'ArrowDown') : 'Tab');
  }
  throw new Error(`The keys never come to ${name}.`);
}

describe.each([
  ['by mouse', byMouse],
  ['by keyboard alone', byKeyboard],
])('a person, %s,', (_how, hand) => {
  it('finds who said what, opens the sentence, compares two outlets, hides one, shares and takes away what is left', async () => {
    const { graph } = seeds;
    const { page, errors } = await openPage(browser, seeds.address);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await awaitPicture(page);

    await hand.find(page, 'Ines Calloway');
    await page.getByRole('heading', { name: 'Ines Calloway', exact: true }).waitFor();

    await hand.press(page, /^Bertil Askew\s*\d+$/);
    const [ines, bertil] = [idOf(graph, 'Ines Calloway'), idOf(graph, 'Bertil Askew')];
    const told = claimsWhere(graph, ({ speaker, about }) => speaker === ines && about.includes(bertil));
    await expect.poll(() => page.locator('.card').count()).toBe(told.length);
    const cards = await page
      .locator('.card')
      .evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.claim));
    expect(cards.sort()).toEqual([...told].sort());

    const words = (await page.locator('.card-words').first().innerText()).trim();
    await hand.press(page, new RegExp(`^${literal(words.slice(0, 30))}`));
    await page.locator('mark[data-open]').first().waitFor();
    const marked = (await page.locator('mark[data-open]').allInnerTexts()).join(' ');
    expect(squeeze(marked)).toContain(squeeze(words).slice(0, 30));

    await hand.find(page, 'Bertil Askew');
    await page.getByRole('heading', { name: 'Bertil Askew', exact: true }).waitFor();
    const telling = page.locator('.tellings').first();
    expect(await telling.locator('.telling-cite').count()).toBe(2);
    expect(await telling.locator('mark').count()).toBeGreaterThan(1);
    await hand.press(page, /^Open the other article$/);
    await page.locator('mark[data-open]').first().waitFor();
    const open = decodeURIComponent(/open=([^&]+)/.exec(page.url())![1]!);
    const other = graph.resolution.claims.find(({ id }) => open.startsWith(id))!;
    const { text, publisher } = graph.articles.find(({ id }) => id === other.attributions[0]!.article)!;
    expect((await readMarks(page, text)).wrong).toEqual([]);

    await hand.press(page, /^2 outlets$/);
    await hand.untick(page, new RegExp(`^${publisher}`));
    await hand.leave(page);
    const articleOf = new Map(graph.articles.map((article) => [article.id, article]));
    const left = claimsWhere(graph, ({ attributions }) =>
      attributions.some(({ article }) => articleOf.get(article)!.publisher !== publisher),
    );
    await expect.poll(() => sentenceOf(page)).toContain(`Showing ${left.length} claims`);
    expect(await sentenceOf(page)).toContain(`but ${publisher}`);

    await hand.press(page, /^Copy the address of this view$/);
    await page.getByText('Address copied').waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address.length).toBeLessThan(2000);
    const there = await openPage(browser, address);
    await awaitPicture(there.page);
    expect(await sentenceOf(there.page)).toBe(await sentenceOf(page));
    await there.page.getByRole('heading', { name: 'Bertil Askew', exact: true }).waitFor();
    expect(await there.page.getByText('made for other data').count()).toBe(0);
    await there.page.context().close();

    const waiting = page.waitForEvent('download');
    await hand.press(page, /^Export$/);
    await page.getByRole('menu').waitFor();
    await hand.press(page, /GEXF/);
    const file = await readFile(await (await waiting).path(), 'utf8');
    const taken = gexf.parse(MultiDirectedGraph, file, { allowUndeclaredAttributes: true });
    const shown = await page.getByRole('img', { name: /^Graph of/ }).getAttribute('aria-label');
    const counts = /Graph of (\d+) nodes and (\d+) lines/.exec(shown!)!.slice(1).map(Number);
    expect([taken.order, taken.size]).toEqual(counts);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const squeeze = (text: string) => text.replace(/\s+/g, ' ');
