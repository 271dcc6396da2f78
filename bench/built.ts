import { existsSync } from 'node:fs';

const DIST = new URL('../dist/', import.meta.url);

/**
 * A module as it is installed. What times our own code times this: the runner that reads TypeScript calls a function for
 * every other function it makes, to keep its name, which the compiled package and compromise are spared.
 *
 * @param path below `src`, as it is imported there
 * @throws where nothing is built yet
 */
export async function built<Module>(path: string): Promise<Module> {
  const url = new URL(path.replace(/\.ts$/, '.js'), DIST);
  if (!existsSync(url)) throw new Error('Nothing is built yet: run `npm run build` first.');
  return import(url.href) as Promise<Module>;
}
