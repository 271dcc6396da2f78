#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { untilStopped } from './on-stop.ts';
import { run } from './run.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `claimgraph annotate … | head` closes the pipe before all is said: no error.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`The results could not be written: ${error.message}\n`);
  process.exit(2);
});
// Where complaints go nowhere, the work is still done.
process.stderr.on('error', () => {});

process.exitCode = await run(process.argv.slice(2), process, version, untilStopped);
