import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import { type MapOptions, map } from './map.ts';
import { COLUMNS_HELP, readColumns } from './read-columns.ts';
import { type ReduceOptions, reduce } from './reduce.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Adds `claimgraph map` and `claimgraph reduce` to the program. */
export function addMapReduce(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('map')
    .description('Find what each article says: JSON lines in, a line of JSON an article out, in their order')
    .argument('[input...]', 'files and folders; -: a file of any kind that comes in by pipe; none: JSON lines that do')
    .option('--threads <number>', 'how many at once', readThreads, availableParallelism())
    .option('--columns <names>', COLUMNS_HELP, readColumns)
    .option('--name <file>', 'what comes in by pipe is called so where something is said of it (default: stdin)')
    .addHelpText(
      'after',
      `
What cannot be read has a line with its name and an "error". Lines of any number of runs, in any order, are for reduce.

Examples:
  claimgraph map < news.jsonl | claimgraph reduce -o out
  claimgraph map --threads 1 archive/2026-03/ > march.ndjson
  claimgraph map - --name crawl-17.warc.gz < crawl-17.warc.gz > crawl-17.ndjson
  parallel --pipepart --block 20M -a news.jsonl claimgraph map --threads 1 > mapped.ndjson`,
    )
    .action(async (inputs: string[], options: MapOptions) => done(await map(inputs, options, terminal)));
  program
    .command('reduce')
    .description('Find who is who and who claims what over all articles of map: its lines in, a graph or lines out')
    .option('-o, --out <folder>', 'write what build writes; without it, a line an entity, claim, tie and link')
    .option('--json', 'with -o: the summary as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  cat part-*.ndjson | claimgraph reduce -o out\n  cat part-*.ndjson | claimgraph reduce | grep \'^{"claim"\'',
    )
    .action(async (options: ReduceOptions) => done(await reduce(options, terminal)));
}

function readThreads(value: string): number {
  const threads = Number(value);
  if (/^\d+$/.test(value) && threads > 0) return threads;
  throw new InvalidArgumentError('Name how many threads there are to be: 1 or more.');
}
