import type { Readable, Writable } from 'node:stream';

/** Where a command reads from and writes to; tests put streams of their own here. */
export interface Terminal {
  readonly stdin: Readable;
  /** Results. */
  readonly stdout: Writable;
  /** Progress, and what went wrong. */
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** What a command ends with: 0 done; 1 some inputs could not be read; 2 the call was wrong. */
export type ExitCode = 0 | 1 | 2;

/** Writes and waits until there is room for more; results may be larger than memory likes. */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (stream.write(text) || stream.destroyed) return;
  await new Promise<void>((resolve) => {
    const goOn = () => {
      stream.off('drain', goOn).off('close', goOn);
      resolve();
    };
    stream.once('drain', goOn).once('close', goOn);
  });
}
