import { findNames } from '../find-names.ts';
import { type LineRule, tailOf, wholeOf } from './line-rule.ts';

/** Who else wrote or edited: the whole line, or its last sentence. */
const CREDITS: readonly RegExp[] = [
  /\bcontributed (?:(?:additional |some )?reporting|research)?\s*(?:to|for) th(?:is|e) (?:report|story|article|piece|post|review|column)\b[^.]{0,80}\.?["”]?$/i,
  /\bcontributed (?:additional )?(?:reporting|research|writing)(?: from [\p{Lu}][^.]{0,40})?\.?$/u,
  /\b(?:can|may) be (?:reached|contacted|followed) (?:at|on|by|via)\b.{0,40}(?:@|\d{3}|twitter|e-?mail).{0,100}$/i,
];
/** Lines that open so are credits throughout. */
const OPENS_CREDITS =
  /^[\s(["'“*_\-–—•]*(?:(?:reporting|editing|writing) by|(?:additional|with) (?:reporting|research|editing|writing|assistance) (?:by|from)|with (?:reporting|assistance|files|contributions) (?:by|from)|contributing:|contributors?:|contributing (?:reporters?|writers?|editors?)|follow [@\p{Lu}].{1,120}? on\b|follow @|(?:twitter|e-?mail|facebook|instagram|contact):?\s.*@|(?:e-?mail|contact|reach|write to)\s.{1,100}@|@\w+[.\s]*$|send (?:tips|comments|questions|feedback)\b|feedback\?)/iu;
/** "(Reporting by Jane Doe; Editing by John Roe)" at the end of the last paragraph. */
const CLOSING_BRACKET =
  /[([](?:(?:additional )?reporting|writing|editing|compiled|translated) by [^()[\]]{1,300}[)\]][.\s]*$/i;

/** "Jane Doe in Berlin contributed to this report.", "(Reporting by …)", "• Jane Doe can be reached at …", "Follow … on Twitter". */
export const markCredits: LineRule = (line, { text }) => {
  const whole = wholeOf(text, line);
  if (whole && OPENS_CREDITS.test(whole)) return credits(line.start, line.end, whole);
  const tail = tailOf(text, line);
  const bracket = CLOSING_BRACKET.exec(tail);
  if (bracket) return credits(line.end - bracket[0].length, line.end, bracket[0]);
  if (!CREDITS.some((pattern) => pattern.test(tail))) return undefined;
  const sentence = lastSentence(tail);
  // A sentence as long as the tail may have begun before it: then it is prose.
  if (sentence === tail && !whole) return undefined;
  return credits(line.end - sentence.length, line.end, sentence);
};

function credits(start: number, end: number, words: string) {
  return { mark: { start, end, kind: 'boilerplate' as const }, facts: { authors: findNames(words) } };
}

/** What follows the last end of a sentence, where that is no initial or short title ("J. Doe", "Mr. Roe"). */
function lastSentence(tail: string): string {
  let start = 0;
  for (const match of tail.matchAll(/(?<=(?:\p{Ll}{3}|\d|[)"”’])[.!?]["”’)]?)\s+(?=[\p{Lu}•])/gu))
    start = match.index + match[0].length;
  return tail.slice(start);
}
