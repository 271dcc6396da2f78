#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from './run.ts';
import { removeHalfWritten } from './write-files.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Ends what serves on, once it does; before that Ctrl-C ends everything at once. What was written stays, what was half written goes. */
let stop: (() => void) | undefined;
const untilStopped = () =>
  new Promise<void>((resolve) => {
    stop = resolve;
  });
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    removeHalfWritten();
    if (!stop) process.exit(code);
    stop();
    stop = undefined;
  });
}

// `claimgraph annotate … | head` closes the pipe before all is said: no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await run(process.argv.slice(2), process, version, untilStopped);
