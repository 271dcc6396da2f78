import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphFile } from '../../src/model/index.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built page, served by the built command line as a user would. */
export interface Served {
  readonly address: string;
  /** What the page is given. */
  readonly graph: GraphFile;
  close(): Promise<void>;
}

/** `claimgraph view INPUT…` at a free port. */
export async function serve(...inputs: readonly string[]): Promise<Served> {
  const args = [join(ROOT, 'dist/cli/main.js'), 'view', '--port', '0', '--json', ...inputs];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const address = await readAddress(child);
  const graph = (await (await fetch(`${address}graph.json`)).json()) as GraphFile;
  return { address, graph, close: () => end(child) };
}

/** The same for articles that are written here, each with a name for its file. */
export async function serveArticles(articles: Readonly<Record<string, string>>): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-page-'));
  for (const [name, text] of Object.entries(articles)) await writeFile(join(folder, name), text);
  const served = await serve(folder);
  return { ...served, close: () => served.close().then(() => rm(folder, { recursive: true })) };
}

function readAddress(child: ChildProcess): Promise<string> {
  let [out, err] = ['', ''];
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (piece) => {
      err += piece;
    });
    child.stdout?.on('data', (piece) => {
      out += piece;
      const address = /"address":\s*"([^"]+)"/.exec(out)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`claimgraph view ended with ${code}: ${err}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}
