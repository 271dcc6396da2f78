import type { Attribution, Span } from '../model/index.ts';
import { compareWords } from './quote-words.ts';
import type { Sense } from './sense.ts';

/** A sentence of what is claimed. */
export interface Wording {
  readonly words: readonly string[];
  /** Inside quotation marks, all of it; else in the outlet's words, or partly in them. */
  readonly quoted: boolean;
}

/** The same with what it says. */
export interface Piece extends Wording {
  readonly sense: Sense;
}

/** Nobody is quoted longer; what is, is a quotation that was never closed. */
const LONGEST_CONTENT = 20_000;
const MOST_WORDS = 80;

const QUOTED = /[“"„«]([^“”"„«»]*)/g;
const SENTENCE_END = /(?<!\b\p{L})[.!?;]+["”’)\]]* | ?(?:…|\. ?\. ?\.| [–—] ) ?/u;
/** What an editor put into a quotation: whole words only, for "[T]he" is the speaker's "the". */
const INSERTED = /(?<![\p{L}\p{N}])(?:\[[^[\]]{0,80}\]|\([^()]{0,80}\))(?![\p{L}\p{N}])/gu;

/**
 * What is claimed, sentence by sentence; an ellipsis parts like a full stop. Of what is partly quoted there are the
 * quoted parts, and the sentences whole.
 */
export function findPieces(text: string, { type, content }: Attribution): Wording[] {
  if (lengthOf(content) > LONGEST_CONTENT) return [];
  return content.flatMap(({ start, end }) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    if (type === 'indirect') return piecesOf(words, false);
    const quoted = [...words.matchAll(QUOTED)].flatMap((match) => piecesOf(match[1] ?? '', true));
    if (type === 'mixed') return [...quoted, ...piecesOf(words, false)];
    return quoted.length > 0 ? quoted : piecesOf(words, true);
  });
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function piecesOf(text: string, quoted: boolean): Wording[] {
  const said = quoted ? text.replace(INSERTED, ' ') : text;
  return said.split(SENTENCE_END).flatMap((sentence) => {
    const words = compareWords(sentence).slice(0, MOST_WORDS);
    return words.length > 0 ? [{ words, quoted }] : [];
  });
}
