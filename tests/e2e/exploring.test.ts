import { describe, expect, it } from 'vitest';
import { claimsWhere, idOf } from './brute-force.ts';
import { awaitPicture, nodePosition, openPage, sentenceOf, settle } from './page-probe.ts';
import { browser, seeds } from './seeds-in-browser.ts';

const involved = (...ids: readonly string[]) =>
  claimsWhere(seeds.graph, ({ speaker, about }) => ids.some((id) => speaker === id || about.includes(id)));

describe('looking around an actor', () => {
  it('goes from step to step by keys, is said in the sentence, and is taken away again', async () => {
    const id = idOf(seeds.graph, 'Ines Calloway');
    const { page, errors } = await openPage(browser, seeds.address, { hash: `#sel=actor,${encodeURIComponent(id)}` });
    await awaitPicture(page);
    const all = await sentenceOf(page);
    await page.keyboard.press('1');
    await expect.poll(() => sentenceOf(page)).toContain(`Showing ${involved(id).length} claims`);
    expect(await sentenceOf(page)).toMatch(/within 1 step of Ines Calloway$/);
    await page.keyboard.press('3');
    await expect.poll(() => sentenceOf(page)).toMatch(/within 3 steps of Ines Calloway$/);
    expect(await page.evaluate(() => location.hash)).toContain('near=3,');
    await page.keyboard.press('3');
    await expect.poll(() => sentenceOf(page)).toBe(all);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('begins with a double click, and takes in the next one that is double clicked', async () => {
    const [first, second] = [idOf(seeds.graph, 'Ines Calloway'), idOf(seeds.graph, 'Bertil Askew')];
    const { page } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    for (const id of [first, second]) {
      const at = (await nodePosition(page, id))!;
      await page.mouse.dblclick(at.x, at.y);
      await settle(page);
    }
    await expect.poll(() => sentenceOf(page)).toContain('within 1 step of Bertil Askew or Ines Calloway');
    expect(await sentenceOf(page)).toContain(`Showing ${involved(first, second).length} claims`);
    await page.context().close();
  });
});

describe('chains of claims', () => {
  it('are found from an actor, lit in the picture, and copied with their sources', async () => {
    const { page, errors } = await openPage(browser, seeds.address, {
      hash: `#sel=actor,${encodeURIComponent(idOf(seeds.graph, 'Dmitry Peskov'))}`,
    });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await awaitPicture(page);
    await page.getByRole('button', { name: 'Chains to …' }).click();
    await page.keyboard.type('Witkoff');
    await page
      .getByRole('dialog')
      .getByRole('option', { name: /Witkoff/ })
      .click();
    await page.getByRole('heading', { name: 'From Dmitry Peskov to Steve Witkoff' }).waitFor();
    expect(await page.title()).toBe('From Dmitry Peskov to Steve Witkoff · claimgraph');
    const chain = page.locator('.chain').first();
    expect(await chain.locator('.card').count()).toBeGreaterThan(1);

    await chain.getByRole('button', { name: 'Copy this chain as text' }).click();
    await page.getByText('Chain copied, with its sources.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [names, first] = copied.split('\n');
    expect(names).toMatch(/^Dmitry Peskov – .* – Steve Witkoff$/);
    expect(first).toMatch(/^1\. .+ about .+: .+ \(claimgraph samples, .+ · 1[56] Dec 2025, .+\)$/);

    await chain.locator('.card-words').first().click();
    await page.locator('mark[data-open]').first().waitFor();
    const there = await openPage(browser, await page.evaluate(() => location.href));
    await there.page.getByRole('heading', { name: 'From Dmitry Peskov to Steve Witkoff' }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
    await there.page.context().close();
  });

  it('say so where there are none', async () => {
    const [from, to] = [idOf(seeds.graph, 'Dmitry Peskov'), idOf(seeds.graph, 'Siân Pellow')];
    const hash = `#sel=chains,${[from, to].map(encodeURIComponent).join(',')}`;
    const { page } = await openPage(browser, seeds.address, { hash });
    await page.getByText('No chain of claims leads from the one to the other').waitFor();
    await page.context().close();
  });
});
