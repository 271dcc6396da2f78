import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraphFile, documentsOf } from '../graph/index.ts';
import { ClaimgraphError, type GraphFile, type LoggedCorrection } from '../model/index.ts';
import { describeCorrection, nextLine, resolve, writeCorrection } from '../resolve/index.ts';
import { outputFiles } from './build.ts';
import { appendLine, readLog } from './corrections-file.ts';
import type { MakeCorrection } from './make-correction.ts';
import { readGraphAt } from './read-graph-at.ts';
import { shown } from './shown.ts';
import { type ExitCode, type Terminal, write } from './terminal.ts';
import { writeFiles } from './write-files.ts';

export interface CorrectOptions {
  readonly json?: boolean;
}

/** `claimgraph correct FOLDER merge …`: checks that it fits, notes it in the log, and builds the folder's files anew. */
export async function correct(
  folder: string,
  make: MakeCorrection,
  options: CorrectOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const file = await readBuilt(folder);
  const documents = documentsOf(file);
  const log = await readLog(folder);
  const correction = make(file, documents);
  const line = nextLine(log.text);
  const resolution = resolve(documents, [...log.corrections, { line, correction }]);
  const misfit = resolution.unfitting?.find((one) => one.line === line);
  if (misfit) throw new ClaimgraphError('unfitting-correction', `This changes nothing: ${shown(misfit.reason)}.`);
  await appendLine(folder, writeCorrection(correction), log);
  const files = await writeFiles(folder, outputFiles(buildGraphFile(documents, resolution)));
  const said = `${line}: ${shown(describeCorrection(correction))}\nTake it back with: claimgraph correct ${folder} undo ${line}`;
  return say({ line, correction, unfitting: resolution.unfitting ?? [], files }, said, options, terminal);
}

/** `claimgraph correct FOLDER undo LINE`. */
export async function undo(
  folder: string,
  line: number,
  options: CorrectOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const documents = documentsOf(await readBuilt(folder));
  const log = await readLog(folder);
  const taken = log.corrections.find((one) => one.line === line);
  if (!taken) throw new ClaimgraphError('no-correction', noCorrection(folder, line, log.corrections));
  const resolution = resolve(
    documents,
    log.corrections.filter((one) => one !== taken),
  );
  await appendLine(folder, writeCorrection({ undo: line }), log);
  const files = await writeFiles(folder, outputFiles(buildGraphFile(documents, resolution)));
  const said = `taken back: ${shown(describeCorrection(taken.correction))}`;
  return say({ undone: line, unfitting: resolution.unfitting ?? [], files }, said, options, terminal);
}

/** `claimgraph correct FOLDER list`: every line of the log, with what became of it. */
export async function listCorrections(folder: string, options: CorrectOptions, terminal: Terminal): Promise<ExitCode> {
  const documents = documentsOf(await readBuilt(folder));
  const { corrections, undone, damaged } = await readLog(folder);
  const unfitting = resolve(documents, corrections).unfitting ?? [];
  const reasons = new Map(unfitting.map(({ line, reason }) => [line, reason]));
  const lines = [
    ...corrections.map(({ line, correction }) => {
      const reason = reasons.get(line);
      return [line, `${describeCorrection(correction)}${reason ? `   FITS NOTHING: ${reason}` : ''}`] as const;
    }),
    ...undone.map(
      ({ line, correction, by }) => [line, `${describeCorrection(correction)}   taken back by ${by}`] as const,
    ),
    ...damaged.map(({ line, message }) => [line, `DAMAGED: ${message}`] as const),
  ];
  const text = lines
    .sort(([a], [b]) => a - b)
    .map(([line, words]) => `${line}: ${shown(words)}`)
    .join('\n');
  const said = text || 'There are no corrections.';
  return say({ corrections, undone, damaged, unfitting }, said, options, terminal);
}

async function say(json: object, text: string, options: CorrectOptions, terminal: Terminal): Promise<ExitCode> {
  await write(terminal.stdout, options.json ? `${JSON.stringify(json, undefined, 2)}\n` : `${text}\n`);
  return 0;
}

async function readBuilt(folder: string): Promise<GraphFile> {
  const path = join(folder, 'graph.json');
  if (existsSync(path)) return (await readGraphAt(path)).file;
  const message = `There is no build to correct: there is no ${path}. Make one with \`claimgraph build INPUT… -o ${folder}\`.`;
  throw new ClaimgraphError('not-found', message);
}

function noCorrection(folder: string, line: number, corrections: readonly LoggedCorrection[]): string {
  const lines = corrections.map((one) => one.line).join(', ');
  const hint = lines ? `Those that hold are in line ${lines}` : 'None holds';
  return `Line ${line} has no correction to take back. ${hint}; \`claimgraph correct ${folder} list\` shows them.`;
}
