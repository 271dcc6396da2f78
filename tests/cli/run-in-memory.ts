import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from '../../src/cli/run.ts';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** A command line, run in this process with streams of its own. */
export async function runInMemory(args: readonly string[], input = ''): Promise<Ended> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(stdout), text(stderr)]);
  const terminal = { stdin: Readable.from([Buffer.from(input)]), stdout, stderr };
  const code = await run(args, terminal, '0.0.0', () => Promise.resolve());
  stdout.end();
  stderr.end();
  const [out, error] = await said;
  return { code, out, error };
}
