import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);

/** Names on the path, then places outside of it, of browsers that are built on Chromium. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Drawn by software, so that every machine draws the same; quiet, so that nothing is asked of the network. */
const FLAGS = [
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const isRoot = process.getuid?.() === 0;

/** A browser that was asked for by CLAIMGRAPH_CHROME is the only one tried. */
function findBrowsers(): readonly string[] {
  const asked = process.env.CLAIMGRAPH_CHROME;
  if (asked) return [asked];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...PLACES].filter((path) => path && existsSync(path));
}

/** Starts the first browser that starts. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const reasons: string[] = [];
  for (const executablePath of findBrowsers()) {
    try {
      const args = [...FLAGS, ...(isRoot ? ['--no-sandbox'] : []), ...flags];
      return await chromium.launch({ executablePath, args });
    } catch (error) {
      reasons.push(`${executablePath} does not start: ${String(error).split('\n').slice(0, 3).join(' ')}`);
    }
  }
  throw new Error(
    [
      'The tests of the page need Chromium or Chrome and found none that starts.',
      'Install one (npx playwright-core install --with-deps chromium), or name one: CLAIMGRAPH_CHROME=/path/to/chrome.',
      ...reasons,
    ].join('\n'),
  );
}

/** Sees to it that there is a browser that starts: else fetches one. */
export async function provideBrowser(): Promise<void> {
  const said: string[] = [];
  for (const install of [undefined, installPlaywrights, installDebians]) {
    try {
      await install?.();
      await (await launchBrowser()).close();
      return;
    } catch (error) {
      said.push(String(error));
      if (process.env.CLAIMGRAPH_CHROME) break;
    }
  }
  throw new Error(said.join('\n\n'));
}

async function installPlaywrights(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  console.error('No browser found for the tests of the page: fetching Chromium …');
  await run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium'], { timeout: 300_000 });
}

async function installDebians(): Promise<void> {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) throw new Error('No Debian, or not its administrator.');
  await run('apt-get', ['update'], { timeout: 120_000 });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { timeout: 300_000 });
}
