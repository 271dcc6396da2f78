import type { Span } from '../model/index.ts';
import { startsWithDigit } from './letters.ts';
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './lexicon/closed-class.ts';

/**
 * One token at a time, surest shape first: mail and web addresses; acronyms with stops (U.S., a.m., R-S.C.); what a
 * share is traded by (ACM.O); numbers with sign,
 * currency, unit or ordinal ($3.5bn, 1,000, 90%, 24th, 1990s); words with inner hyphens, apostrophes and ampersands
 * (O’Brien, son-in-law, AT&T); runs of stops or dashes; any other single character.
 */
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s“”"<>]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}\p{L}|(?:\p{Lu}{1,4}-)?(?:\p{L}\.){2,}|\p{Lu}{1,6}\.\p{Lu}{1,3}(?=[)>\]])|[$€£¥]?\d+(?:[.,:/]\d+)*(?:%|(?:st|nd|rd|th|s|bn|m|mn|k|km|kg|am|pm)(?![\p{L}\p{N}\p{M}])|(?:-[\p{L}\p{N}\p{M}]+)+)?|[\p{L}\p{N}\p{M}_]+(?:[-‐‑'’&][\p{L}\p{N}\p{M}_]+)*|\.{2,}|-{2,}|''|\S/gu;

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/**
 * Cuts a stretch of text into words, clitics and marks: Penn-style, linear in its length.
 *
 *     Trump’s envoy didn’t say: “Mr. O’Brien, 90%…”
 *     ~~~~~^^ ~~~~~ ~~~^^^ ~~~^ ^~~~ ~~~~~~~^ ~~~^^
 *
 * @returns spans in UTF-16 code units of `text`, sorted, apart; only white space lies between them.
 */
export function tokenize(text: string, within: Span): Span[] {
  const tokens: Span[] = [];
  const stretch = text.slice(within.start, within.end);
  let before = within.start;
  TOKEN.lastIndex = 0;
  // Asked where it ends alone, for a match with its text is dear: white space aside, it begins where the last one ended.
  while (TOKEN.test(stretch)) {
    const start = skipSpace(text, before);
    before = within.start + TOKEN.lastIndex;
    let end = before;
    const last = tokens.at(-1);
    if (last && start < last.end) continue; // swallowed by an abbreviation's stop
    const word = text.slice(start, end);
    if (text[end] === '.' && end < within.end && keepsStop(word, text[end + 1])) end += 1;
    const cut = start + lengthOfHead(word);
    if (cut === before) tokens.push({ start, end });
    else tokens.push({ start, end: cut }, { start: cut, end });
  }
  return tokens;
}

const SPACE = /\s/u;

function skipSpace(text: string, at: number): number {
  while (text[at] === ' ' || SPACE.test(text[at]!)) at++;
  return at;
}

/** How long a word is without its clitic, or the number that a name is glued to: "12Roe". */
function lengthOfHead(word: string): number {
  const glued = startsWithDigit(word) ? /^\d+(?=\p{Lu}\p{Ll})/u.exec(word) : null;
  if (glued) return glued[0].length;
  const clitic = /['’]/.test(word) ? CLITIC.exec(word) : null;
  return clitic && clitic.index > 0 ? clitic.index : word.length;
}

function keepsStop(word: string, next: string | undefined): boolean {
  const lower = word.toLowerCase();
  if (TITLE_ABBREVIATIONS.has(lower)) return word[0] !== lower[0];
  if (OTHER_ABBREVIATIONS.has(lower)) return word[0] !== lower[0] || next !== ' ';
  return /^\p{Lu}$/u.test(word) && next !== undefined; // an initial: George W. Bush
}
