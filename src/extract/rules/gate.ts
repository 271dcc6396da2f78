import { startsWithCapital } from '../letters.ts';
import { type Feature, type Name, names } from './feature.ts';
import { type KnownCue, type Scene, sentenceOf, step } from './scene.ts';

/** What is asked about a cue, two values each, in the order of `ASKED`; 0 stands for no second. */
export type CueFacts = readonly number[];
/** Names for all that is asked, in its order: one group for cues as such, one for each rule's view of them. */
export type CueNames = readonly Name[];

const ASKED = [
  'any',
  'stem',
  'stance',
  'shape',
  'before',
  'next',
  'form next',
  'stem before',
  'quoted',
  'quote left',
  'quote right',
  'helper',
  'helpers',
  'negated',
  'earlier',
  'opener',
  'capital',
  'under',
  'first verb',
  'stop',
  'sure',
  'sure next',
  'sure before',
] as const;

export function cueNames(group: string): CueNames {
  const named = names(group, ...ASKED);
  return ASKED.map((asked) => named[asked]);
}

export function cueFeatures({ coder }: Scene, facts: CueFacts, group: CueNames): Feature[] {
  return group.map((name, i) => coder.feature(name, facts[2 * i], facts[2 * i + 1]));
}

const WORD = names('', 'start', 'base', 'ed', 'ing', 's', 'no', 'adverb');

/** What the tables ask to tell a cue that reports a claim from the same word in another sense ("a close call"). */
export function describeCue(scene: Scene, cue: KnownCue): CueFacts {
  const { terms, keys, quoteOf, cuesBefore, verbsBefore } = scene;
  const { symbol } = scene.coder;
  const { stemKey: stem, formKey: form } = cue;
  const sentence = sentenceOf(scene, cue.head);
  const head = terms[cue.head]!;
  const sure = cue.sure ? 1 : 0;
  const opens = cue.first === sentence.from;
  const before = opens ? WORD.start : keys[cue.first - 1]!;
  const next = keys[cue.last]!;
  const shape = symbol(`${head.tag}-${endingOf(head.lower)}`);
  const helper = (i: number) =>
    i >= cue.head ? WORD.no : terms[i]!.tag === 'adverb' ? WORD.adverb : symbol(terms[i]!.lower);
  const quotes = quotesBeside(scene, cue, sentence.from, sentence.to);
  // biome-ignore format: a line for each thing asked
  return [
    0, 0, // any
    stem, 0, // stem
    cue.stanceKey, form, // stance
    stem, shape, // shape
    shape, before, // before
    stem, next, // next
    form, next, // form next
    stem, before, // stem before
    quoteOf[cue.head]! >= 0 ? 1 : 0, form, // quoted
    quotes.left, form, // quote left
    quotes.right, form, // quote right
    helper(cue.first), WORD[endingOf(head.lower)], // helper
    helper(cue.first), helper(cue.first + 1), // helpers
    cue.negated ? 1 : 0, 0, // negated
    Math.min(2, cuesBefore[cue.head]! - cuesBefore[sentence.from]!), form, // earlier
    keys[sentence.from]!, step(cue.first - sentence.from), // opener
    startsWithCapital(head.text) ? 1 : 0, opens ? 1 : 0, // capital
    isUnder(scene, cue, sentence.from), 0, // under
    Math.min(3, verbsBefore[cue.first]! - verbsBefore[sentence.from]!), shape, // first verb
    keys[sentence.to - 1]!, form, // stop
    sure, shape, // sure
    sure, next, // sure next
    sure, before, // sure before
  ];
}

function endingOf(lower: string): 'ed' | 'ing' | 's' | 'base' {
  return lower.endsWith('ed') ? 'ed' : lower.endsWith('ing') ? 'ing' : lower.endsWith('s') ? 's' : 'base';
}

/** Whether an earlier cue of the sentence has a clause that this one stands in ("said that they promised"). */
function isUnder(scene: Scene, cue: KnownCue, from: number): number {
  const { terms, keys, quoteOf, cuesBefore } = scene;
  for (let i = cue.first - 1; i >= from; i--) {
    const { text, lower } = terms[i]!;
    if (quoteOf[i] !== quoteOf[cue.head] || text === ';') return WORD.no;
    if (cuesBefore[i + 1]! > cuesBefore[i]!) return terms[i + 1]?.lower === 'that' ? keys[i + 1]! : keys[i]!;
    if (lower === 'if' || lower === 'who' || lower === 'whether') return keys[i]!;
  }
  return WORD.no;
}

/** Whether a quotation of the same sentence stands before the cue (0 no, 1 yes, 2 touching it), and how far one is after it. */
function quotesBeside(scene: Scene, cue: KnownCue, from: number, to: number): { left: number; right: number } {
  const { quoteOf } = scene;
  const own = quoteOf[cue.head];
  const isOther = (i: number) => quoteOf[i]! >= 0 && quoteOf[i] !== own;
  let left = cue.first > 0 && isOther(cue.first - 1) ? 2 : 0;
  for (let i = cue.first - 1; i >= from && left === 0; i--) if (isOther(i)) left = 1;
  for (let i = cue.last; i < to; i++) if (isOther(i)) return { left, right: step(i - cue.last) + 1 };
  return { left, right: 0 };
}
