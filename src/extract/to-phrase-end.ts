import type { Claim } from './as-attribution.ts';
import { FINITE, type Range, type Scene, sentenceOf } from './rules/scene.ts';
import type { Term } from './terms.ts';

/** How much may be left out, in terms: more than a few words are left out for a reason. */
const MOST = 8;
/** How far brackets reach. */
const BRACKETS = 8;

const GOES_ON = /^(?:noun|proper|adjective|number|determiner|pronoun|participle|infinitive|possessive|date)$/u;
const LEAVES_OPEN = /^(?:determiner|preposition|to|aux|modal|adjective|negation)$/u;
const OPENS: ReadonlySet<string> = new Set(['(', '<', '[']);
const CLOSES: ReadonlySet<string> = new Set([')', '>', ']']);
const STOPS = /^(?:punct|quote|conjunction|wh)$/u;

/**
 * The content behind a cue with the words of its last phrase that the choosers leave out, up to the next mark or the end
 * of the sentence:
 *
 *     Holm said the mill would have to be sold to Ost Timber.      a loss of two marks (one dollar).
 *               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~→→→→→→→→→→          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~→
 */
export function toPhraseEnd(scene: Scene, { cue, source }: Claim, range: Range): Range {
  const { terms, quoteOf } = scene;
  if (range.from <= cue.head || quoteOf[range.to - 1] !== -1) return range;
  const sentence = sentenceOf(scene, range.to - 1);
  const isFree = (at: number): boolean =>
    at < sentence.to && quoteOf[at] === -1 && !source.some(({ from, to }) => at >= from && at < to);
  let to = overBracket(terms, range, isFree);
  if (!isFree(to) || !isInPhrase(terms[to - 1]!, terms[to]!)) return to === range.to ? range : { from: range.from, to };
  const open = to;
  while (isFree(to) && !STOPS.test(terms[to]!.tag) && to - open <= MOST) to += 1;
  to = overBracket(terms, { from: range.from, to }, isFree);
  const isClause = terms.slice(open + 1, to).some(({ tag }) => FINITE.has(tag));
  const end = to - open > MOST || isClause ? open : to;
  return end === range.to ? range : { from: range.from, to: end };
}

/** "said by | Friday", "street | robbery", but not "the plan | rejected the board", "the year | adding". */
const isInPhrase = (last: Term, next: Term): boolean =>
  LEAVES_OPEN.test(last.tag) ? GOES_ON.test(next.tag) : GOES_ON.test(next.tag) && next.tag !== 'pronoun';

/** Up to the bracket that closes what the content opens, or over the mark of a stock that follows. */
function overBracket(terms: readonly Term[], { from, to }: Range, isFree: (at: number) => boolean): number {
  let depth = terms[to]?.text === '<' ? 1 : 0;
  for (let at = Math.max(from, to - BRACKETS); at < to; at++) {
    if (OPENS.has(terms[at]!.text)) depth += 1;
    else if (CLOSES.has(terms[at]!.text)) depth = Math.max(0, depth - 1);
  }
  if (depth === 0) return to;
  for (let at = to; at < to + BRACKETS && isFree(at); at++) {
    if (OPENS.has(terms[at]!.text) && at > to) depth += 1;
    else if (CLOSES.has(terms[at]!.text)) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return to;
}
