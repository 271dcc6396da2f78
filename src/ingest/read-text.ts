import { decodeText } from './decode-text.ts';
import { type ByteSource, readWhole } from './files/byte-source.ts';
import type { Read, ReadOptions } from './files/file-reader.ts';
import { LARGEST_FILE, LONGEST_TEXT, tooLong } from './longest-text.ts';
import { isOwnOutput, ownOutput } from './own-output.ts';
import { readAddressList } from './web/web-address.ts';

/** The article that a plain text is, or those at the addresses it lists. */
export async function* readText(name: string, source: ByteSource, { web }: ReadOptions): AsyncGenerator<Read> {
  const { text, notes } = decodeText(await readWhole(source, LARGEST_FILE, tooLong));
  if (isOwnOutput(text)) return yield ownOutput(name);
  const addresses = readAddressList(text);
  if (addresses && web) return yield* await web.readAddresses(addresses);
  if (addresses) {
    const message = 'It is a list of addresses, and nothing is fetched here. Save the pages and give the files.';
    return yield { name, code: 'no-network', message };
  }
  if (text.length > LONGEST_TEXT) throw tooLong();
  yield { id: name, text, facts: {}, notes };
}
