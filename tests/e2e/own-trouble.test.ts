import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { awaitPicture, openPage, sentenceOf } from './page-probe.ts';
import { browser, seeds } from './seeds-in-browser.ts';

const ARTICLES = ['mill', 'weir', 'ferry', 'tower', 'quarry', 'ford'].map(
  (place) => `“The ${place} is not safe,” Greta Holm told reporters. Owen Tarrant denied that the ${place} was unsafe.`,
);

/** Brings articles in as files and waits until they are read. */
async function bring(page: Page, texts: readonly string[]): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Your articles' });
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Bring your own articles' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles(
    texts.map((text, i) => ({ name: `article-${i}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) })),
  );
  await page.getByText(/^\d+ articles? read[.;]/).waitFor({ timeout: 60_000 });
}

const troubleOf = (page: Page) => page.getByRole('status', { name: 'What went wrong' }).innerText();

/** Has a worker of the page throw, outside of all that could catch it, at every message that holds a word. */
async function breakWorker(page: Page, name: string, word: string): Promise<() => Promise<void>> {
  const fault = `self.addEventListener('message', (event) => {
    if (!JSON.stringify(event.data).includes(${JSON.stringify(word)})) return;
    event.stopImmediatePropagation();
    setTimeout(() => { throw new Error('out of memory'); });
  });\n`;
  const pattern = new RegExp(`/${name}-[^/]*\\.js`);
  await page.context().route(pattern, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: fault + (await response.text()) });
  });
  return () => page.context().unroute(pattern);
}

describe('articles of one’s own, where something goes wrong', () => {
  it('are read but for the one that takes a worker down, which is named and can be brought again', async () => {
    const { page } = await openPage(browser, seeds.address);
    const mend = await breakWorker(page, 'browser-thread', 'The ferry');
    await awaitPicture(page);
    await bring(page, ARTICLES);
    expect(await sentenceOf(page)).toContain(`Showing ${2 * (ARTICLES.length - 1)} claims`);
    expect(await troubleOf(page)).toMatch(/article-2.*worker down.*out of memory.*bring this one again/s);
    await mend();
    await bring(page, ARTICLES);
    await expect.poll(() => sentenceOf(page), { timeout: 30_000 }).toContain(`Showing ${2 * ARTICLES.length} claims`);
    await page.context().close();
  });

  it('are there for this tab where the browser has no room left, and the page opens again without them', async () => {
    const { page, errors } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    const shipped = await sentenceOf(page);
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(seeds.address);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await bring(page, ARTICLES);
    expect(await troubleOf(page)).toContain('until this tab is closed');
    expect(await sentenceOf(page)).toContain(`Showing ${2 * ARTICLES.length} claims`);
    await page.reload();
    await awaitPicture(page);
    expect(await sentenceOf(page)).toBe(shipped);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('are shown but for those that come back damaged, of which the page speaks once', async () => {
    const { page, errors } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    await bring(page, ARTICLES);
    const own = await sentenceOf(page);
    await page.evaluate(async () => {
      const request = indexedDB.open('claimgraph');
      await new Promise((done) => {
        request.onsuccess = done;
      });
      const writing = request.result.transaction(['articles', 'logs'], 'readwrite');
      for (const junk of [{}, 'junk', { input: { id: 'half', text: 'Half', facts: {}, notes: [] }, extraction: {} }])
        writing.objectStore('articles').add(junk);
      writing.objectStore('logs').add({ own: 7 });
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      request.result.close();
    });
    await page.reload();
    await awaitPicture(page);
    expect(await troubleOf(page)).toContain('3 articles kept by this browser came back damaged');
    expect(await sentenceOf(page)).toBe(own);
    await page.reload();
    await awaitPicture(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await sentenceOf(page)).toBe(own);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('are told of where what the browser keeps cannot be read at all, and others can be brought', async () => {
    const { page, errors } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    const shipped = await sentenceOf(page);
    await page.evaluate(async () => {
      localStorage.setItem('claimgraph-own', 'yes');
      const request = indexedDB.open('claimgraph', 1);
      await new Promise((done) => {
        request.onsuccess = done;
      });
      request.result.close();
    });
    await page.reload();
    await awaitPicture(page);
    expect(await sentenceOf(page)).toBe(shipped);
    expect(await troubleOf(page)).toMatch(/Your articles could not be opened: .*load the page again/s);
    await bring(page, ARTICLES);
    expect(await sentenceOf(page)).toContain(`Showing ${2 * ARTICLES.length} claims`);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('leave room for what the page came with where they cannot be worked out, and are there again after that', async () => {
    const { page } = await openPage(browser, seeds.address);
    await awaitPicture(page);
    const shipped = await sentenceOf(page);
    await bring(page, ARTICLES);
    const own = await sentenceOf(page);
    const mend = await breakWorker(page, 'desk-thread', 'build');
    await page.reload();
    await awaitPicture(page);
    expect(await sentenceOf(page)).toBe(shipped);
    expect(await troubleOf(page)).toMatch(/could not be opened: .*out of memory.*Nothing of them was taken away/s);
    await mend();
    await page.reload();
    await awaitPicture(page);
    expect(await sentenceOf(page)).toBe(own);
    await page.context().close();
  });
});
