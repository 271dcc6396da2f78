import type { Span } from '../model/index.ts';
import type { CueWord } from './lexicon/cue-words.ts';

/** Our own small tag set, Penn-like but coarser; `readTerms` maps compromise's tags to it. */
export type Tag =
  | 'proper' // Trump, Kremlin, Monday is 'date'
  | 'noun'
  | 'pronoun' // he, they, it, who is 'wh'
  | 'possessive' // the clitic 's or ’ after a noun; his, their
  | 'verb' // finite: says, said, expect
  | 'participle' // been, taken
  | 'gerund' // saying
  | 'infinitive' // base form after to or a modal
  | 'aux' // be, have, do in any form
  | 'modal' // will, would, can
  | 'adjective'
  | 'adverb'
  | 'negation' // not, n't, never
  | 'determiner'
  | 'number'
  | 'date' // Monday, December, yesterday
  | 'preposition'
  | 'to'
  | 'conjunction' // and, but, because
  | 'wh' // who, which, that as relative, what, when
  | 'quote' // any quotation mark
  | 'punct'; // , . : ; – — ( ) …

/**
 * A word as it is written, with what is the same of it wherever it stands: read once, and one object for all places, so
 * that no stage has to look it up again.
 */
export interface Spelling {
  readonly text: string;
  /** Lower case, apostrophes and quotation marks straightened. */
  readonly lower: string;
  /** Its tag if it is a word of the closed classes. */
  readonly closedClass: Tag | undefined;
  /** The cue it may be. */
  readonly cue: CueWord | undefined;
  /** Hashes of `lower` and of its last three letters, for the features of the labeller. */
  readonly hash: number;
  readonly suffix: number;
  /** How it behaves in news at large: see `habitOf`. */
  readonly habit: number;
  /** How the lexicon says it puts a claim, and whether it nearly always does: 0 where it is no such word. */
  readonly sense: number;
  /** Its dictionary form where it has this tag, as far as it is known, else `lower`. */
  lemma(tag: Tag): string;
}

/**
 * A word, clitic or mark of punctuation: Penn-style, so "Trump's" is two terms and so is "didn't"; a hyphenated word is
 * one. Terms are sorted and do not overlap; only white space (and what no tag fits) lies between them.
 */
export interface Term extends Span {
  /** As written: `text.slice(start, end)`. */
  readonly text: string;
  /** Lower case, apostrophes and quotation marks straightened. */
  readonly lower: string;
  readonly tag: Tag;
  /** Dictionary form of a verb or noun as far as it is known, else `lower`. */
  readonly lemma: string;
  /** Index into `Terms.sentences`. */
  readonly sentence: number;
  readonly spelling: Spelling;
}

export interface Sentence extends Span {
  /** Index of its first term, and of the one after its last. */
  readonly first: number;
  readonly last: number;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
}

export interface Terms {
  readonly terms: readonly Term[];
  readonly sentences: readonly Sentence[];
}

/** A quotation as read from the raw text; `start` and `end` include its marks. Runs on over sentences and, where a paragraph opens with a new mark and the last one did not close, over paragraphs. */
export interface Quotation extends Span {
  /** The text between the marks. */
  readonly inner: Span;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
  /** Indices into the article's paragraphs. */
  readonly firstParagraph: number;
  readonly lastParagraph: number;
}
