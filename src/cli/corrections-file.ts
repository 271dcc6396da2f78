import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ClaimgraphError } from '../model/index.ts';
import { type CorrectionLog, joinLine, readCorrections } from '../resolve/index.ts';

/** The log of corrections beside the files of a build. */
export function correctionsPath(folder: string): string {
  return join(folder, 'corrections.jsonl');
}

export interface FoundLog extends CorrectionLog {
  /** As it stands in the file; empty where there is none. */
  readonly text: string;
}

/** The corrections of a folder; none where there is no log. One that cannot be read stops the build that would lose it. */
export async function readLog(folder: string): Promise<FoundLog> {
  const path = correctionsPath(folder);
  const text = await readOrdinary(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return '';
    throw new ClaimgraphError('unreadable-corrections', `Cannot read ${path}: ${cause.message}`, { cause });
  });
  return { ...readCorrections(text), text };
}

/** A pipe that nobody writes to would be waited for without end. */
async function readOrdinary(path: string): Promise<string> {
  if (!(await stat(path)).isFile()) throw new Error('it is no ordinary file');
  return readFile(path, 'utf8');
}

/** Adds one line in one write, after a line that was left half if there is one, and waits until it is on the disk. */
export async function appendLine(folder: string, line: string, { text }: Pick<FoundLog, 'text'>): Promise<void> {
  const path = correctionsPath(folder);
  try {
    const file = await open(path, 'a');
    try {
      await file.appendFile(joinLine(text, line));
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ClaimgraphError('not-written', `Cannot write to ${path}: ${reason}`, { cause });
  }
}
