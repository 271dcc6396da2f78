import { ClaimgraphError } from '../../model/index.ts';
import { type ByteSource, openSource, readWhole } from '../files/byte-source.ts';
import type { Read } from '../files/file-reader.ts';
import { LARGEST_PAGE } from '../longest-text.ts';
import { isOwnOutput, ownOutput } from '../own-output.ts';
import { readPage } from './read-page.ts';

/** The article in a saved page. */
export async function* readPageFile(name: string, bytes: ByteSource): AsyncGenerator<Read> {
  const { head, source } = await openSource(bytes);
  if (isOwnOutput(new TextDecoder().decode(head))) return yield ownOutput(name);
  yield await readPage(name, await readWhole(source, LARGEST_PAGE, tooLarge));
}

function tooLarge(): ClaimgraphError {
  return new ClaimgraphError('too-long', 'The page has more than 40 megabytes. Save its text.');
}
