import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGraphFile } from '../graph/index.ts';
import { ClaimgraphError, type GraphFile } from '../model/index.ts';

/** A graph file by its path, or by that of the folder a build wrote it into. */
export async function readGraphAt(path: string): Promise<{ file: GraphFile; path: string; bytes: Buffer }> {
  const found = graphFileAt(path);
  const bytes = await readFile(found).catch((cause: Error) => {
    const message = `Cannot read ${path}: ${cause.message}. Give the graph.json of a build, or its folder.`;
    throw new ClaimgraphError('not-found', message, { cause });
  });
  return { file: readGraphFile(bytes.toString('utf8')), path: found, bytes };
}

/** The graph file of a folder that a build wrote into; any other path is one. */
export function graphFileAt(path: string): string {
  const inFolder = join(path, 'graph.json');
  return existsSync(inFolder) ? inFolder : path;
}
