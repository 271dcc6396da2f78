import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './find-browser.ts';
import { ROOT } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-saved-'));
const report = join(folder, 'my report.html');
/** What of an article could end the element its data stands in, or run. */
const HOSTILE = `The </script><script>document.title = "run"</script> sale
EXAMPLE POST - Tuesday, December 16, 2025

“The ferry stays,” Mayor Ines Calloway told reporters. She denied that <!-- the boat <script> was for sale.
`;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

const save = (): string => {
  const args = [join(ROOT, 'dist/cli/main.js'), 'view', join(folder, 'ferry.txt'), '--save', report];
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
};

beforeAll(async () => {
  writeFileSync(join(folder, 'ferry.txt'), HOSTILE);
  expect(save()).toContain('my report.html');
  browser = await launchBrowser();
  const context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => /^(?:file|data|blob):/.test(request.url()) || complaints.push(request.url()));
  await page.goto(pathToFileURL(report).href);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

describe('a page saved as one file', () => {
  it('opens by a double click, offline, with its claims', async () => {
    await page.getByText('Ines Calloway').first().waitFor();
    expect(await page.title()).not.toBe('run');
  });

  it('shows an article with its words marked, and keeps the view in the address', async () => {
    await page.getByText('Ines Calloway').first().click();
    await page.getByText('“The ferry stays,”').first().click();
    await page.locator('mark').first().waitFor();
    expect(page.url()).toContain('#');
    expect(page.url()).toMatch(/^file:/);
  });

  it('offers nothing that a page without a server cannot do', async () => {
    expect(await page.getByRole('button', { name: /own articles|Correct/ }).count()).toBe(0);
    expect(await page.getByText('onto another to merge').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.type('art');
    expect(await page.getByText('Bring your own articles').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('has nothing to complain of: no script refused, nothing asked for', () => {
    expect(complaints).toEqual([]);
  });

  it('is the same each time, and lets run nothing but its own script', () => {
    const first = readFileSync(report, 'utf8');
    save();
    expect(readFileSync(report, 'utf8')).toBe(first);
    expect(first).toMatch(/script-src 'sha256-[^']+';/);
    expect(first).toContain("connect-src 'none'");
  });
});
