import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDossier } from '../../src/graph/formats/dossier/write-dossier.ts';
import { hardFile } from '../graph/hard-world.ts';
import { harbourFile } from '../graph/world.ts';
import { launchBrowser } from './find-browser.ts';

let browser: Browser;
let axeSource = '';
beforeAll(async () => {
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const harbour = harbourFile();
const hard = hardFile();
const DOSSIERS = [
  ['an actor', [...writeDossier(harbour, ['person:mara-quill'])].join('')],
  ['names that break pages', [...writeDossier(hard, [hard.resolution.entities[0]!.id])].join('')],
] as const;

describe.each(DOSSIERS)('a dossier on %s', (_, html) => {
  it.each([
    [1440, 900, 'light'],
    [1024, 768, 'dark'],
    [390, 844, 'light'],
    [390, 844, 'dark'],
  ] as const)(
    'at %d × %d, %s, shows one picture whole and nothing scrolls sideways',
    async (width, height, colorScheme) => {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      const failed: string[] = [];
      page.on('pageerror', (error) => failed.push(String(error)));
      await page.setContent(html);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const pictures = await page.locator('figure > svg:visible').all();
      expect(pictures).toHaveLength(1);
      const box = await pictures[0]!.boundingBox();
      expect(box!.x + box!.width).toBeLessThanOrEqual(width);
      // What is clipped in it is there to be seen.
      expect((await pictures[0]!.locator('svg path').first().boundingBox())!.width).toBeGreaterThan(0);
      expect(failed).toEqual([]);
      await page.close();
    },
  );

  it('is found right by axe', async () => {
    // Its own rule is that nothing runs; axe has to.
    const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
    await page.setContent(html.replace(/<meta http-equiv[^>]*>/, ''));
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))).toEqual([]);
    await page.close();
  });
});
