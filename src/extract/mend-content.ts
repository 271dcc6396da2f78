import type { Claim } from './as-attribution.ts';
import { FINITE, type Range, type Scene, sentenceOf } from './rules/scene.ts';

/** How far after "as" its verb may stand, in terms. */
const LONGEST_SUBJECT = 12;
/** What a subject begins with. */
const OPENS = /^(?:determiner|pronoun|possessive|proper)$/u;

/**
 * Contents to the ends that the sentence shows, where the choosers take in too much or leave the subject out:
 *
 *     Holm warned the mill was late, as the board met in Ost.      Doctors, Holm noted, had refused.
 *                 ~~~~~~~~~~~~~~~~~                                ~~~~~~~              ~~~~~~~~~~~
 *
 * The clause after ", as" is the article's own; contents with a quotation keep it.
 */
export function mendContent(scene: Scene, claim: Claim): Claim {
  const content = claim.content.map((range) => withMark(scene, beforeAs(scene, range)));
  const subject = subjectBefore(scene, { ...claim, content });
  return { ...claim, content: subject ? [subject, ...content] : content };
}

/** A quotation of which only the mark before is left out, with it. */
function withMark({ quoteOf, quotes }: Scene, { from, to }: Range): Range {
  const quotation = quotes[quoteOf[from]!];
  return quotation?.from === from - 1 && quotation.to === to ? { from: from - 1, to } : { from, to };
}

/** The subject of a content that begins with its verb behind a source and cue between commas. */
function subjectBefore(scene: Scene, { cue, source, content }: Claim): Range | undefined {
  const { terms, quoteOf } = scene;
  const [range] = content;
  const [speaker] = source;
  if (!range || !speaker || speaker.to > range.from || !FINITE.has(terms[range.from]!.tag)) return undefined;
  const aside = Math.min(cue.first, speaker.from);
  const { from } = sentenceOf(scene, cue.head);
  const isAside = terms[aside - 1]?.text === ',' && terms[range.from - 1]?.text === ',' && aside - 1 > from;
  if (!isAside || content.length > 1 || !OPENS_SUBJECT.test(terms[from]!.tag)) return undefined;
  const isSubject = terms
    .slice(from, aside - 1)
    .every(({ tag }, i) => IN_SUBJECT.test(tag) && quoteOf[from + i] === -1);
  return isSubject ? { from, to: aside - 1 } : undefined;
}

const OPENS_SUBJECT = /^(?:determiner|pronoun|possessive|proper|noun|adjective|number)$/u;
const IN_SUBJECT = /^(?:determiner|pronoun|possessive|proper|noun|adjective|number|preposition|conjunction)$/u;

function beforeAs({ terms, quoteOf, verbsBefore }: Scene, { from, to }: Range): Range {
  for (let at = from + 1; at < to - 2; at++) {
    if (terms[at]!.text !== ',' || terms[at + 1]!.lower !== 'as' || !OPENS.test(terms[at + 2]!.tag)) continue;
    if (verbsBefore[at]! === verbsBefore[from]! || quoteOf.subarray(from, to).some((quotation) => quotation !== -1))
      break;
    if (hasVerb(terms, at + 3, Math.min(to, at + 2 + LONGEST_SUBJECT))) return { from, to: at };
  }
  return { from, to };
}

function hasVerb(terms: Scene['terms'], from: number, to: number): boolean {
  // "as a man who has …" says what somebody is; names and pronouns do what their verb says.
  const isRole = /^(?:determiner|possessive)$/u.test(terms[from - 1]!.tag);
  for (let i = from; i < to && terms[i]!.text !== ','; i++) {
    if (FINITE.has(terms[i]!.tag)) return true;
    if (isRole && terms[i]!.tag === 'wh') return false;
  }
  return false;
}
