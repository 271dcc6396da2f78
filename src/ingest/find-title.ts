import type { Span } from '../model/index.ts';

/** No headline is longer. */
const LONGEST = 220;

/** Whether two headlines are the same but for case, punctuation and spacing. */
export function isSameTitle(a: string, b: string): boolean {
  return foldTitle(a) !== '' && foldTitle(a) === foldTitle(b);
}

/** A headline as headlines are compared: its letters and digits. */
export function foldTitle(title: string): string {
  return (
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

/** A story without the headline on its first line, where it is one of these and more follows. */
export function withoutHeadline(text: string, titles: ReadonlySet<string>): string {
  const story = text.trimStart();
  const end = story.slice(0, 2 * LONGEST).search(/[\r\n]/);
  if (end < 0 || !titles.has(foldTitle(story.slice(0, end)))) return text;
  return story.slice(end).trimStart() || text;
}

/** Whether a line at the top reads as a headline: one short line that ends without a full stop, or with it, but in Title Case. */
export function isHeadline(text: string, line: Span): boolean {
  if (line.end - line.start > LONGEST) return false;
  const words = text.slice(line.start, line.end);
  if (
    /[.!?…]["”’']?\s+["“‘']?\p{Lu}/u.test(words.replaceAll(/\b(?:\p{Lu}|[A-Z][a-z]{1,3})\.\s/gu, ' ')) &&
    !isTitleCase(words)
  ) {
    return false;
  }
  if (/[,;:]$/.test(words)) return false;
  return !/\.["”’']?$/.test(words) || isTitleCase(words);
}

/** Whether a line inside the story heads what follows. */
export function isHeading(text: string, line: Span): boolean {
  const words = text.slice(line.start, line.end);
  return (
    words.length <= 80 && /^\p{Lu}/u.test(words) && !/[.!?,;:…"”’')\]-]$/.test(words) && words.split(/\s+/).length <= 12
  );
}

/** Nearly all words of four letters and more begin with a capital; a sentence full of names comes to four out of five. */
function isTitleCase(words: string): boolean {
  const long = words.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? [];
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 2 && capital.length / long.length >= 0.85;
}
