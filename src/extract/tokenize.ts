import type { Span } from '../model/index.ts';
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './lexicon/closed-class.ts';

/**
 * One token at a time, surest shape first: mail and web addresses; acronyms with stops (U.S., a.m.); what a
 * share is traded by (ACM.O); numbers with sign,
 * currency, unit or ordinal ($3.5bn, 1,000, 90%, 24th, 1990s); words with inner hyphens, apostrophes and ampersands
 * (O’Brien, son-in-law, AT&T); runs of stops or dashes; any other single character.
 */
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s“”"<>]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}\p{L}|(?:\p{L}\.){2,}|\p{Lu}{1,6}\.\p{Lu}{1,3}(?=[)>\]])|[$€£¥]?\d+(?:[.,:/]\d+)*(?:%|(?:st|nd|rd|th|s|bn|m|mn|k|km|kg|am|pm)(?![\p{L}\p{N}\p{M}])|(?:-[\p{L}\p{N}\p{M}]+)+)?|[\p{L}\p{N}\p{M}_]+(?:[-‐‑'’&][\p{L}\p{N}\p{M}_]+)*|\.{2,}|-{2,}|''|\S/gu;

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
  for (const match of stretch.matchAll(TOKEN)) {
    const start = within.start + match.index;
    const last = tokens.at(-1);
    if (last && start < last.end) continue; // swallowed by an abbreviation's stop
    let end = start + match[0].length;
    const word = match[0];
    if (text[end] === '.' && end < within.end && keepsStop(word, text[end + 1])) end += 1;
    const glued = /^\d+(?=\p{Lu}\p{Ll})/u.exec(word);
    const clitic = CLITIC.exec(word);
    const cut = glued ? start + glued[0].length : clitic && clitic.index > 0 ? start + clitic.index : undefined;
    if (cut === undefined) tokens.push({ start, end });
    else tokens.push({ start, end: cut }, { start: cut, end });
  }
  return tokens;
}

function keepsStop(word: string, next: string | undefined): boolean {
  const lower = word.toLowerCase();
  if (TITLE_ABBREVIATIONS.has(lower)) return word[0] !== lower[0];
  if (OTHER_ABBREVIATIONS.has(lower)) return word[0] !== lower[0] || next !== ' ';
  return /^\p{Lu}$/u.test(word) && next !== undefined; // an initial: George W. Bush
}
