import type { Cue } from '../find-cues.ts';
import type { Tag } from '../terms.ts';
import type { Choice } from './rule.ts';
import { FINITE, keyOf, type Range, type Scene, sentenceOf, step } from './scene.ts';

/** Longest source looked for, in terms. */
const REACH = 45;
const MOST_STARTS = 7;
const MOST_ENDS = 9;

const OPENS_PHRASE: ReadonlySet<Tag> = new Set([
  'determiner',
  'noun',
  'proper',
  'pronoun',
  'adjective',
  'number',
  'possessive',
  'gerund',
  'date',
  'participle',
]);
const NOMINAL: ReadonlySet<Tag> = new Set([
  'determiner',
  'noun',
  'proper',
  'adjective',
  'number',
  'possessive',
  'date',
]);

/**
 * Where the source may stand before a cue, nearest first.
 *
 *     Rae Holm, a baker from Ost, said …       Rae Holm, who bakes, said …      Rae Holm left, adding …
 *               ~~~~~~~~~~~~~~~~               ~~~~~~~~                         ~~~~~~~~
 *     ~~~~~~~~~~~~~~~~~~~~~~~~~~               ~~~~~~~~~~~~~~~~~~~
 */
export function sourcesBefore(scene: Scene, cue: Cue): Choice[] {
  const { terms } = scene;
  const lo = leftEdge(scene, cue.first);
  const choices: Choice[] = [];
  const add = (to: number, kind: string, most = MOST_STARTS) => {
    for (const from of startsBefore(scene, lo, to, most)) choices.push(sourceOf(scene, cue, { from, to }, kind));
  };
  const before = cue.first - 1;
  if (before < lo) return subjects(scene, cue, lo);
  const tag = terms[before]!.tag;
  if (cue.form === 'noun') {
    const owner = ownerBefore(scene, cue.head, lo);
    if (owner) add(owner.to, owner.kind, 4);
  }
  if (tag === 'punct') {
    add(before, 'comma');
    let commas = 0;
    for (let i = before - 1; i > lo && commas < 2 && i > before - 25; i--) {
      if (terms[i]!.text === ',' || terms[i]!.text === '—' || terms[i]!.text === '(') {
        add(i, 'before-comma', 4);
        commas++;
      }
    }
  } else if (tag === 'wh') {
    add(terms[before - 1]?.tag === 'punct' ? before - 1 : before, 'who', 5);
    choices.push(sourceOf(scene, cue, { from: before, to: before + 1 }, 'wh'));
  } else if (tag !== 'conjunction' && tag !== 'quote') add(cue.first, 'adjacent');
  const clear = (NOMINAL.has(tag) || tag === 'pronoun') && (cue.form === 'finite' || cue.form === 'mark');
  return clear ? choices : choices.concat(subjects(scene, cue, lo));
}

/** Where the source may stand after a cue: "said Rae Holm, a baker from Ost" may end at Holm, baker and Ost. */
export function sourcesAfter(scene: Scene, cue: Cue, from: number, most = MOST_ENDS): Choice[] {
  return endsAfter(scene, from, most).map((to) => sourceOf(scene, cue, { from, to }, 'after'));
}

function endsAfter(scene: Scene, from: number, most: number): number[] {
  const { terms, quoteOf } = scene;
  const first = terms[from];
  if (!first || !OPENS_PHRASE.has(first.tag)) return [];
  const hi = Math.min(sentenceOf(scene, from).to, from + REACH);
  const ends: number[] = [];
  for (let to = from + 1; to <= hi && ends.length < most; to++) {
    const last = terms[to - 1]!.tag;
    if (quoteOf[to - 1] !== quoteOf[from] || terms[to - 1]!.text === ';') break;
    const next = terms[to];
    const edge = to >= hi || !next || !(NOMINAL.has(next.tag) || next.tag === 'pronoun');
    if (edge && (NOMINAL.has(last) || last === 'pronoun') && last !== 'determiner') ends.push(to);
  }
  return ends;
}

