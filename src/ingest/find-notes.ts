import type { Note } from '../model/index.ts';

/** More than any paragraph a person wrote; such a line still goes through, but it says that the text lost its line breaks. */
const LONGEST_PARAGRAPH = 100_000;

const ODD: readonly { code: string; pattern: RegExp; message: string }[] = [
  {
    code: 'unreadable-characters',
    pattern: /\ufffd/,
    message:
      'The text has replacement characters (U+FFFD): it was read in a wrong encoding. Save it as UTF-8 and read it again.',
  },
  {
    code: 'lone-surrogate',
    pattern: /\p{Cs}/u,
    message: 'The text has half a character (a lone surrogate): it was cut in the middle of one.',
  },
  {
    code: 'control-characters',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    pattern: /[\0-\x08\x0e-\x1f]/,
    message: 'The text has control characters: it may come from a file that is no text.',
  },
];

/** What is odd about `text`, each kind once, with the first place. */
export function findNotes(
  text: string,
  paragraphs: readonly { readonly start: number; readonly end: number }[],
): Note[] {
  const notes: Note[] = [];
  for (const { code, pattern, message } of ODD) {
    const match = pattern.exec(text);
    if (match) notes.push({ code, message, start: match.index, end: match.index + match[0].length });
  }
  const long = paragraphs.find(({ start, end }) => end - start > LONGEST_PARAGRAPH);
  if (long) {
    const message = `A paragraph has ${long.end - long.start} characters: the text may have lost its line breaks.`;
    notes.push({ code: 'long-paragraph', message, start: long.start, end: long.end });
  }
  if (paragraphs.length === 0) notes.push({ code: 'no-story', message: 'The text has no paragraph of a story.' });
  return notes;
}
