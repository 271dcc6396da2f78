import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** What a run of several threads keeps the cores busy with; in seconds of processor time. */
export interface CoreLoad {
  /** Of all threads together. */
  readonly all: number;
  /** Of the thread that works longest: on cores of their own the others wait for it. */
  readonly busiest: number;
  /** Of the thread that reads and writes. */
  readonly main: number;
}

/** How often threads are looked at, in milliseconds: what they do after the last look is missed. */
const LOOK = 20;

/** What `claimgraph map` takes over articles with one thread and with two. */
export async function measureMap(articles: readonly object[]): Promise<{ one: CoreLoad; two: CoreLoad }> {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-cores-'));
  try {
    const input = join(folder, 'articles.jsonl');
    writeFileSync(input, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
    const run = (threads: string) => measureCores([process.execPath, MAIN, 'map', '--threads', threads], input);
    return { one: await run('1'), two: await run('2') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a command from one file into nowhere, and adds up what each of its threads does. Linux alone tells. */
async function measureCores([command = '', ...args]: readonly string[], input: string): Promise<CoreLoad> {
  const [from, to] = [openSync(input, 'r'), openSync('/dev/null', 'w')];
  const child = spawn(command, args, { stdio: [from, to, 'inherit'] });
  const seconds = new Map<string, number>();
  const timer = setInterval(() => lookAtThreads(child.pid ?? 0, seconds), LOOK);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  for (const file of [from, to]) closeSync(file);
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
  const all = [...seconds.values()].reduce((sum, one) => sum + one, 0);
  return { all, busiest: Math.max(...seconds.values()), main: seconds.get(String(child.pid)) ?? 0 };
}

function lookAtThreads(id: number, seconds: Map<string, number>): void {
  try {
    for (const thread of readdirSync(`/proc/${id}/task`)) {
      const stat = readFileSync(`/proc/${id}/task/${thread}/stat`, 'utf8');
      // The name before may hold anything, brackets too.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      seconds.set(thread, (Number(fields[11]) + Number(fields[12])) / 100);
    }
  } catch {
    // It has just ended.
  }
}

/** How many times as fast two cores are as one, where nothing else runs on them: neither can do more than its half. */
export function gainOfTwo(one: CoreLoad, two: CoreLoad): number {
  return one.all / Math.max(two.all / 2, two.busiest);
}
