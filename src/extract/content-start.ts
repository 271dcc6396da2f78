import type { Claim } from './as-attribution.ts';
import { FINITE, isUnquoted, type Range, type Scene, sentenceOf } from './rules/scene.ts';

/** How long a subject may be before its verb, in terms. */
export const LONGEST_SUBJECT = 12;
/** What a subject begins with, and what it is made of. */
export const OPENS = /^(?:determiner|pronoun|possessive|proper)$/u;
export const IN_SUBJECT = /^(?:determiner|pronoun|possessive|proper|noun|adjective|number|preposition|conjunction)$/u;

/**
 * The first part of a content from where the sentence shows that it begins, which the choosers may pass over:
 *
 *     told the court that, over five months, “it lost money”      According to Holm, the mill was sold after he left
 *                          ~~~~~~~~~~~~~~~~~→                                        ~~~~~~~~~~~~~~~~~→
 */
export function fromStart(scene: Scene, claim: Claim, range: Range): Range {
  const { from, to } = STARTS.reduce((begun, start) => start(scene, claim, begun), range);
  return { from: scene.terms[from]!.text === ',' && from + 1 < to ? from + 1 : from, to };
}

/** "told the board “it fails”": who hears a quotation is no part of it. */
function behindHearer({ terms, quoteOf }: Scene, { cue }: Claim, { from, to }: Range): Range {
  if (terms[cue.head]!.lemma !== 'tell' || from !== cue.last) return { from, to };
  let open = from;
  while (open < to && quoteOf[open] === quoteOf[cue.head] && IN_SUBJECT.test(terms[open]!.tag)) open += 1;
  return open < to && quoteOf[open] !== quoteOf[cue.head] ? { from: open, to } : { from, to };
}

/** "According to Holm(,) the mill was sold after he left": all that follows the name. */
function fromAccording(scene: Scene, { cue, source: [speaker] }: Claim, { from, to }: Range): Range {
  const { terms } = scene;
  const sentence = sentenceOf(scene, cue.head);
  if (!speaker || terms[cue.head]!.lower !== 'according' || cue.first > sentence.from) return { from, to };
  if (speaker.to >= from || from >= sentence.to) return { from, to };
  const begin = terms[speaker.to]!.text === ',' ? speaker.to + 1 : speaker.to;
  const isBehindName = terms[begin]!.tag === 'determiner' && terms[speaker.to - 1]!.tag === 'proper';
  return isUnquoted(scene, begin, from) && (begin > speaker.to || isBehindName) ? { from: begin, to } : { from, to };
}

/** "Holm said the board, the union and the town had no plan": a list that is a subject, from its first item. */
function fromListStart(scene: Scene, { cue }: Claim, { from, to }: Range): Range {
  const { terms } = scene;
  const { last } = cue;
  if (from <= last + 1 || terms[from - 1]!.text !== ',' || sentenceOf(scene, cue.head).to < to) return { from, to };
  let verb = last;
  while (verb < to && (IN_SUBJECT.test(terms[verb]!.tag) || terms[verb]!.text === ',')) verb += 1;
  const isSubject = verb > from && verb < to && FINITE.has(terms[verb]!.tag) && OPENS.test(terms[last]!.tag);
  const isList = isSubject && terms.slice(from, verb).some(({ lower }) => lower === 'and' || lower === 'or');
  return isList && isUnquoted(scene, last, verb) ? { from: last, to } : { from, to };
}

/** "told the board that, over five months, “the mill lost money”": all that stands behind "that" is what was said. */
function fromThat({ terms, verbsBefore, quoteOf }: Scene, { cue, source }: Claim, { from, to }: Range): Range {
  if (from <= cue.last || (source[0]?.from ?? 0) > cue.head || terms[cue.head]!.sentence !== terms[from]!.sentence)
    return { from, to };
  let that = cue.last;
  while (that < from && terms[that]!.lower !== 'that') that += 1;
  const isWhole =
    that + 1 >= from || verbsBefore[from]! > verbsBefore[cue.last]! || quoteOf[that] !== quoteOf[cue.head];
  if (isWhole || terms[that]!.tag !== 'wh') return { from, to };
  return { from: terms[that + 1]!.text === ',' ? that + 2 : that + 1, to };
}

/** "described Holm as a man, “facing prison”": whom it is said of belongs to what is said. */
function fromObject({ terms, verbsBefore, quoteOf }: Scene, { cue }: Claim, { from, to }: Range): Range {
  if (from <= cue.last || from > cue.last + LONGEST_SUBJECT || !DESCRIBES.test(terms[cue.head]!.lower))
    return { from, to };
  const between = terms.slice(cue.last, from);
  const isObject = OPENS.test(between[0]!.tag) && between.some(({ lower }) => lower === 'as');
  const isPlain = verbsBefore[from] === verbsBefore[cue.last] && quoteOf[from - 1] === quoteOf[cue.head];
  return isObject && isPlain ? { from: cue.last, to } : { from, to };
}

const DESCRIBES = /^(?:describ|portray|characteri[sz]|depict)/u;

/** In the order in which they are asked, each of what the one before it leaves. */
const STARTS = [fromListStart, fromThat, fromObject, behindHearer, fromAccording];
