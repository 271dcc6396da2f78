import { type Command, InvalidArgumentError, Option } from 'commander';
import { FORMATS } from '../graph/formats/formats.ts';
import { CLAIM_TYPES, type ClaimType, ENTITY_KINDS, STANCES } from '../model/index.ts';
import { type ExportOptions, exportGraph } from './export.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** As the page has it: quoted, half quoted, reported. */
const TYPE_WORDS: Readonly<Record<string, ClaimType>> = {
  quoted: 'direct',
  'half-quoted': 'mixed',
  reported: 'indirect',
};

const NOTES = `
GRAPH is the graph.json of a build, or the folder it lies in. Without filters all of it is written.
NAME is an actor's name, or its id in graph.json. Options that take a NAME may be given more than once.

Examples:
  claimgraph export out --format graphml
  claimgraph export out --format csv,parquet -o tables
  claimgraph export out --format gexf --view claims --outlet "The Harbor Post" --since 2026-03
  claimgraph export out --format claims --actor "Ann Lee" --stance denies,criticises -o - | head
  claimgraph export out --format csv --about "Ann Lee" --about "Harbour Board" --together
  claimgraph export out --format dossier --actor "Ann Lee"
  claimgraph export out --format dossier --pair "Ann Lee" "Harbour Board"
  claimgraph export out --format neo4j -o import`;

/** Adds `claimgraph export GRAPH …` to the program. */
export function addExport(program: Command, terminal: Terminal, version: string, done: (code: ExitCode) => void): void {
  const formats = FORMATS.map(({ name, does }) => `  ${name.padEnd(12)}${does}`).join('\n');
  program
    .command('export')
    .description('Write a graph, or what filters leave of it, in other formats')
    .argument('<graph>', 'the graph.json of a build, or its folder')
    .requiredOption('-f, --format <names>', 'in which formats, parted by commas', listOf)
    .option('-o, --out <place>', 'a folder, a file where there is one to write, or - for the pipe', readPlace, '.')
    .addOption(
      new Option('--view <view>', 'of the graph: who speaks about whom, or every claim a node')
        .choices(['actors', 'claims'])
        .default('actors'),
    )
    .option('--actor <name>', 'claims by or about them', collect)
    .option('--by <name>', 'claims by them', collect)
    .option('--about <name>', 'claims about them', collect)
    .option('--together', 'about, or with, all who are named at once, not any of them')
    .option('--pair <names...>', 'claims of two actors about each other')
    .option('--near <name>', 'claims within some steps of them', collect)
    .option('--steps <number>', 'how many steps: 1, 2 or 3 (default: 1)')
    .option('--outlet <name>', 'told by this outlet', collect)
    .option('--not-outlet <name>', 'told by any other outlet', collect)
    .option('--since <date>', 'told on or after 2026-03-04, 2026-03 or 2026')
    .option('--until <date>', 'told on or before')
    .option('--kind <kinds>', `only actors of these kinds: ${ENTITY_KINDS.join(', ')}`, (value) =>
      among(value, ENTITY_KINDS),
    )
    .option('--stance <stances>', `how it is said: ${STANCES.join(', ')}`, (value) => among(value, STANCES))
    .option(
      '--type <types>',
      'quoted, half-quoted, reported; as the tables call them direct, mixed, indirect',
      readTypes,
    )
    .addOption(
      new Option('--speakers <which>', 'speakers with a name, without one, or nobody knows who').choices([
        'named',
        'unnamed',
        'unidentified',
      ]),
    )
    .option('--min-outlets <number>', 'told by at least so many outlets', readCount)
    .option('--text <words>', 'with these words in the claim')
    .option('--json', 'what was written as JSON')
    .addHelpText('after', `\nFormats:\n${formats}\n${NOTES}`)
    .action(async (path: string, options: ExportOptions) => {
      done(await exportGraph(path, options, terminal, version));
    });
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function listOf(value: string, before: readonly string[] = []): readonly string[] {
  return [...new Set([...before, ...value.split(',').map((one) => one.trim().toLowerCase())])];
}

function among<T extends string>(value: string, known: readonly T[]): readonly T[] {
  return listOf(value).map((one) => {
    const found = known.find((word) => word === one.replace('organisation', 'organization'));
    if (found !== undefined) return found;
    throw new InvalidArgumentError(`There is ${known.join(', ')}.`);
  });
}

function readTypes(value: string): readonly ClaimType[] {
  return among(value, [...Object.keys(TYPE_WORDS), ...CLAIM_TYPES]).map((one) => TYPE_WORDS[one] ?? (one as ClaimType));
}

function readCount(value: string): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It is a number from 1 on.');
}

function readPlace(value: string): string {
  if (value.trim() !== '') return value;
  throw new InvalidArgumentError('Name the folder or file to write to.');
}
