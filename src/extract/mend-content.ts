import type { Claim } from './as-attribution.ts';
import { fromStart, IN_SUBJECT, LONGEST_SUBJECT, OPENS } from './content-start.ts';
import { startsWithCapital } from './letters.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { wordSet } from './lexicon/word-set.ts';
import { FINITE, isUnquoted, type Range, type Scene, sentenceOf } from './rules/scene.ts';
import { toPhraseEnd } from './to-phrase-end.ts';
import { withinBrackets } from './within-brackets.ts';

/**
 * Contents to the ends that the sentence shows, where the choosers take in too much or leave the subject out:
 *
 *     Holm warned the mill was late, as the board met in Ost.      Doctors, Holm noted, had refused.
 *                 ~~~~~~~~~~~~~~~~~                                ~~~~~~~              ~~~~~~~~~~~
 *
 *     Holm said the rule held for letters of complaint, notes or drafts, and minutes.
 *               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *
 * The clause after ", as" is the article's own; contents with a quotation keep it.
 */
export function mendContent(scene: Scene, found: Claim): Claim {
  const claim = withWholeName(scene, withApposed(scene, withinBrackets(scene, found)));
  const parts = claim.content.map((range, i) => {
    const whole = i === 0 ? fromStart(scene, claim, range) : range;
    const mended = withMark(scene, beforeNextVerb(scene, claim, beforeExample(scene, beforeAs(scene, whole))));
    if (i < claim.content.length - 1 || range.from <= claim.cue.head) return mended;
    return toMainClause(scene, toListEnd(scene, toPhraseEnd(scene, claim, mended)));
  });
  const content = parts.length > 1 ? parts.filter((range) => !isScrap(scene, range)) : parts;
  const subject = subjectBefore(scene, { ...claim, content });
  return { ...claim, content: subject ? [subject, ...content] : content };
}

/** "according to the mayor, Rae Holm, the mill", "as the judge, Ann Roe, QC, put it, “It …”": the name is the source's. */
function withApposed({ terms, quoteOf }: Scene, claim: Claim): Claim {
  const [speaker, ...others] = claim.source;
  const [first, ...rest] = claim.content;
  if (!speaker || !first) return claim;
  const begins = terms[first.from]!.text === ',' ? first.from + 1 : first.from;
  const isBeside = speaker.to < begins && begins <= speaker.to + 1 && terms[begins - 1]!.text === ',';
  let end = begins;
  while (end < first.to && startsWithCapital(terms[end]!.text)) end += 1;
  if (LETTERS.test(terms[end + 1]?.text ?? '') && terms[end]!.text === ',') end += 2;
  const isName = end > begins + 1 && end + 1 < first.to && terms[end]!.text === ',';
  if (!isBeside || !isName || !isPersonNoun(terms[speaker.to - 1]!.lemma)) return claim;
  if (terms[claim.cue.head]!.lower !== 'according' && quoteOf[end + 1] === -1) return claim;
  return {
    ...claim,
    source: [{ from: speaker.from, to: end }, ...others],
    content: [{ from: end + 1, to: first.to }, ...rest],
  };
}

/** What stands behind a name for an office: "QC", "MP". */
const LETTERS = /^\p{Lu}{2,4}$/u;

/** "…, Rae" as the end of a content whose source is "Holm": the name is the source's. */
function withWholeName({ terms }: Scene, claim: Claim): Claim {
  const [speaker, ...others] = claim.source;
  const last = claim.content.at(-1)!;
  if (!speaker || last.to !== speaker.from || terms[speaker.from]!.tag !== 'proper') return claim;
  let from = last.to;
  while (from > last.from && terms[from - 1]!.tag === 'proper') from -= 1;
  const to = terms[from - 1]?.text === ',' ? from - 1 : from;
  if (from === last.to || to <= last.from) return claim;
  const source = [{ from, to: speaker.to }, ...others];
  return { ...claim, source, content: [...claim.content.slice(0, -1), { from: last.from, to }] };
}

/** "told the board “it fails,” and called the plan late": what the speaker does next is no part of the quotation. */
function beforeNextVerb({ terms, quoteOf, quotes }: Scene, { cue }: Claim, { from, to }: Range): Range {
  const quotation = quotes[quoteOf[from]!];
  if (from < cue.last || quotation?.from !== from || quotation.to >= to) return { from, to };
  const at = quotation.to;
  const goesOn = /^(?:and|but|then)$/u.test(terms[at]!.lower) && FINITE.has(terms[at + 1]?.tag ?? 'punct');
  return goesOn ? { from, to: at } : { from, to };
}

/**
 * "long questions, including: “Were you at the mill?”": a quotation that is an example is no part of what is said; nor
 * is an "including" that ends the text.
 */
function beforeExample({ terms }: Scene, { from, to }: Range): Range {
  const at = terms
    .slice(from, to)
    .findIndex(({ lower }, i) => lower === 'including' && (terms[from + i + 1]?.text ?? ':') === ':');
  if (at < 1) return { from, to };
  return { from, to: terms[from + at - 1]!.text === ',' ? from + at - 1 : from + at };
}

