#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from './run.ts';
import { removeHalfWritten } from './write-files.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Ctrl-C ends a server in order and anything else at once; what was written stays, what was half written goes. */
const stopped = new Promise<void>((resolve) => {
  const isView = process.argv[2] === 'view';
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      removeHalfWritten();
      if (!isView) process.exit(code);
      resolve();
    });
  }
});

// `claimgraph annotate … | head` closes the pipe before all is said: no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await run(process.argv.slice(2), process, version, stopped);
