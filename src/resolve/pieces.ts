import type { Attribution, Span } from '../model/index.ts';
import { compareWords } from './quote-words.ts';

/** A sentence of what is claimed: inside quotation marks, or in the outlet's words. */
export interface Piece {
  readonly words: readonly string[];
  readonly quoted: boolean;
}

/** Nobody is quoted longer; what is, is a quotation that was never closed. */
const LONGEST_CONTENT = 20_000;
const MOST_WORDS = 80;

const QUOTED = /[“"„«]([^“”"„«»]*)/g;
const SENTENCE_END = /(?<!\b\p{L})[.!?;]+["”’)\]]* | ?(?:…|\. ?\. ?\.| [–—] ) ?/u;

/** What is claimed, sentence by sentence; an ellipsis parts like a full stop. */
export function findPieces(text: string, { type, content }: Attribution): Piece[] {
  if (lengthOf(content) > LONGEST_CONTENT) return [];
  return content.flatMap(({ start, end }) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    if (type === 'indirect') return piecesOf(words, false);
    const quoted = [...words.matchAll(QUOTED)].flatMap((match) => piecesOf(match[1] ?? '', true));
    return quoted.length > 0 ? quoted : piecesOf(words, type === 'direct');
  });
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function piecesOf(text: string, quoted: boolean): Piece[] {
  return text.split(SENTENCE_END).flatMap((sentence) => {
    const words = compareWords(sentence).slice(0, MOST_WORDS);
    return words.length > 0 ? [{ words, quoted }] : [];
  });
}