/** Subjects of the verbs before: they speak where the cue has no subject of its own ("… left, adding that …"). */
function subjects(scene: Scene, cue: Cue, lo: number): Choice[] {
  const { terms, quoteOf, cuesBefore } = scene;
  const choices: Choice[] = [];
  const sentence = sentenceOf(scene, cue.head);
  const inside = quoteOf[cue.head];
  const heads: number[] = [];
  for (let i = Math.min(cue.first, cue.head) - 1; i > sentence.from && i > cue.head - 80; i--) {
    if (quoteOf[i] !== inside || !FINITE.has(terms[i]!.tag)) continue;
    const before = terms[i - 1]!.tag;
    if (FINITE.has(before) || before === 'adverb' || before === 'negation') continue;
    heads.push(i);
  }
  const chosen = heads.length > 3 ? [heads[0]!, heads[1]!, heads.at(-1)!] : heads;
  chosen.forEach((i, rank) => {
    const isCue = cuesBefore[i + 1]! > cuesBefore[i]!;
    const kind = `subject${isCue ? '-cue' : ''}${rank === 0 ? '' : rank === chosen.length - 1 ? '-first' : '-far'}`;
    const edge = leftEdge(scene, i);
    const to = terms[i - 1]!.tag === 'punct' || terms[i - 1]!.tag === 'wh' ? i - 1 : i;
    for (const from of startsBefore(scene, edge, to, 3)) choices.push(sourceOf(scene, cue, { from, to }, kind));
    if (isCue && edge >= lo - 200) {
      for (const to2 of endsAfter(scene, i + 1, 3))
        if (to2 <= cue.first) choices.push(sourceOf(scene, cue, { from: i + 1, to: to2 }, `inverted-${rank}`));
    }
  });
  return choices;
}

/** "Holm’s claim", "his claim": whose a noun is. */
function ownerBefore(scene: Scene, head: number, lo: number): { to: number; kind: string } | undefined {
  for (let i = head - 1; i >= lo && i > head - 5; i--) {
    const { tag, lower } = scene.terms[i]!;
    if (tag === 'possessive') return { to: lower.startsWith("'") ? i : i + 1, kind: 'owner' };
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
    if (!mayStart(scene, from, lo)) continue;
    if (starts.length < most - 1 || from === lo) starts.push(from);
  }
  return starts;
}

function mayStart(scene: Scene, from: number, lo: number): boolean {
  const { tag, lower } = scene.terms[from]!;
  if (!OPENS_PHRASE.has(tag) || lower.startsWith("'")) return false;
  if (from === lo) return true;
  const before = scene.terms[from - 1]!;
  if (tag === 'determiner' || tag === 'pronoun' || tag === 'possessive') return before.tag !== 'determiner';
  return !(NOMINAL.has(before.tag) || before.tag === 'gerund' || before.tag === 'participle') || before.tag === 'date';
}

export function sourceOf(scene: Scene, cue: Cue, range: Range, kind: string): Choice {
  const { terms, verbsBefore, commasBefore } = scene;
  const { from, to } = range;
  const last = terms[to - 1]!;
  const length = step(to - from);
  const first = keyOf(scene, from);
  const before = from === sentenceOf(scene, from).from ? 'start' : keyOf(scene, from - 1);
  const verbs = Math.min(verbsBefore[to]! - verbsBefore[from]!, 2);
  const commas = Math.min(commasBefore[to]! - commasBefore[from]!, 3);
  const next = keyOf(scene, to);
  const after = next === ',' ? `,${keyOf(scene, to + 1)}` : next;
  const tail = last.tag === 'proper' || last.tag === 'date' ? last.tag : last.lower;
  let joins = 0;
  let whos = 0;
  for (let i = from; i < to; i++) {
    const { tag, lower } = terms[i]!;
    if (tag === 'conjunction') joins++;
    if (tag === 'wh' && lower !== 'that') whos++;
  }
  return {
    ranges: [range],
    features: [
      `S ${kind}`,
      `S ${kind} ${cue.form}`,
      `S ${kind} len ${length}`,
      `S first ${first}`,
      `S ${kind} before ${before}`,
      `S before ${before} ${first}`,
      `S last ${tail}`,
      `S lastkey ${keyOf(scene, to - 1)} ${length === 1 ? 'alone' : ''}`,
      `S ${kind === 'after' ? 'after' : 'left'} next ${after}`,
      `S ${kind} verbs ${verbs} who ${Math.min(whos, 1)} commas ${commas}`,
      `S joins ${Math.min(joins, 2)} commas ${commas}`,
      `S head ${headOf(scene, range)}`,
    ],
  };
}

/** The noun a phrase is about: the last one before its first "of", comma or "who". */
function headOf(scene: Scene, { from, to }: Range): string {
  let head = from;
  for (let i = from; i < to; i++) {
    const { tag } = scene.terms[i]!;
    if (i > from && (tag === 'preposition' || tag === 'punct' || tag === 'wh' || FINITE.has(tag))) break;
    if (tag === 'noun' || tag === 'proper' || tag === 'pronoun' || tag === 'number') head = i;
  }
  const { tag, lemma } = scene.terms[head]!;
  return tag === 'proper' || tag === 'number' ? tag : lemma;
}
