import type { Cue } from '../find-cues.ts';
import type { Quotation, Sentence, Tag, Term } from '../terms.ts';
import { CODER, type Coder } from './feature.ts';

/** A stretch of terms, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A cue with the symbols tables know it by. */
export interface KnownCue extends Cue {
  readonly stemKey: number;
  readonly formKey: number;
  readonly stanceKey: number;
}

/** All that a rule may look at, with the questions rules ask most already answered. */
export interface Scene {
  readonly terms: readonly Term[];
  readonly sentences: readonly Sentence[];
  readonly cues: readonly KnownCue[];
  readonly coder: Coder;
  /** Per term, and one beyond the last: the symbol of how tables call it, see `keyOf`. */
  readonly keys: Int32Array;
  /** Per term: the index of the quotation it stands in (its marks too), or -1. */
  readonly quoteOf: Int32Array;
  /** Per quotation: its terms. */
  readonly quotes: readonly Range[];
  /** Per term: how many heads of cues, finite verbs and commas stand before it. */
  readonly cuesBefore: Int32Array;
  readonly verbsBefore: Int32Array;
  readonly commasBefore: Int32Array;
}

export const FINITE: ReadonlySet<Tag> = new Set(['verb', 'aux', 'modal']);

export function setScene(
  terms: readonly Term[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  cues: readonly Cue[],
  coder: Coder = CODER,
): Scene {
  const size = terms.length + 1;
  const keys = new Int32Array(size).fill(coder.symbol('edge'));
  const quoteOf = new Int32Array(size).fill(-1);
  const cuesBefore = new Int32Array(size);
  const verbsBefore = new Int32Array(size);
  const commasBefore = new Int32Array(size);
  const quotes = quotations.map(() => ({ from: 0, to: 0 }));
  const heads = new Set(cues.map((cue) => cue.head));
  let at = 0;
  terms.forEach((term, i) => {
    while (at < quotations.length && quotations[at]!.end <= term.start) at++;
    const range = quotes[at];
    if (range && quotations[at]!.start <= term.start) {
      if (range.to === 0) range.from = i;
      range.to = i + 1;
      quoteOf[i] = at;
    }
    keys[i] = coder.symbol(keyOf(term));
    cuesBefore[i + 1] = cuesBefore[i]! + (heads.has(i) ? 1 : 0);
    verbsBefore[i + 1] = verbsBefore[i]! + (FINITE.has(term.tag) ? 1 : 0);
    commasBefore[i + 1] = commasBefore[i]! + (term.text === ',' ? 1 : 0);
  });
  const known = cues.map((cue) => knownCue(cue, coder));
  return { terms, sentences, cues: known, coder, keys, quoteOf, quotes, cuesBefore, verbsBefore, commasBefore };
}

// Field by field, as terms are made in `readTerms`: an object that spreads another is slow to make and to read.
function knownCue(
  { first, last, head, stem, lemma, stance, sure, frames, negated, form }: Cue,
  coder: Coder,
): KnownCue {
  const [stemKey, formKey, stanceKey] = [coder.symbol(stem), coder.symbol(form), coder.symbol(stance)];
  return { first, last, head, stem, lemma, stance, sure, frames, negated, form, stemKey, formKey, stanceKey };
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

/** How tables call a term: words of the closed classes and marks by themselves, all others by their tag. */
function keyOf({ tag, lower }: Term): string {
  return CLOSED.has(tag) ? lower : tag;
}

/** Farther than this many terms no rule looks, so that one endless sentence takes no longer than many. */
const LONGEST = 200;

/** The sentence of a term, as a range: no more of it than lies around the term. */
export function sentenceOf(scene: Scene, i: number): Range {
  const { first, last } = scene.sentences[scene.terms[i]!.sentence]!;
  return { from: Math.max(first, i - LONGEST), to: Math.min(last, i + LONGEST) };
}

/** Few steps for a count: 0 1 2 3 5 8 13 21 40. */
export function step(n: number): number {
  return n <= 3 ? n : n <= 5 ? 5 : n <= 8 ? 8 : n <= 13 ? 13 : n <= 21 ? 21 : 40;
}

/** Whether no term from `from` up to `to` stands in a quotation. */
export const isUnquoted = ({ quoteOf }: Pick<Scene, 'quoteOf'>, from: number, to: number): boolean =>
  quoteOf.subarray(from, to).every((quotation) => quotation === -1);

/** The paragraphs with any words, as terms. */
export function* paragraphsOf({ sentences }: Scene): Generator<Range> {
  let from = 0;
  for (let i = 0; i < sentences.length; i++) {
    if (sentences[i]!.paragraph === sentences[i + 1]?.paragraph) continue;
    yield { from, to: sentences[i]!.last };
    from = sentences[i]!.last;
  }
}
