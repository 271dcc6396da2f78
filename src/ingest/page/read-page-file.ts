import { ClaimgraphError } from '../../model/index.ts';
import { type ByteSource, readWhole } from '../files/byte-source.ts';
import type { Read } from '../files/file-reader.ts';
import { LARGEST_PAGE } from '../longest-text.ts';
import { readPage } from './read-page.ts';

/** The article in a saved page. */
export async function* readPageFile(name: string, source: ByteSource): AsyncGenerator<Read> {
  yield await readPage(name, await readWhole(source, LARGEST_PAGE, tooLarge));
}

function tooLarge(): ClaimgraphError {
  return new ClaimgraphError('too-long', 'The page has more than 40 megabytes. Save its text.');
}
