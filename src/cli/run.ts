import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { ClaimgraphError } from '../model/index.ts';
import { type AnnotateOptions, annotate } from './annotate.ts';
import { type BuildOptions, build } from './build.ts';
import { addCorrect } from './correct-command.ts';
import { addExport } from './export-command.ts';
import { addMapReduce } from './map-reduce-commands.ts';
import { COLUMNS_HELP, readColumns } from './read-columns.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { type ViewOptions, view } from './view.ts';
import { type UntilStopped, type WatchOptions, watch } from './watch.ts';

const INPUTS = `
INPUT is a file, a folder, the address of a page or feed (https://…), or - for what comes in by pipe. It reads
  .txt .md            an article
  .html .mhtml        a saved web page
  .docx .epub .pdf    a document; of a PDF the letters, for a scan has none
  .jsonl .json        {"id", "text", "title"?, "publisher"?, "date"?, "url"?}, one a line or in a list
  .csv .tsv .parquet  a row an article, by the names of its columns
  .rss .atom          a feed; and a text file with addresses, one a line
  .warc .wet          a web archive
  .gz .zst .zip       all of these, packed
`;

const FRESH = 'fetch pages on the web again that are kept from an earlier run';

/** Runs a command line and returns its exit code. `untilStopped` waits for the person to end what serves on. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  version: string,
  untilStopped: UntilStopped,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = describeProgram(terminal, version);
  program
    .command('build')
    .description(
      'Find who claims what about whom and write it as a graph: graph.json, graph.gexf, claims.gexf, claims.csv',
    )
    .argument('<input...>', 'files, folders, addresses, or -')
    .option('-o, --out <folder>', 'where to write', readFolder, 'out')
    .option('--json', 'the summary as JSON')
    .option('--fresh', 'begin from nothing: read again what an earlier build has read, and fetch its pages again')
    .option('--columns <names>', COLUMNS_HELP, readColumns)
    .addHelpText(
      'after',
      `${INPUTS}\nExamples:\n  claimgraph build news/ -o out\n  claimgraph build a.txt b.md more.jsonl\n  claimgraph build paper.pdf archive.warc.gz\n  claimgraph build sheet.csv --columns text=Story,title=Head\n  cat a.txt | claimgraph build - --json`,
    )
    .action(async (inputs: string[], options: BuildOptions) => {
      code = await build(inputs, options, terminal);
    });
  program
    .command('view')
    .description('Build, and show the graph in the browser')
    .argument('<input...>', 'files, folders, addresses, -, or what was built before: a graph.json or its folder')
    .option('-p, --port <number>', 'port on 127.0.0.1 (default: 2424, or a free one)', readPort)
    .option('--open', 'open the browser, if there is one')
    .option(
      '--save <file>',
      'write the page with its data into one file instead, to be opened by a double click',
      readFile,
    )
    .option('--slice <claims>', 'show so many claims of a built graph at a time (large ones: 500)', readClaims)
    .option('--whole', 'show all of a built graph at once, however large')
    .option('--json', 'the address as JSON')
    .option('--fresh', FRESH)
    .option('--columns <names>', COLUMNS_HELP, readColumns)
    .addHelpText(
      'after',
      `${INPUTS}\nA built graph of more than 120 MB (some 5,500 articles) is too much for a browser tab: it is shown a slice at a time.\nThe page then asks this command, on this machine alone, for what is filtered or searched.\n\nExamples:\n  claimgraph view news/\n  claimgraph view out --port 8080 --open\n  claimgraph view out/graph.json --save report.html`,
    )
    .action(async (inputs: string[], options: ViewOptions) => {
      code = await view(inputs, options, terminal, untilStopped);
    });
  program
    .command('watch')
    .description('Build, and again whenever articles arrive, change or go, until Ctrl-C: the files are those of build')
    .argument('<input...>', 'files and folders')
    .option('-o, --out <folder>', 'where to write', readFolder, 'out')
    .option('--json', 'each summary as a line of JSON')
    .option('--columns <names>', COLUMNS_HELP, readColumns)
    .addHelpText(
      'after',
      '\nExamples:\n  claimgraph watch news/ -o out\n  claimgraph watch inbox/ archive.jsonl -o out --json',
    )
    .action(async (inputs: string[], options: WatchOptions) => {
      code = await watch(inputs, options, terminal, untilStopped);
    });
  program
    .command('annotate')
    .description('Write the claims and mentions of each article as a line of JSON, in the order they came')
    .argument('<file>', 'a file of any kind that build reads, or -')
    .option('--each', 'each article for itself, whatever the size of the file: nobody is followed from one to the next')
    .option('--json', 'nothing else: the answer is JSON in any case')
    .option('--columns <names>', COLUMNS_HELP, readColumns)
    .addHelpText(
      'after',
      '\nExamples:\n  claimgraph annotate news.jsonl > annotated.jsonl\n  claimgraph annotate year.csv.gz --each > annotated.jsonl\n  cat news.jsonl | claimgraph annotate - | head -1',
    )
    .action(async (file: string, options: AnnotateOptions) => {
      code = await annotate(file, options, terminal);
    });
  addMapReduce(program, terminal, (ended) => {
    code = ended;
  });
  addExport(program, terminal, version, (ended) => {
    code = ended;
  });
  addCorrect(program, terminal, (ended) => {
    code = ended;
  });
  for (const command of program.commands)
    command.showHelpAfterError(`(claimgraph ${command.name()} --help tells more)`);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, terminal);
  }
}

function describeProgram({ stdout, stderr }: Terminal, version: string): Command {
  return new Command('claimgraph')
    .description('Reads English news and shows who claims what about whom, and where exactly it says so.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .showHelpAfterError('(claimgraph --help tells more)')
    .addHelpText(
      'after',
      '\nExamples:\n  claimgraph view news/ --open\n  claimgraph build news/ -o out\n  claimgraph export out --format graphml\n  claimgraph correct out merge "Ann Lee" person:lee@b.txt\n  claimgraph annotate news.jsonl > annotated.jsonl\n\nExit code: 0 done; 1 some inputs could not be read, the rest is done; 2 the call was wrong.',
    );
}

function readFolder(value: string): string {
  if (value.trim() !== '') return value;
  throw new InvalidArgumentError('Name the folder to write to.');
}

function readFile(value: string): string {
  if (value.trim() !== '') return value;
  throw new InvalidArgumentError('Name the file to write.');
}

function readClaims(value: string): number {
  const claims = Number(value);
  if (/^\d+$/.test(value) && claims >= 1 && claims <= 100_000) return claims;
  throw new InvalidArgumentError('Claims of a slice are a number from 1 to 100000.');
}

function readPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

/** Commander has said what was wrong with the call; our own errors say it here. Anything else is a fault of ours. */
function explain(error: unknown, { stderr }: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ClaimgraphError) {
    stderr.write(`${error.message}\n`);
    return 2;
  }
  throw error;
}
