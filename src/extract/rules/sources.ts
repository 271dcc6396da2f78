import { startsWithCapital } from '../letters.ts';
import type { Tag } from '../terms.ts';
import { type Feature, type Name, names } from './feature.ts';
import type { Choice } from './rule.ts';
import { FINITE, type KnownCue, type Range, type Scene, sentenceOf, step } from './scene.ts';

/** Longest source looked for, in terms. */
const REACH = 45;
const MOST_STARTS = 7;
const MOST_ENDS = 9;
/** Farthest verb whose subject may speak for a cue without one, in terms. */
const SUBJECT_REACH = 80;

/** Where a source stands to its cue. */
const KIND = names(
  '',
  'adjacent', // Holm said
  'comma', // Holm, a baker, said
  'before-comma', // Holm, in a speech, said
  'who', // Holm, who said
  'wh', // that "who" itself
  'owner', // Holm’s claim
  'subject', // Holm left, adding
  'subject-far',
  'subject-first',
  'cue-subject', // Holm said A, adding B
  'cue-subject-far',
  'cue-subject-first',
  'inverted', // said Holm, adding
  'between', // “…,” Holm said
  'after', // said Holm
  'none',
);
const S = names(
  'source',
  ...([
    'kind',
    'form',
    'length',
    'first',
    'kind before',
    'before',
    'last',
    'last tag',
    'left next',
    'right next',
  ] as const),
  ...(['parts', 'joins', 'head', 'stance', 'stem', 'capital', 'aside'] as const),
);
const EDGE = names('', 'start');

const OPENS_PHRASE: ReadonlySet<Tag> = new Set([
  ...(['determiner', 'noun', 'proper', 'pronoun', 'adjective', 'number', 'possessive', 'gerund', 'date'] as const),
  'participle',
]);
const NOMINAL: ReadonlySet<Tag> = new Set([
  ...(['determiner', 'noun', 'proper', 'adjective', 'number', 'possessive', 'date'] as const),
]);

/**
 * Where the source may stand before a cue, nearest first.
 *
 *     Rae Holm, a baker from Ost, said …       Rae Holm, who bakes, said …      Rae Holm left, adding …
 *               ~~~~~~~~~~~~~~~~               ~~~~~~~~                         ~~~~~~~~
 *     ~~~~~~~~~~~~~~~~~~~~~~~~~~               ~~~~~~~~~~~~~~~~~~~
 */
export function sourcesBefore(scene: Scene, cue: KnownCue): Choice[] {
  const { terms } = scene;
  const lo = leftEdge(scene, cue.first);
  const before = cue.first - 1;
  if (before < lo) return subjects(scene, cue);
  const choices: Choice[] = [];
  const add = (to: number, kind: Name, most = MOST_STARTS) => {
    for (const from of startsBefore(scene, lo, to, most)) choices.push(sourceOf(scene, cue, { from, to }, kind));
  };
  const { tag } = terms[before]!;
  if (cue.form === 'noun') {
    const owner = ownerBefore(scene, cue.head, lo);
    if (owner) add(owner, KIND.owner, 4);
  }
  if (tag === 'punct') {
    add(before, KIND.comma);
    for (const at of breaksBefore(scene, lo, before)) add(at, KIND['before-comma'], 4);
  } else if (tag === 'wh') {
    add(terms[before - 1]?.tag === 'punct' ? before - 1 : before, KIND.who, 5);
    choices.push(sourceOf(scene, cue, { from: before, to: cue.first }, KIND.wh));
  } else if (tag !== 'conjunction' && tag !== 'quote') add(cue.first, KIND.adjacent);
  const clear = (NOMINAL.has(tag) || tag === 'pronoun') && (cue.form === 'finite' || cue.form === 'mark');
  return clear ? choices : choices.concat(subjects(scene, cue));
}

/** The two nearest commas, dashes or brackets before `at`. */
function breaksBefore(scene: Scene, lo: number, at: number): number[] {
  const found: number[] = [];
  for (let i = at - 1; i > lo && found.length < 2 && i > at - 25; i--) {
    const { text } = scene.terms[i]!;
    if (text === ',' || text === '—' || text === '(') found.push(i);
  }
  return found;
}

