import { wordSet } from './lexicon/word-set.ts';
import type { Range, Scene } from './rules/scene.ts';

/**
 * A source without what its sentence says beside it, of when and how it was said:
 *
 *     Over the weekend Holm      Last month the union      However the mayor      Holm late last week      some also
 *                      ~~~~                 ~~~~~~~~~              ~~~~~~~~~      ~~~~                     ~~~~
 *     Holm, speaking in Ost,
 *     ~~~~
 *
 * "The Sunday Star", "USA Today" and "This Week" are names and stay.
 */
export function withoutAsides({ terms }: Scene, whole: Range): Range {
  const range = beforeDoing(terms, whole);
  const start = afterOpening(terms, range);
  const from = start < range.to && BEGINS.test(terms[start]!.tag) ? start : range.from;
  const isPlain = terms.slice(from, range.to).every(({ tag }) => PLAIN.test(tag));
  const to = isPlain ? beforeClosing(terms, from, range.to) : range.to;
  return to > from && ENDS.test(terms[to - 1]!.tag) ? { from, to } : { from, to: range.to };
}

type Terms = Scene['terms'];

/** Where the sentence goes on behind "However", "Earlier this month", "Over the weekend". */
function afterOpening(terms: Terms, { from, to }: Range): number {
  let at = from;
  while (at < to && OPENING_WORD.has(terms[at]!.lower)) at += 1;
  const opens = at < to && IN.has(terms[at]!.lower);
  const first = opens ? at + 1 : at;
  const isIn = opens || IN.has(terms[first - 1]?.lower ?? '');
  if (first + 1 >= to || !WHICH.has(terms[first]!.lower) || !UNIT.has(terms[first + 1]!.lower)) return at;
  const isThe = terms[first]!.lower === 'the';
  return isThe && !isIn ? at : first + 2;
}

/** "Holm, speaking in Ost,", "Holm, without naming her,": how it was said; but "Holm, leading nine towns," is who he is. */
function beforeDoing(terms: Terms, { from, to }: Range): Range {
  for (let at = from + 1; at + 1 < to; at++) {
    if (terms[at]!.text !== ',' || !ENDS.test(terms[at - 1]!.tag)) continue;
    const next = terms[at + 1]!.lower;
    if (SPEAKING.has(next) || (WHILE.has(next) && terms[at + 2]?.tag === 'gerund')) return { from, to: at };
  }
  return { from, to };
}

const WHILE = wordSet('after before by upon when while without');
const SPEAKING = wordSet(
  `addressing adding alluding answering appearing citing commenting describing discussing explaining noting quoting
  recalling referring replying responding speaking talking testifying writing`,
);

/** Where a source ends before "also", "late last week", "on Tuesday". */
function beforeClosing(terms: Terms, from: number, end: number): number {
  let to = end;
  while (to > from + 1 && CLOSING_WORD.has(terms[to - 1]!.text)) to -= 1;
  let at = to - 1;
  if (at <= from || !UNIT.has(terms[at]!.lower)) return to;
  at -= 1;
  const isDay = DAY.has(terms[at + 1]!.lower);
  if (WHICH.has(terms[at]!.lower) && terms[at]!.lower !== 'the') at -= 1;
  else if (!isDay || !IN.has(terms[at]!.lower)) return to;
  while (at > from && (IN.has(terms[at]!.lower) || PART.has(terms[at]!.lower))) at -= 1;
  return at + 1;
}

/** Of a source with a clause the time may be that clause's: "the panel which sold the shares last year". */
const PLAIN = /^(?:determiner|possessive|proper|pronoun|noun|adjective|number|preposition|conjunction|adverb)$/u;
const BEGINS = /^(?:determiner|possessive|proper|pronoun|noun|adjective|number)$/u;
const ENDS = /^(?:proper|pronoun|noun|number|determiner)$/u;
const OPENING_WORD = wordSet('however meanwhile earlier later but yet');
/** In small letters only: "USA Today" is a name. */
const CLOSING_WORD = wordSet('also even earlier later today yesterday tonight');
const IN = wordSet('on over during in at by since');
const WHICH = wordSet('last this next the that');
const PART = wordSet('late early earlier later');
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const DAY = wordSet(DAYS);
const UNIT = wordSet(
  DAYS,
  'day night morning afternoon evening week weekend month year today summer autumn fall winter spring',
);
