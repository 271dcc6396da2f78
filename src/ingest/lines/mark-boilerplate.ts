import { BOILERPLATE, CAPTION_CREDIT, PHOTO_CREDITS } from '../lexicon/boilerplate.ts';
import { type LineRule, tailOf, wholeOf } from './line-rule.ts';

/** "Advertisement", rights, comment policies, links to elsewhere, notes by the editors: whole lines. */
export const markBoilerplate: LineRule = (line, { text }) => {
  const whole = wholeOf(text, line);
  if (whole === undefined) return undefined;
  const plain = plainWords(whole);
  if (plain !== '' && !BOILERPLATE.some((pattern) => pattern.test(plain))) return undefined;
  const publisher =
    /(?:©|copyright|\(c\))\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s+)?(?:by )?(?<owner>[\p{Lu}][^,.;|]{1,50})/iu.exec(
      plain,
    );
  const owner = publisher?.groups?.owner?.replace(/\s+(?:all rights reserved|(?:LLC|Inc|Ltd|GmbH|Corp|Co)\b).*$/i, '');
  return { mark: { ...line, kind: 'boilerplate' }, ...(owner && { facts: { publisher: owner } }) };
};

/** A credit at the end of a caption is no longer. */
const LONGEST_CREDIT = 140;

/** Who took the picture: a line of its own, or the end of a caption. */
export const markPhotoCredit: LineRule = (line, { text, inHead }) => {
  const whole = wholeOf(text, line);
  if (whole && !inHead && whole.length <= 160 && PHOTO_CREDITS.some((pattern) => pattern.test(plainWords(whole)))) {
    return { mark: { ...line, kind: 'boilerplate' } };
  }
  const credit = CAPTION_CREDIT.exec(tailOf(text, line).slice(-LONGEST_CREDIT));
  if (!credit) return undefined;
  const space = /^\s*/.exec(credit[0])?.[0].length ?? 0;
  return { mark: { start: line.end - credit[0].length + space, end: line.end, kind: 'boilerplate' } };
};

const BEFORE_WORDS = /^[\s\-–—=~_*•·…(["'#.]+/;
const AFTER_WORDS = /[\s\-–—=~_*•·…)\]"'.!?]/;

/** The line without bullets, brackets, quotation marks around it and closing punctuation; empty where there is nothing else. */
function plainWords(line: string): string {
  const straight = line.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replace(BEFORE_WORDS, '');
  let end = straight.length;
  while (end > 0 && AFTER_WORDS.test(straight.charAt(end - 1))) end--;
  return straight.slice(0, end);
}