/** Where the source may stand after a cue: "said Rae Holm, a baker from Ost" may end at Holm, baker and Ost. */
export function sourcesAfter(scene: Scene, cue: KnownCue, from: number, most = MOST_ENDS): Choice[] {
  return endsAfter(scene, from, most).map((to) => sourceOf(scene, cue, { from, to }, KIND.after));
}

/** No source is named. */
export function noSource(scene: Scene, cue: KnownCue): Choice {
  const { feature } = scene.coder;
  return {
    ranges: [],
    features: [
      feature(S.kind, KIND.none),
      feature(S.form, KIND.none, cue.formKey),
      feature(S.stem, KIND.none, cue.stemKey),
    ],
  };
}

/** A source between content and cue: its extent is given. */
export const sourceBetweenOf = (scene: Scene, cue: KnownCue, range: Range): Choice =>
  sourceOf(scene, cue, range, KIND.between);

function endsAfter(scene: Scene, from: number, most: number): number[] {
  const { terms, quoteOf } = scene;
  const first = terms[from];
  if (!first || !OPENS_PHRASE.has(first.tag)) return [];
  const hi = Math.min(sentenceOf(scene, from).to, from + REACH);
  const ends: number[] = [];
  for (let to = from + 1; to <= hi && ends.length < most; to++) {
    const last = terms[to - 1]!;
    if (quoteOf[to - 1] !== quoteOf[from] || last.text === ';') break;
    const next = terms[to];
    const edge = to >= hi || !next || !(NOMINAL.has(next.tag) || next.tag === 'pronoun');
    const nominal = NOMINAL.has(last.tag) || last.tag === 'pronoun';
    if (edge && nominal && last.tag !== 'determiner') ends.push(to);
  }
  return ends;
}

/** Subjects of the verbs before: they speak where the cue has no subject of its own ("… left, adding that …"). */
function subjects(scene: Scene, cue: KnownCue): Choice[] {
  const { terms, cuesBefore } = scene;
  const choices: Choice[] = [];
  const verbs = verbsBeforeOf(scene, cue);
  verbs.forEach((verb, rank) => {
    const isCue = cuesBefore[verb + 1]! > cuesBefore[verb]!;
    const near = rank === 0 ? '' : rank === verbs.length - 1 ? '-first' : '-far';
    const kind = KIND[`${isCue ? 'cue-' : ''}subject${near}`];
    const { tag } = terms[verb - 1]!;
    const to = tag === 'punct' || tag === 'wh' ? verb - 1 : verb;
    for (const from of startsBefore(scene, leftEdge(scene, verb), to, 3))
      choices.push(sourceOf(scene, cue, { from, to }, kind));
    if (!isCue) return;
    for (const end of endsAfter(scene, verb + 1, 3)) {
      if (end <= cue.first) choices.push(sourceOf(scene, cue, { from: verb + 1, to: end }, KIND.inverted));
    }
  });
  return choices;
}

/** Starts of the finite verb groups before a cue in its sentence: the two nearest and the first. */
function verbsBeforeOf(scene: Scene, cue: KnownCue): number[] {
  const { terms, quoteOf } = scene;
  const { from } = sentenceOf(scene, cue.head);
  const found: number[] = [];
  for (let i = Math.min(cue.first, cue.head) - 1; i > from && i > cue.head - SUBJECT_REACH; i--) {
    if (quoteOf[i] !== quoteOf[cue.head] || !FINITE.has(terms[i]!.tag)) continue;
    const before = terms[i - 1]!.tag;
    if (!FINITE.has(before) && before !== 'adverb' && before !== 'negation') found.push(i);
  }
  return found.length > 3 ? [found[0]!, found[1]!, found.at(-1)!] : found;
}

/** "Holm’s claim", "his claim": where the words end that say whose a noun is. */
function ownerBefore(scene: Scene, head: number, lo: number): number | undefined {
  for (let i = head - 1; i >= lo && i > head - 5; i--) {
    const { tag, lower } = scene.terms[i]!;
    if (tag === 'possessive') return lower.startsWith("'") ? i : i + 1;
    if (tag !== 'adjective' && tag !== 'noun' && tag !== 'number' && tag !== 'participle') return undefined;
  }
  return undefined;
}

