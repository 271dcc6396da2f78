import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { actorsOf, idOf } from './brute-force.ts';
import { awaitPicture, nodePosition, openPage, settle } from './page-probe.ts';
import { browser, seeds } from './seeds-in-browser.ts';

const ARRANGE = 'Arrange what is shown';
const STOP = 'Stop arranging';
const BACK = 'Put all back in their places';

/** Where everyone who is drawn stands, by id. */
async function standings(page: Page): Promise<ReadonlyMap<string, string>> {
  const found = await page.evaluate((ids) => {
    const probe = document.querySelector<HTMLElement>('.picture')!.__claimgraphCanvas!;
    return ids.flatMap((id) => {
      const at = probe.nodePosition(id);
      return at ? [[id, `${Math.round(at.x)} ${Math.round(at.y)}`] as const] : [];
    });
  }, actorsOf(seeds.graph));
  return new Map(found);
}

const moved = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  [...before].filter(([id, at]) => after.get(id) !== at).length;

describe('the layout', () => {
  it('runs before one’s eyes, stops when told to, leaves who was dragged, and goes back to what it was', async () => {
    const { page, errors } = await openPage(browser, seeds.address);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.reload();
    await awaitPicture(page);
    await page.waitForTimeout(300);
    const shipped = await standings(page);

    const id = idOf(seeds.graph, 'Bertil Askew');
    const at = (await nodePosition(page, id))!;
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 60, at.y - 90, { steps: 5 });
    await page.mouse.up();
    await settle(page);
    const held = (await nodePosition(page, id))!;

    await page.getByRole('button', { name: ARRANGE }).click();
    await page.getByRole('button', { name: STOP }).waitFor();
    const seen: ReadonlyMap<string, string>[] = [];
    for (let i = 0; i < 3; i++) {
      seen.push(await standings(page));
      await page.waitForTimeout(60);
    }
    await page.getByRole('button', { name: STOP }).click();
    await page.getByRole('status').getByText('Stopped arranging.').waitFor();
    expect(moved(seen[0]!, seen[2]!)).toBeGreaterThan(shipped.size / 3);
    await settle(page);
    const stopped = await standings(page);
    await page.waitForTimeout(200);
    expect(moved(stopped, await standings(page))).toBe(0);
    const after = (await nodePosition(page, id))!;
    expect(Math.hypot(after.x - held.x, after.y - held.y)).toBeLessThan(2);

    await page.getByRole('button', { name: BACK }).click();
    await page.waitForTimeout(400);
    expect(moved(shipped, await standings(page))).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('by keyboard and with reduced motion comes to its end at once, and outlasts a filter', async () => {
    const { page, errors } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    const shipped = await standings(page);
    await page.keyboard.press('a');
    await page.getByRole('status').getByText('Arranged.').waitFor();
    await settle(page);
    const arranged = await standings(page);
    expect(moved(shipped, arranged)).toBeGreaterThan(shipped.size / 2);

    await page.evaluate(() => {
      location.hash = '#how=denies,criticises,doubts';
    });
    await page.waitForTimeout(300);
    expect((await standings(page)).size).toBeLessThan(shipped.size);
    await page.keyboard.press('z');
    await page.waitForTimeout(300);
    expect(moved(arranged, await standings(page))).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
