import type { Readable } from 'node:stream';

/**
 * The lines of a stream of UTF-8, without their line feeds, which alone end one: Node's own reader takes U+2028, which
 * JSON has in its strings, for the end of a line, too.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const chunk of stream.setEncoding('utf8') as AsyncIterable<string>) {
    const [first = '', ...others] = chunk.split('\n');
    pieces.push(first);
    for (const other of others) {
      yield pieces.join('');
      pieces = [other];
    }
  }
  const last = pieces.join('');
  if (last !== '') yield last;
}