/** The first term that may belong to a phrase ending before `to`: never across a quotation's mark or a sentence. */
function leftEdge(scene: Scene, to: number): number {
  const { from } = sentenceOf(scene, Math.min(to, scene.terms.length - 1));
  const inside = scene.quoteOf[to - 1];
  let lo = to;
  while (lo > from && lo > to - REACH && scene.quoteOf[lo - 1] === inside && scene.terms[lo - 1]!.text !== ';') lo--;
  return lo;
}

function startsBefore(scene: Scene, lo: number, to: number, most: number): number[] {
  const starts: number[] = [];
  for (let from = to - 1; from >= lo; from--) {
    if (mayStart(scene, from, lo) && (starts.length < most - 1 || from === lo)) starts.push(from);
  }
  return starts;
}

function mayStart(scene: Scene, from: number, lo: number): boolean {
  const { tag, lower } = scene.terms[from]!;
  if (!OPENS_PHRASE.has(tag) || lower.startsWith("'")) return false;
  if (from === lo) return true;
  const before = scene.terms[from - 1]!.tag;
  if (tag === 'determiner' || tag === 'pronoun' || tag === 'possessive') return before !== 'determiner';
  return before === 'date' || !(NOMINAL.has(before) || before === 'gerund' || before === 'participle');
}

function sourceOf(scene: Scene, cue: KnownCue, range: Range, kind: Name): Choice {
  const { terms, keys, verbsBefore, commasBefore } = scene;
  const { feature, symbol } = scene.coder;
  const { from, to } = range;
  const last = terms[to - 1]!;
  const length = step(to - from);
  const first = keys[from]!;
  const before = from === sentenceOf(scene, from).from ? EDGE.start : keys[from - 1]!;
  const verbs = Math.min(verbsBefore[to]! - verbsBefore[from]!, 2);
  const commas = Math.min(commasBefore[to]! - commasBefore[from]!, 3);
  const { joins, whos } = linksIn(scene, range);
  const isName = last.tag === 'proper' || last.tag === 'date';
  const features: Feature[] = [
    feature(S.kind, kind),
    feature(S.form, kind, cue.formKey),
    feature(S.length, kind, length),
    feature(S.first, first),
    feature(S['kind before'], kind, before),
    feature(S.before, before, first),
    feature(S.last, isName ? keys[to - 1] : symbol(last.lower)),
    feature(S['last tag'], keys[to - 1], length === 1 ? 1 : 0),
    feature(
      kind === KIND.after ? S['right next'] : S['left next'],
      keys[to],
      terms[to]?.text === ',' ? keys[to + 1] : 0,
    ),
    feature(S.parts, kind, verbs * 100 + Math.min(whos, 1) * 10 + commas),
    feature(S.joins, joins, commas),
    feature(S.head, headOf(scene, range)),
    feature(S.stance, kind, cue.stanceKey),
    feature(S.aside, asideOf(scene, range), commas),
    feature(S.capital, startsWithCapital(terms[from]!.text) ? 1 : 0, before),
  ];
  return { ranges: [range], features };
}

/** What follows the first comma of a phrase: an apposition starts with "a", a clause with "who", a list with a name. */
function asideOf({ terms, keys }: Scene, { from, to }: Range): number {
  for (let i = from; i < to - 1; i++) if (terms[i]!.text === ',') return keys[i + 1]!;
  return 0;
}

function linksIn(scene: Scene, { from, to }: Range): { joins: number; whos: number } {
  let joins = 0;
  let whos = 0;
  for (let i = from; i < to; i++) {
    const { tag, lower } = scene.terms[i]!;
    if (tag === 'conjunction') joins++;
    if (tag === 'wh' && lower !== 'that') whos++;
  }
  return { joins: Math.min(joins, 2), whos };
}

/** The noun a phrase is about: the last one before its first "of", comma or "who". */
function headOf(scene: Scene, { from, to }: Range): number {
  let head = from;
  for (let i = from; i < to; i++) {
    const { tag } = scene.terms[i]!;
    if (i > from && (tag === 'preposition' || tag === 'punct' || tag === 'wh' || FINITE.has(tag))) break;
    if (tag === 'noun' || tag === 'proper' || tag === 'pronoun' || tag === 'number') head = i;
  }
  const { tag, lemma } = scene.terms[head]!;
  return tag === 'proper' || tag === 'number' ? scene.keys[head]! : scene.coder.symbol(lemma);
}
