import { decodeText } from '../decode-text.ts';
import { type ByteSource, readWhole } from '../files/byte-source.ts';
import type { Read, ReadOptions } from '../files/file-reader.ts';
import { LARGEST_FILE, tooLong } from '../longest-text.ts';
import { readFeed } from './read-feed.ts';

/** The articles of a feed that was saved: the pages its entries lead to where they may be fetched, else its own words. */
export async function* readFeedFile(name: string, source: ByteSource, { web }: ReadOptions): AsyncGenerator<Read> {
  const { text } = decodeText(await readWhole(source, LARGEST_FILE, tooLong));
  yield* await readFeed(name, text, web ? web.readPages : fetchNothing);
}

const fetchNothing = async (addresses: readonly string[]): Promise<Read[]> =>
  addresses.map((name) => ({ name, code: 'no-network', message: 'Nothing is fetched here.' }));
