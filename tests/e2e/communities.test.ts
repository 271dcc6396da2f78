import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { claimsWhere, idOf } from './brute-force.ts';
import { awaitPicture, openPage, sentenceOf } from './page-probe.ts';
import { browser, seeds } from './seeds-in-browser.ts';

const FIRST = /^around .+\d+ actors$/;

describe('communities', () => {
  it('colour the picture, are a filter, are opened elsewhere by their address, and stand in the picture taken away', async () => {
    const { page, errors } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    await page.getByRole('radio', { name: 'Community' }).click();
    const rows = page.getByRole('region', { name: 'Communities' }).getByRole('button');
    await rows.first().waitFor();
    const count = await rows.count();
    expect(count).toBeGreaterThan(2);
    expect(count).toBeLessThanOrEqual(8);
    expect(page.url()).toMatch(/#color=community/);

    const row = rows.filter({ hasText: 'around Bertil Askew' });
    const members = Number(/\d+/.exec(await row.innerText())![0]);
    await row.click();
    await expect.poll(() => sentenceOf(page)).toContain('within the community around Bertil Askew');
    expect(await page.getByRole('listbox', { name: 'Actors' }).getByRole('option').count()).toBeGreaterThan(0);
    const shown = Number(/Showing (\d+) claims/.exec(await sentenceOf(page))![1]);
    const id = idOf(seeds.graph, 'Bertil Askew');
    expect(shown).toBeGreaterThan(claimsWhere(seeds.graph, ({ speaker }) => speaker === id).length);
    expect(await page.getByRole('img', { name: /^Graph of/ }).getAttribute('aria-label')).toContain(
      `Graph of ${members} nodes`,
    );

    const there = await openPage(browser, page.url());
    await expect.poll(() => sentenceOf(there.page)).toBe(await sentenceOf(page));
    await there.page.context().close();

    await page.getByRole('button', { name: 'Export' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /SVG/ }).click();
    const svg = await readFile(await (await waiting).path(), 'utf8');
    expect(svg).toContain(`around Bertil Askew (${members})`);
    expect(svg).toContain('within the community around Bertil Askew');

    await page.getByRole('button', { name: 'Take away: the community around Bertil Askew' }).click();
    await expect.poll(() => sentenceOf(page)).toContain(`Showing ${seeds.graph.resolution.claims.length} claims`);
    await page.getByRole('radio', { name: 'Kind' }).click();
    await rows.first().waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toBe('');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('are found, asked for and given up by keyboard alone', async () => {
    const { page, errors } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    await page.keyboard.press('c');
    await page.getByRole('status').getByText('Coloured by community.').waitFor();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const says = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (FIRST.test(says)) break;
    }
    await page.keyboard.press('Space');
    await expect.poll(() => sentenceOf(page)).toContain('within the community around');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
    await page.keyboard.press('Space');
    await expect.poll(() => sentenceOf(page)).not.toContain('community');
    await page.keyboard.press('c');
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
