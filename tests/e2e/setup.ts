import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { provideBrowser } from './find-browser.ts';
import { ROOT } from './serve.ts';

/** Once before all tests of the page: what they need is built, and there is a browser. */
export default async function setup(): Promise<void> {
  for (const part of ['dist/cli/main.js', 'dist/viewer/index.html'])
    if (!existsSync(join(ROOT, part)))
      throw new Error(`${part} is not there: run npm run build, then the tests again.`);
  await provideBrowser();
}
