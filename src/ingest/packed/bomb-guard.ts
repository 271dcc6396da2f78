import { ClaimgraphError } from '../../model/index.ts';

/** Text is packed to a tenth of its size, of the same lines over and over to a hundredth; a bomb to a thousandth. */
const MOST_TIMES = 200;
/** In bytes. What unpacks to less is no harm, however small it was. */
const HARMLESS = 100_000_000;

/** Counts what is read of an archive and what comes out of it. */
export class BombGuard {
  #read = 0;
  #unpacked = 0;

  /** Passes packed bytes on. */
  async *counting(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      this.addRead(chunk.length);
      yield chunk;
    }
  }

  addRead(bytes: number): void {
    this.#read += bytes;
  }

  /** Throws where far more has come out than such a file can hold. */
  addUnpacked(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked <= HARMLESS || this.#unpacked <= this.#read * MOST_TIMES) return;
    const message = `It unpacks to more than ${MOST_TIMES} times its size, which no text does. What came before is read.`;
    throw new ClaimgraphError('bomb', message);
  }
}

/** Few packed bytes at once, so that not much is unpacked before anybody looks at it: of deflate at most 16 MB. */
const STEP = 1 << 14;

export async function* inSteps(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks)
    for (let start = 0; start < chunk.length; start += STEP) yield chunk.subarray(start, start + STEP);
}
