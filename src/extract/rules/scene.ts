import type { Cue } from '../find-cues.ts';
import type { Quotation, Sentence, Tag, Term } from '../terms.ts';

/** A stretch of terms, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** All that a rule may look at, with the questions rules ask most already answered. */
export interface Scene {
  readonly terms: readonly Term[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quotation[];
  readonly cues: readonly Cue[];
  /** Per term: the index of the quotation it stands in (its marks too), or -1. */
  readonly quoteOf: Int32Array;
  /** Per quotation: its terms. */
  readonly quoteRanges: readonly Range[];
  /** Per term: the number of cues whose head stands before it. */
  readonly cuesBefore: Int32Array;
  /** Per term: the number of finite verbs, auxiliaries and modals before it. */
  readonly verbsBefore: Int32Array;
  /** Per term: the number of commas before it. */
  readonly commasBefore: Int32Array;
}

export const FINITE: ReadonlySet<Tag> = new Set(['verb', 'aux', 'modal']);

export function setScene(
  terms: readonly Term[],
  sentences: readonly Sentence[],
  quotes: readonly Quotation[],
  cues: readonly Cue[],
): Scene {
  const quoteOf = new Int32Array(terms.length + 1).fill(-1);
  const cuesBefore = new Int32Array(terms.length + 1);
  const verbsBefore = new Int32Array(terms.length + 1);
  const commasBefore = new Int32Array(terms.length + 1);
  const ranges = quotes.map(() => ({ from: 0, to: 0 }));
  const heads = new Set(cues.map((cue) => cue.head));
  let at = 0;
  terms.forEach((term, i) => {
    while (at < quotes.length && quotes[at]!.end <= term.start) at++;
    const range = ranges[at];
    if (range && quotes[at]!.start <= term.start) {
      if (range.to === 0) range.from = i;
      range.to = i + 1;
      quoteOf[i] = at;
    }
    cuesBefore[i + 1] = cuesBefore[i]! + (heads.has(i) ? 1 : 0);
    verbsBefore[i + 1] = verbsBefore[i]! + (FINITE.has(term.tag) ? 1 : 0);
    commasBefore[i + 1] = commasBefore[i]! + (term.text === ',' ? 1 : 0);
  });
  return { terms, sentences, quotes, cues, quoteOf, quoteRanges: ranges, cuesBefore, verbsBefore, commasBefore };
}

const CLOSED: ReadonlySet<Tag> = new Set([
  'determiner',
  'pronoun',
  'possessive',
  'preposition',
  'to',
  'conjunction',
  'wh',
  'modal',
  'aux',
  'negation',
  'punct',
]);

/** How a term is called in a table: words of the closed classes and marks by themselves, all others by their tag. */
export function keyOf(scene: Scene, i: number): string {
  const term = scene.terms[i];
  if (!term) return 'edge';
  if (term.tag === 'quote') return '"';
  return CLOSED.has(term.tag) ? term.lower : term.tag;
}

/** The sentence of a term, as a range. */
export function sentenceOf(scene: Scene, i: number): Range {
  const { first, last } = scene.sentences[scene.terms[i]!.sentence]!;
  return { from: first, to: last };
}

/** Few steps for a count: 0 1 2 3 5 8 13 21 40. */
export function step(n: number): number {
  return n <= 3 ? n : n <= 5 ? 5 : n <= 8 ? 8 : n <= 13 ? 13 : n <= 21 ? 21 : 40;
}
