import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { ClaimgraphError } from '../model/index.ts';
import { type CorrectionLog, joinLine, readCorrections } from '../resolve/index.ts';
import { readOrdinary } from './read-ordinary.ts';

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
  const bytes = await readOrdinary(path).catch(async (cause: NodeJS.ErrnoException) => {
    const isMissing = cause.code === 'ENOENT' || cause.code === 'ENOTDIR';
    if (isMissing && !(await isLink(path))) return Buffer.of();
    const reason = isMissing ? 'It is a link that leads nowhere.' : cause.message;
    throw new ClaimgraphError('unreadable-corrections', `Cannot read ${path}: ${reason}`, { cause });
  });
  const text = bytes.toString('utf8');
  return { ...readCorrections(text), text };
}

/** The log may lie elsewhere, on a disk that is not there now. */
async function isLink(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isSymbolicLink() ?? false;
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
