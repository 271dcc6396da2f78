import { ClaimgraphError } from '../../model/index.ts';
import { type ByteSource, readWhole } from './byte-source.ts';

/** A source of which any bytes can be had. */
export type Findable = Required<Pick<ByteSource, 'size' | 'slice'>>;

/** In bytes, of a file in a pipe or an archive that has to be there whole: what is in it is told at its end. */
const LARGEST_IN_TURN = 200_000_000;

/** `source`, taken up whole where its bytes only come in turn. */
export async function findable(source: ByteSource): Promise<Findable> {
  const { size, slice } = source;
  if (size !== undefined && slice) return { size, slice };
  const bytes = await readWhole(source, LARGEST_IN_TURN, tooLarge);
  return { size: bytes.length, slice: async (start, end) => bytes.subarray(start, end) };
}

function tooLarge(): ClaimgraphError {
  const message = 'It has more than 200 megabytes inside an archive or a pipe. Unpack it and give it as a file.';
  return new ClaimgraphError('too-long', message);
}
