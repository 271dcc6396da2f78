import { startsWithCapital } from './letters.ts';
import { CLOSED_CLASS, TITLE_ABBREVIATIONS } from './lexicon/closed-class.ts';

const ENDS = /^(?:[.?!]|\.{2,}|…)$/u;
const CLOSERS = /^(?:[”’"')\]»]|'')$/u;
const ABBREVIATION = /\p{L}\.$/u;

/** A token as written, with the white space before it. */
interface Word {
  readonly text: string;
  readonly spaced: boolean;
}

/**
 * Says after which of a paragraph's tokens a sentence ends. A stop ends one where a capital, a figure or an opening mark
 * follows; closing marks go with the stop. The stop of an abbreviation ("U.S.", "Inc.") ends one only before a word that
 * commonly opens a sentence ("The", "He", "But"); that of a title ("Mr.") never does.
 *
 * @returns indices of the last token of each sentence, ascending; the last token always is one.
 */
export function splitSentences(words: readonly Word[]): number[] {
  const ends: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!mayEnd(words, i)) continue;
    let last = i;
    while (isCloser(words, last + 1)) last += 1;
    if (opensSentence(words, last + 1, ABBREVIATION.test(words[i]!.text))) {
      ends.push(last);
      i = last;
    }
  }
  if (words.length > 0 && ends.at(-1) !== words.length - 1) ends.push(words.length - 1);
  return ends;
}

function mayEnd(words: readonly Word[], i: number): boolean {
  const { text } = words[i]!;
  if (!'.?!…'.includes(text.at(-1)!)) return false;
  if (ENDS.test(text)) return true;
  if (!ABBREVIATION.test(text)) return false;
  const bare = text.slice(0, -1).toLowerCase();
  return !TITLE_ABBREVIATIONS.has(bare) && !/^\p{L}\.$/u.test(text);
}

function isCloser(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return word !== undefined && !word.spaced && CLOSERS.test(word.text);
}

function opensSentence(words: readonly Word[], i: number, afterAbbreviation: boolean): boolean {
  const first = words[i];
  if (!first) return true;
  const quoted = /^(?:[“‘"'(«[]|'')$/u.test(first.text);
  const word = quoted ? words[i + 1] : first;
  if (!word || !/^[\p{Lu}\p{N}$€£]/u.test(word.text)) return quoted && !first.spaced ? false : !word;
  if (!afterAbbreviation) return first.spaced || startsWithCapital(word.text);
  const tag = CLOSED_CLASS.get(word.text.toLowerCase());
  // "Acme Inc. (ACM) said"
  return (
    (quoted && !/^[([]$/u.test(first.text)) ||
    (tag !== undefined && tag !== 'date' && /^\p{Lu}\p{Ll}|^[AI]$/u.test(word.text))
  );
}
