import { existsSync } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readGraphFile } from '../graph/index.ts';
import { problemOf } from '../ingest/input-problem.ts';
import { ClaimgraphError, type GraphFile } from '../model/index.ts';
import { readOrdinary } from './read-ordinary.ts';

/** A graph file by its path, or by that of the folder a build wrote it into. */
export async function readGraphAt(path: string): Promise<{ file: GraphFile; path: string; bytes: Buffer }> {
  const found = graphFileAt(path);
  const bytes = await readOrdinary(found).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ERR_FS_FILE_TOO_LARGE') throw tooLarge(found, cause);
    const reason = cause.code === 'EISDIR' ? 'It is a folder without a graph.json.' : problemOf(path, cause).message;
    const message = `Cannot read ${path}: ${reason} Give the graph.json of a build, or its folder.`;
    throw new ClaimgraphError('not-found', message, { cause });
  });
  return { file: readGraphFile(textOf(bytes, found)), path: found, bytes };
}

/** Whether a graph can be read there. Where not, `readGraphAt` says why. */
export async function isReadable(path: string): Promise<boolean> {
  try {
    await access(path, constants.R_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function textOf(bytes: Buffer, path: string): string {
  try {
    return bytes.toString('utf8');
  } catch (cause) {
    throw tooLarge(path, cause);
  }
}

/** JavaScript has no string of more than half a billion characters. */
function tooLarge(path: string, cause: unknown): ClaimgraphError {
  const message = `${path} is too large to be opened whole (more than 512 MB). Read claims.csv or claims.gexf beside it, or build fewer articles into another folder: by outlet, by month.`;
  return new ClaimgraphError('too-large', message, { cause });
}

/** The graph file of a folder that a build wrote into; any other path is one. */
export function graphFileAt(path: string): string {
  const inFolder = join(path, 'graph.json');
  return existsSync(inFolder) ? inFolder : path;
}
