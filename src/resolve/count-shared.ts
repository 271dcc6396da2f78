import type { Shared } from './judge-pieces.ts';
import type { PieceList } from './piece-list.ts';

/**
 * How much two sentences share, word by word, in no time: nothing is compared in order and nothing read. To be asked of
 * one sentence beside all others before the next one, for the words of the first are marked; what is given back holds
 * until then.
 */
export function countShared(pieces: PieceList): (i: number, j: number) => Shared {
  const { vocabulary } = pieces;
  const words = new Int32Array(vocabulary.words.length).fill(-1);
  const stems = new Int32Array(vocabulary.stems.length).fill(-1);
  // There are millions of pairs: one answer for all of them.
  const shared = { words: 0, stems: 0, shorter: 0 };
  let marked = -1;
  const mark = (i: number): void => {
    for (let at = pieces.startOf(i); at < pieces.endOf(i); at++) {
      const word = pieces.wordAt(at);
      words[word] = i;
      if (vocabulary.weightOf(word) > 0) stems[vocabulary.stemOf(word)] = i;
    }
    marked = i;
  };
  return (i, j) => {
    if (marked !== i) mark(i);
    const [start, end] = [pieces.startOf(j), pieces.endOf(j)];
    shared.words = 0;
    shared.stems = 0;
    shared.shorter = Math.min(pieces.endOf(i) - pieces.startOf(i), end - start);
    for (let at = start; at < end; at++) {
      const word = pieces.wordAt(at);
      if (words[word] === i) shared.words += 1;
      if (stems[vocabulary.stemOf(word)] === i && vocabulary.weightOf(word) > 0) shared.stems += 1;
    }
    return shared;
  };
}
