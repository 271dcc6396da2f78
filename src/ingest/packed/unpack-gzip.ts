import { Inflate } from 'pako';
import { ClaimgraphError } from '../../model/index.ts';
import { BombGuard, inSteps } from './bomb-guard.ts';

/**
 * What is in a gzip file, bit by bit: all its members, one after the other, as `gzip -d` gives them. Throws where it is
 * damaged or cut off, after what could be read.
 */
export async function* unpackGzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const guard = new BombGuard();
  let unpacked: Uint8Array[] = [];
  const begin = (): Inflate => {
    const member = new Inflate({});
    member.onData = (chunk) => {
      guard.addUnpacked((chunk as Uint8Array).length);
      unpacked.push(chunk as Uint8Array);
    };
    member.onEnd = () => {};
    return member;
  };
  let inflate = begin();
  for await (const chunk of inSteps(guard.counting(packed))) {
    if (inflate.ended && isPadding(chunk)) continue;
    if (inflate.ended) inflate = begin();
    inflate.push(chunk);
    yield* unpacked;
    unpacked = [];
    if (inflate.err !== 0) throw damaged(inflate.msg);
  }
  if (!inflate.ended) throw damaged('it is cut off');
}

/** Tapes and some programs fill a file up with zeros. */
const isPadding = (chunk: Uint8Array): boolean => chunk.every((byte) => byte === 0);

function damaged(reason: string): ClaimgraphError {
  return new ClaimgraphError('damaged', `The gzip file is damaged: ${reason}. Get it anew; what came before is read.`);
}
