import { Parser } from 'htmlparser2';
import { ClaimgraphError } from '../../model/index.ts';
import { LONGEST_TEXT, tooLong } from '../longest-text.ts';

/** More elements or stretches of text no article's page has; Readability looks at all of them several times. */
const MOST_PIECES = 100_000;
/** Browsers nest no deeper either; to go up and down a page takes as long as it is deep. */
const DEEPEST = 512;

/** Throws where to take a page apart would take minutes: `<b><b><b>…`, a million `<p>`, forty megabytes of words. */
export function refuseEndless(html: string): void {
  let pieces = 0;
  let depth = 0;
  let characters = 0;
  let isCode = false;
  const countPiece = (): void => {
    pieces += 1;
    if (pieces > MOST_PIECES || depth > DEEPEST) throw endless();
  };
  const parser = new Parser({
    onopentagname(name) {
      depth += 1;
      isCode = name === 'script' || name === 'style';
      countPiece();
    },
    onclosetag() {
      depth -= 1;
      isCode = false;
    },
    ontext(words) {
      countPiece();
      if (!isCode) characters += words.length;
      if (characters > 2 * LONGEST_TEXT) throw tooLong(); // half of it may be white space and menus
    },
  });
  parser.write(html);
}

function endless(): ClaimgraphError {
  const message = 'The page has more elements, or deeper ones, than an article has. Save its words as .txt.';
  return new ClaimgraphError('too-long', message);
}
