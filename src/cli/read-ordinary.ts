import { readFile, stat } from 'node:fs/promises';
import { ClaimgraphError } from '../model/index.ts';

/** All of a file. A pipe that nobody writes to would be waited for without end, and a device may have none. */
export async function readOrdinary(path: string): Promise<Buffer> {
  const stats = await stat(path);
  if (!stats.isFile() && !stats.isDirectory()) throw new ClaimgraphError('no-file', 'It is no ordinary file.');
  return readFile(path);
}
