import { isWebAddress } from '../ingest/web/web-address.ts';
import { ClaimgraphError } from '../model/index.ts';
import { type BuildOptions, type BuiltFiles, buildOnce, codeOf, tellBuild } from './build.ts';
import { type ExitCode, type Terminal, write } from './terminal.ts';
import { watchFiles } from './watch-files.ts';

export type WatchOptions = Omit<BuildOptions, 'fresh'>;

/** Waits until the person ends what goes on, or for no longer than until the signal is given. */
export type UntilStopped = (signal?: AbortSignal) => Promise<void>;

/**
 * `claimgraph watch FOLDER… [-o out]`: builds, and again whenever a file is added, changed or taken away, until it is
 * stopped. What arrives while a build is at work is in the next.
 */
export async function watch(
  paths: readonly string[],
  { out, json = false, columns }: WatchOptions,
  terminal: Terminal,
  untilStopped: UntilStopped,
): Promise<ExitCode> {
  refuseOthers(paths);
  const files = await watchFiles(paths, out);
  let code: ExitCode = 0;
  try {
    for (let isFirst = true; ; isFirst = false) {
      const built = await buildOnce(paths, { out, ...(columns && { columns }) }, terminal);
      code = built ? codeOf(built) : 1;
      const announce = async (): Promise<void> => {
        if (built && (isFirst || !built.isSame)) await tell(built, { isFirst, json }, terminal);
        if (isFirst) terminal.stderr.write(`Watching ${paths.join(', ')}. Ctrl-C ends it.\n`);
      };
      if (await isStopped(files.changed(), untilStopped, announce)) return code;
    }
  } finally {
    await files.close();
  }
}

function refuseOthers(paths: readonly string[]): void {
  const other = paths.find((path) => path === '-' || isWebAddress(path));
  if (other === undefined) return;
  throw new ClaimgraphError('not-watched', `"${other}" cannot be watched: watch takes files and folders.`);
}

async function tell(
  built: BuiltFiles,
  { isFirst, json }: { readonly isFirst: boolean; readonly json: boolean },
  terminal: Terminal,
): Promise<void> {
  const { summary, paths } = built;
  if (json) return write(terminal.stdout, `${JSON.stringify({ ...summary, files: paths })}\n`);
  if (isFirst) return tellBuild(built, json, terminal);
  const claims = Object.values(summary.claims).reduce((a, b) => a + b, 0);
  return write(terminal.stdout, `Built again: ${summary.articles} articles, ${claims} claims.\n`);
}

/** Whether it was stopped before something changed; who reads what is announced can stop it from there on. */
async function isStopped(
  changed: Promise<void>,
  untilStopped: UntilStopped,
  announce: () => Promise<void>,
): Promise<boolean> {
  const waiting = new AbortController();
  const stopped = untilStopped(waiting.signal).then(() => !waiting.signal.aborted);
  try {
    await announce();
    return await Promise.race([stopped, changed.then(() => false)]);
  } finally {
    waiting.abort();
  }
}
