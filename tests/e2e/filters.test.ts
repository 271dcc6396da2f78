import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { claimsWhere, idOf } from './brute-force.ts';
import { awaitPicture, openPage, sentenceOf } from './page-probe.ts';
import { browser, seeds } from './seeds-in-browser.ts';

const NAMES = ['Ukraine', 'Russia'];
const aboutBoth = () => {
  const ids = NAMES.map((name) => idOf(seeds.graph, name));
  return claimsWhere(seeds.graph, ({ about }) => ids.every((id) => about.includes(id)));
};
const aboutAny = () => {
  const ids = NAMES.map((name) => idOf(seeds.graph, name));
  return claimsWhere(seeds.graph, ({ about }) => ids.some((id) => about.includes(id)));
};
/** Told with a number behind it: “Ukraine’s delegation” is another. */
const option = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('option', { name: new RegExp(`^${name}\\s*\\d`) });
const aboutSlot = (page: Page) => page.locator('.slot-text[data-slot=about]');

describe('several actors in one list', () => {
  it('are any of them or all at once, as one clicks', async () => {
    const { page, errors } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    await aboutSlot(page).click();
    for (const name of NAMES) {
      await option(page, name).click();
    }
    await expect.poll(() => sentenceOf(page)).toContain(`Showing ${aboutAny().length} claims`);
    expect(await sentenceOf(page)).toContain('about Russia or Ukraine in');
    await page.getByRole('radio', { name: 'all of them at once' }).click();
    await expect.poll(() => sentenceOf(page)).toContain(`Showing ${aboutBoth().length} claims`);
    expect(await sentenceOf(page)).toContain('about Russia and Ukraine in');

    const there = await openPage(browser, page.url());
    await expect.poll(() => sentenceOf(there.page)).toBe(await sentenceOf(page));
    await there.page.context().close();

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Take away: Russia and Ukraine' }).click();
    await expect.poll(() => sentenceOf(page)).toContain('about anyone');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('are the same by keyboard alone', async () => {
    const { page, errors } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    await aboutSlot(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
    for (const name of NAMES) {
      await page.keyboard.type(name);
      await option(page, name).waitFor();
      await tabTo(page, 'option');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+Tab');
      if (name !== NAMES[0]) await page.keyboard.press('Shift+Tab');
      await page.getByRole('searchbox', { name: 'Find an actor' }).last().fill('');
    }
    await expect.poll(() => sentenceOf(page)).toContain('about Russia or Ukraine');
    await tabTo(page, 'radio');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect.poll(() => sentenceOf(page)).toContain('about Russia and Ukraine');
    expect(await sentenceOf(page)).toContain(`Showing ${aboutBoth().length} claims`);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('are not asked of a speaker, who is one', async () => {
    const ids = ['Volodymyr Zelenskyy', 'Donald Trump'].map((name) => idOf(seeds.graph, name));
    const { page } = await openPage(browser, seeds.address, { hash: `#by=${ids}` });
    await page.getByRole('button', { name: 'Volodymyr Zelenskyy or Donald Trump', exact: true }).click();
    await page.getByText('Claims by any of them: a claim has one speaker.').waitFor();
    expect(await page.getByRole('dialog').getByRole('radio').count()).toBe(0);
    await page.context().close();
  });
});

async function tabTo(page: Page, role: string): Promise<void> {
  for (let i = 0; i < 20; i++) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('role'))) === role) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to what is a ${role}.`);
}
