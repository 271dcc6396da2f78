#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { untilStopped } from './on-stop.ts';
import { run } from './run.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

// `claimgraph annotate … | head` closes the pipe before all is said: no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await run(process.argv.slice(2), process, version, untilStopped);
