import { isNumber } from './sense.ts';

/** In what two tellings of one utterance contradict each other. */
export type Conflict = 'number' | 'negation' | 'strength';

const NEGATIONS = new Set(
  `no not never none nobody nothing neither nor cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent
   hadnt wouldnt shouldnt couldnt`.split(/\s+/),
);
/** A report puts "will" as "would" and "may" as "might": those are one strength. */
const STRONG = new Set('will would shall must'.split(' '));
const WEAK = new Set('may might could perhaps possibly'.split(' '));

/**
 * What contradicts in two lists of words that otherwise tell the same, as compareWords gives them: figures of which
 * neither list has the other's, one negation too many, "will" against "may".
 */
export function findConflict(a: readonly string[], b: readonly string[]): Conflict | undefined {
  if (differ(a.filter(isNumber), b.filter(isNumber))) return 'number';
  if (a.some(isNegation) !== b.some(isNegation)) return 'negation';
  const strengths = [a, b].map((words) => [
    words.some((word) => STRONG.has(word)),
    words.some((word) => WEAK.has(word)),
  ]);
  const [[strongA, weakA], [strongB, weakB]] = strengths as [[boolean, boolean], [boolean, boolean]];
  const isWeaker = (strong: boolean, weak: boolean, other: boolean, otherWeak: boolean): boolean =>
    strong && !weak && !other && otherWeak;
  return isWeaker(strongA, weakA, strongB, weakB) || isWeaker(strongB, weakB, strongA, weakA) ? 'strength' : undefined;
}

function isNegation(word: string): boolean {
  return NEGATIONS.has(word);
}

/** Both have figures, and neither has all of the other's. */
function differ(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const has = (list: readonly string[], all: readonly string[]): boolean => all.every((one) => list.includes(one));
  return !has(a, b) && !has(b, a);
}
