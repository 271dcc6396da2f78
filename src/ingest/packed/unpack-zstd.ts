import { Decompress } from 'fzstd';
import { ClaimgraphError } from '../../model/index.ts';
import { BombGuard, inSteps } from './bomb-guard.ts';

/**
 * What is in a zstd file, bit by bit: all its frames, one after the other. Throws where it is damaged or cut off, after
 * what could be read.
 */
export async function* unpackZstd(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const guard = new BombGuard();
  let unpacked: Uint8Array[] = [];
  const decompress = new Decompress((chunk) => {
    guard.addUnpacked(chunk.length);
    if (chunk.length > 0) unpacked.push(chunk.slice()); // its own bytes are written over
  });
  let failure: unknown;
  const push = (bytes: Uint8Array, isLast = false): void => {
    try {
      decompress.push(bytes, isLast);
    } catch (error) {
      failure = error;
    }
  };
  for await (const chunk of inSteps(guard.counting(packed))) {
    push(chunk);
    yield* unpacked;
    unpacked = [];
    if (failure !== undefined) break;
  }
  if (failure === undefined) push(new Uint8Array(), true);
  yield* unpacked;
  if (failure !== undefined) throw failure instanceof ClaimgraphError ? failure : damaged(failure);
}

function damaged(error: unknown): ClaimgraphError {
  const reason = error instanceof Error ? error.message : String(error);
  return new ClaimgraphError('damaged', `The zstd file is damaged: ${reason}. Get it anew; what came before is read.`);
}
