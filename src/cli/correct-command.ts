import type { Command } from 'commander';
import { type CorrectOptions, correct, listCorrections, undo } from './correct.ts';
import { ACTIONS } from './make-correction.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const NOTES = `
FOLDER is where a build was written. Its files are built anew after each correction, from graph.json alone.
ENTITY and CLAIM are ids of graph.json; a name, or words of a claim, will do where only one has them.
Corrections are noted in FOLDER/corrections.jsonl and hold for every later "claimgraph build … -o FOLDER".

Examples:
  claimgraph correct out merge "Ann Lee" person:lee@b.txt
  claimgraph correct out split "Ann Lee" --mentions b.txt c.txt#120
  claimgraph correct out rename "Ann Leigh" "Ann Lee"
  claimgraph correct out kind Tallow organization
  claimgraph correct out speaker "the grain will rot" "Ann Lee"
  claimgraph correct out reject claim:a.txt#120-180
  claimgraph correct out apart "Ann Lee" "Anne Lee"
  claimgraph correct out list
  claimgraph correct out undo 3`;

interface Options extends CorrectOptions {
  readonly mentions?: readonly string[];
}

/** What is no correction itself. */
const ABOUT_LOG = [
  { name: 'list', words: [], does: 'all corrections, with what became of each' },
  { name: 'undo', words: ['LINE'], does: 'take a correction back' },
] as const;

/** Adds `claimgraph correct FOLDER …` to the program. */
export function addCorrect(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const command: Command = program
    .command('correct')
    .description('Put right what a build got wrong, for this build and all later ones')
    .usage('FOLDER ACTION …')
    .argument('<folder>', 'where the build was written')
    .argument('<action>', 'what to do')
    .argument('[words...]', 'to what')
    .option('--mentions <place...>', 'of split: ARTICLE, or ARTICLE#START for what stands there')
    .option('--json', 'the answer as JSON')
    .addHelpText('after', `\nActions:\n${[...ACTIONS, ...ABOUT_LOG].map(describeAction).join('\n')}\n${NOTES}`);
  command.action(async (folder: string, name: string, words: string[], options: Options) => {
    const known = [...ACTIONS, ...ABOUT_LOG].find((one) => one.name === name);
    if (!known) command.error(`error: there is no action "${name}"; there are ${namesOf([...ACTIONS, ...ABOUT_LOG])}`);
    const usage = `claimgraph correct ${folder} ${name} ${known.words.join(' ')}`.trim();
    if (words.length !== known.words.length) command.error(`error: it is: ${usage}`);
    if (name === 'split' && !options.mentions) command.error(`error: it is: ${usage} --mentions ARTICLE[#START]…`);
    const action = ACTIONS.find((one) => one === known);
    if (action) done(await correct(folder, action.make(words, options.mentions ?? []), options, terminal));
    else if (name === 'list') done(await listCorrections(folder, options, terminal));
    else if (/^[1-9]\d*$/.test(words[0]!)) done(await undo(folder, Number(words[0]), options, terminal));
    else command.error('error: say the number of the line to take back; list shows them');
  });
}

function describeAction({ name, words, does }: Pick<(typeof ACTIONS)[number], 'name' | 'words' | 'does'>): string {
  return `  ${`${name} ${words.join(' ')}`.padEnd(24)}${does}`;
}

function namesOf(actions: readonly { readonly name: string }[]): string {
  return actions.map(({ name }) => name).join(', ');
}
