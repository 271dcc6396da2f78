import type { Shared } from './judge-pieces.ts';
import type { PieceList } from './piece-list.ts';

/**
 * How much two sentences share, word by word, in no time: nothing is compared in order and nothing read. To be asked of
 * one sentence beside all others before the next one, for the words of the first are marked.
 */
export function countShared(pieces: PieceList): (i: number, j: number) => Shared {
  const { vocabulary } = pieces;
  const words = new Int32Array(vocabulary.words.length).fill(-1);
  const stems = new Int32Array(vocabulary.stems.length).fill(-1);
  let marked = -1;
  const mark = (i: number): void => {
    for (const word of pieces.wordsOf(i)) {
      words[word] = i;
      if (vocabulary.weightOf(word) > 0) stems[vocabulary.stemOf(word)] = i;
    }
    marked = i;
  };
  return (i, j) => {
    if (marked !== i) mark(i);
    const others = pieces.wordsOf(j);
    const shared = { words: 0, stems: 0, shorter: Math.min(pieces.wordsOf(i).length, others.length) };
    for (const word of others) {
      if (words[word] === i) shared.words += 1;
      if (stems[vocabulary.stemOf(word)] === i && vocabulary.weightOf(word) > 0) shared.stems += 1;
    }
    return shared;
  };
}
