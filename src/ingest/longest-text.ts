import { ClaimgraphError } from '../model/index.ts';

/** In UTF-16 code units; a long novel has half as many. Whatever it says, reading it takes no more than 2 GB. */
export const LONGEST_TEXT = 2_000_000;
/** A file of more bytes holds a longer text: no code unit takes more than three. */
export const LARGEST_FILE = LONGEST_TEXT * 3;
/** A line of JSON of more bytes does: a code unit written `\u201c` takes six, and there are other fields. */
export const LONGEST_LINE = LONGEST_TEXT * 8;
/** In bytes; a page with its pictures inside has a few million. */
export const LARGEST_PAGE = 40_000_000;

export function tooLong(): ClaimgraphError {
  const message = 'It has more than two million characters, which no article has. Split it into articles.';
  return new ClaimgraphError('too-long', message);
}