/** A content that is a clause before its main clause, up to the comma between them, with the rest of the sentence. */
function toMainClause(scene: Scene, { from, to }: Range): Range {
  const { terms } = scene;
  const first = terms[from]!.text === ',' ? from + 1 : from;
  const { from: begin, to: close } = sentenceOf(scene, from);
  if (terms[to]?.text !== ',' || begin === first || !SUBORDINATES.has(terms[first]!.lower)) return { from, to };
  let end = close;
  while (end > to && terms[end - 1]!.tag === 'punct') end -= 1;
  if (!OPENS.test(terms[to + 1]?.tag ?? '') || !isUnquoted(scene, to, end)) return { from, to };
  return hasVerb(terms, to + 2, end) && !hasCue(scene, to, end) ? { from, to: end } : { from, to };
}

const SUBORDINATES = wordSet('as if when while because although since unless');

const hasCue = ({ cuesBefore }: Scene, from: number, to: number): boolean => cuesBefore[to]! > cuesBefore[from]!;

/** A word that says nothing by itself, left over from what was taken apart. */
const isScrap = ({ terms }: Scene, { from, to }: Range): boolean =>
  to === from + 1 && /^(?:determiner|conjunction|preposition|punct|wh)$/u.test(terms[from]!.tag);

/** A quotation of which only the mark before or after is left out, with it. */
function withMark({ quoteOf, quotes }: Scene, { from, to }: Range): Range {
  const quotation = quotes[quoteOf[from]!];
  const isOpen = quotation?.from === from - 1 && quotation.to === to;
  const isUnclosed = quotation?.from === from && quotation.to === to + 1;
  return quotation && (isOpen || isUnclosed) ? { from: quotation.from, to: quotation.to } : { from, to };
}

/** A content that stops at a comma inside a list, with the rest of it, if nothing else closes the sentence. */
function toListEnd(scene: Scene, { from, to }: Range): Range {
  const { terms } = scene;
  let end = sentenceOf(scene, from).to;
  while (end > to && terms[end - 1]!.tag === 'punct') end -= 1;
  if (to >= end || terms[to]!.text !== ',' || !/^(?:noun|proper)$/u.test(terms[to - 1]!.tag)) return { from, to };
  let isJoined = false;
  for (let at = to; at < end; ) {
    const first = at + 1;
    at = first;
    while (at < end && terms[at]!.text !== ',') at += 1;
    const words = terms.slice(first, at);
    const relative = words.findIndex(({ lower }) => /^(?:that|which|who)$/u.test(lower));
    const plain = relative > 0 ? words.slice(0, relative) : words;
    if (!opensItem(words) || !plain.every(({ tag }) => IN_SUBJECT.test(tag))) return { from, to };
    if (!isUnquoted(scene, first, at)) return { from, to };
    isJoined ||= plain.some(({ lower }, i) => /^(?:and|or)$/u.test(lower) && i < plain.length - 1);
  }
  return isJoined ? { from, to: end } : { from, to };
}

/** "notes or …", "and minutes", but no "and the board said", "telling …". */
function opensItem([first, second]: Scene['terms']): boolean {
  const word = first?.tag === 'conjunction' ? second : first;
  return word !== undefined && /^(?:noun|adjective|proper|number)$/u.test(word.tag) && !word.lower.endsWith('ing');
}

/** The subject of a content that begins with its verb behind a source and cue between commas. */
function subjectBefore(scene: Scene, { cue, source, content }: Claim): Range | undefined {
  const { terms, quoteOf } = scene;
  const [range] = content;
  const [speaker] = source;
  if (!range || !speaker || speaker.to > range.from || !FINITE.has(terms[range.from]!.tag)) return undefined;
  const aside = Math.min(cue.first, speaker.from);
  let { from } = sentenceOf(scene, cue.head);
  for (let at = from; at < aside; at++) if (terms[at]!.text === ';') from = at + 1;
  const isAside = terms[aside - 1]?.text === ',' && terms[range.from - 1]?.text === ',' && aside - 1 > from;
  if (!isAside || content.length > 1 || !OPENS_SUBJECT.test(terms[from]!.tag)) return undefined;
  const isSubject = terms
    .slice(from, aside - 1)
    .every(({ tag }, i) => IN_SUBJECT.test(tag) && quoteOf[from + i] === -1);
  return isSubject ? { from, to: aside - 1 } : undefined;
}

const OPENS_SUBJECT = /^(?:determiner|pronoun|possessive|proper|noun|adjective|number)$/u;

function beforeAs({ terms, quoteOf, verbsBefore }: Scene, { from, to }: Range): Range {
  for (let at = from + 1; at < to - 2; at++) {
    if (terms[at]!.text !== ',' || terms[at + 1]!.lower !== 'as' || !OPENS.test(terms[at + 2]!.tag)) continue;
    if (verbsBefore[at]! === verbsBefore[from]! || !isUnquoted({ quoteOf }, from, to)) break;
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
