import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';

/** What a process cost. */
export interface Cost {
  /** Of processor time, over all its threads; after it said "ready" on stderr, where it does. */
  readonly seconds: number;
  /** In MB: the most it had at once. */
  readonly memory: number;
  /** What it ended with; nothing where it was ended. */
  readonly code: number | null;
}

/** Runs a command from one file into another. Linux alone tells the processor time and memory of a process. */
export async function runMeasured(
  [command = '', ...args]: readonly string[],
  input: string,
  output: string,
): Promise<Cost> {
  const child = spawn(command, args, { stdio: [openSync(input, 'r'), openSync(output, 'w'), 'pipe'] });
  let [memory, ticks, ticksBefore] = [0, 0, 0];
  const look = () => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      memory = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? memory);
      const [user = 0, system = 0] = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .split(' ')
        .slice(13, 15)
        .map(Number);
      ticks = user + system;
    } catch {
      // It has just ended.
    }
  };
  child.stderr?.setEncoding('utf8').on('data', (said: string) => {
    const isReady = /^ready$/m.test(said);
    if (isReady) look();
    if (isReady) ticksBefore = ticks;
    else process.stderr.write(said);
  });
  const timer = setInterval(look, 100);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  return { seconds: (ticks - ticksBefore) / 100, memory: Math.round(memory / 1024), code };
}
