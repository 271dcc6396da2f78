import type { FeatureList } from './hashing.ts';
import { TAG, tagAt, type View, wordAt } from './view.ts';

const MAY_BE_CUE: ReadonlySet<number> = new Set([
  TAG.verb,
  TAG.participle,
  TAG.gerund,
  TAG.infinitive,
  TAG.noun,
  TAG.adjective,
  TAG.adverb,
  TAG.preposition,
  TAG.punct,
  TAG.proper,
]);

/** Whether a term is worth asking about; articles, pronouns and the like never are the head of a cue. */
export function mayBeCue(view: View, i: number): boolean {
  return MAY_BE_CUE.has(view.tag[i]!);
}

/** What the first stage sees of a term: itself, three neighbours to each side, and the quotations around. */
export function addCueFeatures(view: View, i: number, out: FeatureList): void {
  const lo = view.paragraphFirst[i]!;
  const hi = view.paragraphLast[i]!;
  const lemma = view.lemma[i]!;
  const here = view.word[i]!;
  const t = tagAt(view, i, lo, hi);
  const before = tagAt(view, i - 1, lo, hi);
  const after = tagAt(view, i + 1, lo, hi);
  const inside = view.quotation[i]! ? 2 : 1;
  const previous = wordAt(view, i - 1, lo, hi);
  const next = wordAt(view, i + 1, lo, hi);
  const second = wordAt(view, i + 2, lo, hi);
  const subject = subjectBefore(view, i);
  const clause = nextClause(view, i) + 1;
  out.add(1, here);
  out.add(2, lemma);
  out.add(3, lemma, t, inside);
  out.add(4, lemma, next);
  out.add(5, lemma, previous);
  out.add(6, lemma, after + 1, before + 1);
  out.add(7, t, after + 1, before + 1);
  out.add(8, t, tagAt(view, i + 2, lo, hi) + 1, after + 1);
  out.add(9, t, tagAt(view, i - 2, lo, hi) + 1, before + 1);
  out.add(10, t, next);
  out.add(11, t, previous);
  out.add(12, t, second);
  out.add(13, t, wordAt(view, i - 2, lo, hi));
  out.add(14, previous, next);
  out.add(15, next, second);
  out.add(16, previous, wordAt(view, i - 2, lo, hi));
  out.add(17, t, wordAt(view, i + 3, lo, hi));
  out.add(18, lemma, second);
  out.add(19, lemma, wordAt(view, i - 2, lo, hi));
  out.add(20, t, tagAt(view, i + 3, lo, hi) + 1, tagAt(view, i + 2, lo, hi) + 1);
  out.add(21, lemma, after + 1, inside);
  out.add(22, lemma, before + 1);
  const quotes = quotesAround(view, i);
  out.add(23, quotes, t);
  out.add(24, quotes, lemma);
  out.add(25, quotes, before + 1, after + 1);
  const place = (i === view.sentenceFirst[i] ? 1 : 0) + (i + 2 >= view.sentenceLast[i]! ? 2 : 0);
  out.add(26, place + 1, t);
  out.add(27, place + 1, lemma);
  const heading = view.paragraph[i] === 0 ? 2 : 1;
  out.add(28, heading, lemma);
  out.add(29, heading, t);
  out.add(30, view.shape[i]! + 1, t);
  out.add(31, lemma, clause);
  out.add(32, t, clause, inside);
  out.add(33, lemma, subject);
  const habit = view.habit[i]! + 1;
  out.add(35, habit, t);
  out.add(36, habit, inside, clause);
  out.add(37, habit, after + 1, before + 1);
  out.add(38, habit, quotes);
  out.add(39, view.suffix[i]!, t);
  out.add(40, view.suffix[i]!, after + 1, before + 1);
  const closed = quotes >> 5;
  out.add(41, closed * 4 + inside, next, before + 1);
  out.add(42, closed * 4 + inside, lemma, next);
  out.add(43, habit, next, quotes);
  out.add(44, view.suffix[i]!, next);
  out.add(34, t, subject, clause);
  const sense = view.sense[i]! + 1;
  out.add(45, sense, t, inside);
  out.add(46, sense, next);
  out.add(47, sense, after + 1, before + 1);
  out.add(48, sense, quotes);
  out.add(49, sense, subject, clause);
  out.add(50, sense & 1, t * 32 + before + 1, next);
  out.add(51, sense, previous, t);
}

/** Where quotations stand seen from a term: inside one, one ends or begins within few terms, one in the sentence. */
function quotesAround(view: View, i: number): number {
  let code = view.quotation[i] ? 2 : 1;
  const lo = view.sentenceFirst[i]!;
  const hi = view.sentenceLast[i]!;
  if (view.quotations[hi - 1]! > view.quotations[i]!) code |= 4;
  for (let k = i + 1; k < Math.min(i + 6, hi); k++) if (view.quoteEdge[k]! & 1) return code | 8 | (k <= i + 2 ? 16 : 0);
  for (let k = i - 1; k >= Math.max(i - 12, lo); k--)
    if (view.quoteEdge[k]! & 2) return code | 32 | (k >= i - 4 ? 64 : 0);
  return code;
}

/** Terms to the next finite verb of the sentence, in steps; 0 where none comes. */
function nextClause(view: View, i: number): number {
  const hi = Math.min(view.sentenceLast[i]!, i + 16);
  for (let k = i + 1; k < hi; k++) if (view.verbs[k]! > view.verbs[i]!) return k - i < 3 ? 1 : k - i < 6 ? 2 : 3;
  return 0;
}

/** Tag of the nearest noun, name or pronoun before, with its distance in two steps. */
export function subjectBefore(view: View, i: number): number {
  const lo = Math.max(view.sentenceFirst[i]!, i - 8);
  for (let k = i - 1; k >= lo; k--) {
    const t = view.tag[k]!;
    if (t === TAG.proper || t === TAG.noun || t === TAG.pronoun) return t * 4 + (i - k === 1 ? 1 : i - k < 4 ? 2 : 3);
  }
  return 1;
}
