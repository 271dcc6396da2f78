import { basename, resolve, sep } from 'node:path';
import { watch as watchPaths } from 'chokidar';
import { isPassedOver } from '../ingest/files/article-paths.ts';

/** A file is whole when its size has stood still for so long, in milliseconds. */
const WHOLE_AFTER = 300;
/** Files that arrive together are built together: so long after the last of them, in milliseconds. */
const TOGETHER = 300;

/** What happens to the files that are watched. */
export interface WatchedFiles {
  /** Comes back when something has changed since it was last asked, or as soon as it does. */
  changed(): Promise<void>;
  close(): Promise<void>;
}

/** Watches files and folders, all the way down, but for hidden ones and the output folder. It is at work when it comes back. */
export async function watchFiles(paths: readonly string[], out: string): Promise<WatchedFiles> {
  const roots = paths.map((path) => resolve(path));
  const isOurs = (path: string) => isIn(resolve(out), path) && !roots.some((root) => isIn(resolve(out), root));
  const ignored = (path: string) => !roots.includes(path) && (isOurs(path) || isPassedOver(basename(path)));
  const watcher = watchPaths(roots, {
    ignored,
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: WHOLE_AFTER, pollInterval: 50 },
  });
  let hasChanged = false;
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      hasChanged = true;
      wake();
    }, TOGETHER);
  });
  // What cannot be watched is said by the build, which cannot read it.
  watcher.on('error', () => {});
  await new Promise<void>((done) => watcher.once('ready', done));
  return {
    async changed() {
      if (!hasChanged) await new Promise<void>((done) => (wake = done));
      hasChanged = false;
    },
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

const isIn = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep);
