import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './find-browser.ts';
import { type Served, serve } from './serve.ts';

/** A browser and the served sample articles, for the tests of the file that imports them: there from the first test to the last. */
export let browser: Browser;
export let seeds: Served;

beforeAll(async () => {
  [browser, seeds] = await Promise.all([launchBrowser(), serve('seeds')]);
});

afterAll(async () => {
  await browser?.close();
  await seeds?.close();
});
