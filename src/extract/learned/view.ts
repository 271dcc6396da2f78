import { startsWithCapital } from '../letters.ts';
import { spellingOf } from '../spelling.ts';
import type { Quotation, Tag, Terms } from '../terms.ts';
import { hashWord } from './hashing.ts';

const TAGS: readonly Tag[] = [
  'proper',
  'noun',
  'pronoun',
  'possessive',
  'verb',
  'participle',
  'gerund',
  'infinitive',
  'aux',
  'modal',
  'adjective',
  'adverb',
  'negation',
  'determiner',
  'number',
  'date',
  'preposition',
  'to',
  'conjunction',
  'wh',
  'quote',
  'punct',
];
/** Tags as small integers from 1; 0 is "outside the paragraph". */
export const TAG = Object.fromEntries(TAGS.map((tag, i) => [tag, i + 1])) as Readonly<Record<Tag, number>>;

/** An article's terms as columns of integers: what the features are read from. Every column has a place per term. */
export interface View {
  readonly length: number;
  readonly tag: Uint8Array;
  /** Hash of the word as the features see it: names by their shape only, so that nothing is learned about who is in the news. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** Hash of the last three letters. */
  readonly suffix: Int32Array;
  /** Shape: 1 capital first, 2 all capitals; 4 first of its sentence; 8 last of it. */
  readonly shape: Uint8Array;
  /** Index of the quotation it lies in, from 1; 0 outside. */
  readonly quotation: Int32Array;
  /** 1 first term of a quotation, 2 last term of one, 3 both. */
  readonly quoteEdge: Uint8Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** First term of its sentence and the one after its last; of its paragraph the same. */
  readonly sentenceFirst: Int32Array;
  readonly sentenceLast: Int32Array;
  readonly paragraphFirst: Int32Array;
  readonly paragraphLast: Int32Array;
  /** Running counts up to and including a term: commas, finite verbs, wh-words and conjunctions, noun phrases, quotations. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly joints: Int32Array;
  readonly phrases: Int32Array;
  readonly quotations: Int32Array;
  /** How a word behaves in news at large (see `habits.ts`): which levels it has, as one number. */
  readonly habit: Uint8Array;
  /** How the lexicon says a word of its kind puts a claim, and whether it nearly always does: 0 where it is no such word. */
  readonly sense: Uint8Array;
  /** How likely a term is a cue, in levels from 0 to 3, and a running count of those that likely are; nothing before the first stage has read it. */
  readonly cueLevel: Uint8Array;
  readonly cues: Int32Array;
}

/** A term's tag, 0 outside `lo` to `hi`. */
export const tagAt = (view: View, k: number, lo: number, hi: number): number => (k < lo || k >= hi ? 0 : view.tag[k]!);

/** A term's word, 1 outside `lo` to `hi`. */
export const wordAt = (view: View, k: number, lo: number, hi: number): number =>
  k < lo || k >= hi ? 1 : view.word[k]!;

const NAME = hashWord('<name>');
const CAPITALS = hashWord('<NAME>');
const NUMBER = hashWord('<number>');
const COMMA = hashWord(',');

/** Lays an article's terms out in columns. Linear in the number of terms. */
export function viewTerms({ terms, sentences }: Terms, quotes: readonly Quotation[]): View {
  const n = terms.length;
  const ints = () => new Int32Array(n);
  const view = {
    length: n,
    tag: new Uint8Array(n),
    word: ints(),
    lemma: ints(),
    suffix: ints(),
    shape: new Uint8Array(n),
    quotation: ints(),
    quoteEdge: new Uint8Array(n),
    sentence: ints(),
    paragraph: ints(),
    sentenceFirst: ints(),
    sentenceLast: ints(),
    paragraphFirst: ints(),
    paragraphLast: ints(),
    commas: ints(),
    verbs: ints(),
    joints: ints(),
    phrases: ints(),
    quotations: ints(),
    habit: new Uint8Array(n),
    sense: new Uint8Array(n),
    cueLevel: new Uint8Array(n),
    cues: ints(),
  };
  let paragraphFirst = 0;
  sentences.forEach((sentence, s) => {
    if (s > 0 && sentences[s - 1]!.paragraph !== sentence.paragraph) paragraphFirst = sentence.first;
    for (let i = sentence.first; i < sentence.last; i++) {
      view.sentence[i] = s;
      view.paragraph[i] = sentence.paragraph;
      view.sentenceFirst[i] = sentence.first;
      view.sentenceLast[i] = sentence.last;
      view.paragraphFirst[i] = paragraphFirst;
    }
  });
  for (let i = n - 1, last = n; i >= 0; i--) {
    if (i < n - 1 && view.paragraph[i] !== view.paragraph[i + 1]) last = i + 1;
    view.paragraphLast[i] = last;
  }
  for (let i = 0; i < n; i++) {
    const { text, lower, lemma, tag, spelling } = terms[i]!;
    const code = TAG[tag];
    view.tag[i] = code;
    const capital = text !== lower && startsWithCapital(text);
    const capitals = capital && text.length > 1 && !/\p{Ll}/u.test(text);
    view.shape[i] =
      (capital ? 1 : 0) |
      (capitals ? 2 : 0) |
      (i === view.sentenceFirst[i] ? 4 : 0) |
      (i + 1 === view.sentenceLast[i] ? 8 : 0);
    const shaped = code === TAG.proper ? (capitals ? CAPITALS : NAME) : code === TAG.number ? NUMBER : 0;
    view.word[i] = shaped || spelling.hash;
    view.lemma[i] = shaped || (lemma === lower ? spelling.hash : spellingOf(lemma).hash);
    view.suffix[i] = shaped || spelling.suffix;
    view.habit[i] = spelling.habit;
    view.sense[i] = isOpenClass(code) ? spelling.sense : 0;
  }
  markQuotations(view, terms, quotes);
  countAlong(view);
  return view;
}

