import type { Cue } from './find-cues.ts';
import type { Run } from './learned/runs.ts';
import { takes } from './lexicon/frames.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { FINITE, type Scene } from './rules/scene.ts';
import type { Term } from './terms.ts';

interface Reading {
  readonly source?: Run | undefined;
  readonly content: readonly Run[];
}

/**
 * "Prices fell in May, said bank economist Rae Holm.": a whole clause, a comma, the verb, and who says it up to the next
 * mark. Nothing else is meant by that order, however rare it is in what was learned from.
 */
export function isPlainInversion(scene: Scene, cue: Cue | undefined, { source, content }: Reading): boolean {
  const { terms } = scene;
  if (!cue || !source || source[0] !== cue.last || !followsClause(scene, cue)) return false;
  const [from, to] = content[0]!;
  if (to < cue.first - 1 || to > cue.first || holdsOwnVerb(terms, sentenceStart(scene, cue), from)) return false;
  const next = terms[source[1]];
  return isSomeone(terms, source) && (!next || next.tag === 'punct' || next.sentence !== terms[cue.head]!.sentence);
}

/** "Prices fell in May, bank economists say in Ost": the same with who says it before the verb, and no more than where or when behind. */
export function isPlainEnd(scene: Scene, cue: Cue | undefined, { source, content }: Reading): boolean {
  const { terms } = scene;
  if (cue?.stem !== 'say' || cue.form !== 'finite' || !source || source[1] !== cue.first || content.length > 1)
    return false;
  const [from, to] = content[0]!;
  const first = sentenceStart(scene, cue);
  if (from !== first || to !== source[0] - 1 || terms[to]?.text !== ',' || OPENS_ASIDE.test(terms[first]!.tag))
    return false;
  if (!holdsOwnVerb(terms, from, to) || !isSomeone(terms, source)) return false;
  const next = terms[cue.last];
  return !next || next.sentence !== terms[cue.head]!.sentence || /^(?:in|at|on|during|after)$/.test(next.lower);
}

const OPENS_ASIDE = /^(?:preposition|conjunction|wh|adverb)$/u;

/** "[Prices fell in May], said [bank economist Rae Holm]", taken the wrong way round: a clause speaks of nobody's words. */
export function isTurnedAround(scene: Scene, cue: Cue | undefined, { source, content }: Reading): boolean {
  const { terms } = scene;
  if (!cue || !source || source[1] > cue.first || content.some(([from]) => from < cue.last)) return false;
  if (!followsClause(scene, cue) || holdsOwnVerb(terms, source[1], cue.first)) return false;
  const [from, to] = content[0]!;
  return !holdsOwnVerb(terms, from, endOfPhrase(terms, from, to)) && isSomeone(terms, [from, to]);
}

/** Whether a verb that takes quotations or clauses stands behind a comma that ends a clause. */
function followsClause(scene: Scene, cue: Cue): boolean {
  const { terms } = scene;
  if (cue.form !== 'finite' || HEARD.has(cue.stem) || !(takes(cue.frames, 'quote') || takes(cue.frames, 'bare')))
    return false;
  return terms[cue.first - 1]?.text === ',' && holdsOwnVerb(terms, sentenceStart(scene, cue), cue.first - 1);
}

/** No clause of prose has more terms. */
const LONGEST_CLAUSE = 80;

/** Behind these stands who hears it: "…, the mayor, Rae Holm, told reporters". */
const HEARD: ReadonlySet<string> = new Set(
  'tell ask inform assure warn remind advise promise notify convince urge'.split(' '),
);

const sentenceStart = ({ terms, sentences }: Scene, { head }: Cue): number =>
  Math.max(sentences[terms[head]!.sentence]!.first, head - LONGEST_CLAUSE);

/** A finite verb of a clause's own: not behind "who", and not "based" after a comma, which is a participle after all. */
function holdsOwnVerb(terms: readonly Term[], from: number, to: number): boolean {
  let relative = false;
  for (let at = from; at < to; at++) {
    const { tag, text } = terms[at]!;
    if (tag === 'wh') relative = true;
    else if (text === ',') relative = false;
    else if (!relative && at > from && FINITE.has(tag) && terms[at - 1]!.text !== ',') return true;
  }
  return false;
}

function endOfPhrase(terms: readonly Term[], from: number, to: number): number {
  let end = from;
  while (end < to && terms[end]!.tag !== 'punct') end++;
  return end;
}

/** "he", "police", "bank economist Rae Holm", "a spokesman for the mill". */
function isSomeone(terms: readonly Term[], [from, to]: Run): boolean {
  const end = endOfPhrase(terms, from, to);
  if (end === from || holdsOwnVerb(terms, from - 1, end)) return false;
  const first = terms[from]!;
  if (first.tag === 'pronoun') return end - from === 1 && SPEAKS.has(first.lower);
  // "harbour chief", as if somebody harboured
  const isTrade = first.tag === 'verb' && isPersonNoun(terms[from + 1]?.lemma ?? '');
  if (!OPENS.test(first.tag) && !isTrade) return false;
  return terms
    .slice(from, end)
    .some(({ tag, lemma, lower }) => tag === 'proper' || isPersonNoun(lemma) || lower === 'police');
}

const SPEAKS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'one']);
const OPENS = /^(?:determiner|possessive|adjective|noun|proper|number)$/u;