function markQuotations(
  view: { quotation: Int32Array; quoteEdge: Uint8Array },
  terms: Terms['terms'],
  quotes: readonly Quotation[],
): void {
  let i = 0;
  quotes.forEach((quote, q) => {
    while (i < terms.length && terms[i]!.end <= quote.start) i++;
    const first = i;
    while (i < terms.length && terms[i]!.start < quote.end) view.quotation[i++] = q + 1;
    if (i > first) {
      view.quoteEdge[first]! |= 1;
      view.quoteEdge[i - 1]! |= 2;
    }
  });
}

function countAlong(view: {
  length: number;
  tag: Uint8Array;
  word: Int32Array;
  quoteEdge: Uint8Array;
  commas: Int32Array;
  verbs: Int32Array;
  joints: Int32Array;
  phrases: Int32Array;
  quotations: Int32Array;
}): void {
  let commas = 0;
  let verbs = 0;
  let joints = 0;
  let phrases = 0;
  let quotations = 0;
  let inside = false;
  for (let i = 0; i < view.length; i++) {
    const tag = view.tag[i]!;
    if (view.word[i] === COMMA) commas++;
    if (tag === TAG.verb || tag === TAG.aux || tag === TAG.modal) verbs++;
    if (tag === TAG.wh || tag === TAG.conjunction) joints++;
    if (view.quoteEdge[i]! & 1) quotations++;
    const nominal = isNominal(tag);
    if (nominal && (!inside || tag === TAG.determiner || tag === TAG.pronoun)) phrases++;
    inside = nominal;
    view.commas[i] = commas;
    view.verbs[i] = verbs;
    view.joints[i] = joints;
    view.phrases[i] = phrases;
    view.quotations[i] = quotations;
  }
}

/** The score, in steps of the first stage, from which a term is at level 1, 2, 3. */
const CUE_LEVELS = [-50, -10, 30] as const;

function levelOf(score: number): number {
  const [likely, rather, surely] = CUE_LEVELS;
  return score < likely ? 0 : score < rather ? 1 : score < surely ? 2 : 3;
}

/** The view with what the first stage says of its terms. */
export function withCues(view: View, scores: Int32Array): View {
  const cueLevel = new Uint8Array(scores.length);
  const cues = new Int32Array(scores.length);
  let count = 0;
  for (let i = 0; i < scores.length; i++) {
    cueLevel[i] = levelOf(scores[i]!);
    if (cueLevel[i]! >= 2) count++;
    cues[i] = count;
  }
  return { ...view, cueLevel, cues };
}

/** Whether words of this tag are without number: those that a lexicon tells apart. */
const isOpenClass = (tag: number): boolean =>
  (tag >= TAG.verb && tag <= TAG.infinitive) || tag === TAG.noun || tag === TAG.proper || tag === TAG.adjective;

/** Whether a tag stands inside a noun phrase. */
function isNominal(tag: number): boolean {
  return (
    tag === TAG.proper ||
    tag === TAG.noun ||
    tag === TAG.pronoun ||
    tag === TAG.possessive ||
    tag === TAG.adjective ||
    tag === TAG.determiner ||
    tag === TAG.number
  );
}
