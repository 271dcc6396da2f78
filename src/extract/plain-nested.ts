import { takes } from './lexicon/frames.ts';
import { isGroupNoun, isOrganizationNoun, isPersonNoun } from './lexicon/person-nouns.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Range, Scene } from './rules/scene.ts';
import { TAKES_OBJECT, verbInRun } from './source-clause.ts';
import type { Candidate } from './weigh.ts';

const NOBODY = wordSet('nobody no none that which who it what there');
/** "one ward sister" is somebody. */
const ANYONE = wordSet('one this these those');
const IN_HEARER = /^(?:determiner|possessive|adjective|pronoun|proper|noun)$/u;
const SUPPOSES = wordSet('if unless whether');
/** What a subject never ends with. */
const NO_END = /^(?:determiner|preposition|conjunction|to|wh|possessive|punct|adverb|adjective|aux|modal)$/u;

/**
 * Whether a reading inside another's content is a claim in so many words: someone, right before a finite verb that takes
 * such contents, and right behind it a clause or a quotation; or, of a person and a verb that hardly means anything
 * else, any content that the verb takes.
 *
 *     Holm said [the board] {knew} the mill would close.      “[I] {back} the plan.”
 *
 * "The power goes up and down", "a plan approved in May" and "the trade talks between them" are none.
 */
export function isPlainNested(scene: Scene, { cue, source, content }: Candidate): boolean {
  const { terms, quoteOf, verbsBefore } = scene;
  const [speaker] = source;
  const [first] = content;
  if (!speaker || !first || source.length > 1 || first.from < cue.last || !isSubject(scene, speaker)) return false;
  // "Holm hears that but | thinks"
  const shares =
    speaker.to < cue.first && /^(?:and|but)$/u.test(terms[cue.first - 1]!.lower) && isPerson(scene, speaker);
  if (speaker.to !== cue.first && !shares) return false;
  if (terms.slice(first.from, first.to).every(({ tag }) => tag === 'punct' || tag === 'quote')) return false;
  const that = terms[cue.last]?.lower === 'that' ? cue.last + 1 : cue.last;
  const holdsVerb = content.some(({ from, to }) => verbsBefore[to]! > verbsBefore[from]!);
  const isAsked = takes(cue.frames, 'bare') && /^(?:whether|if|why|how|what)$/u.test(terms[first.from]!.lower);
  const isClause = opensClause(scene, first) && holdsVerb && (takes(cue.frames, 'that') || isAsked);
  if (isClause && first.from <= that) return !(first.from === cue.last && opensHearer(scene, first));
  // "told the board the mill would close", but not "set out in a plan the mill has"
  const isThat = [first.from - 1, first.from].some((at) => terms[at]!.lower === 'that');
  const isHearer = terms.slice(cue.last, first.from).every(({ tag, lower }) => lower === 'that' || IN_HEARER.test(tag));
  const holdsNoVerb = verbsBefore[first.from] === verbsBefore[cue.last];
  if (isClause && ((isThat && holdsNoVerb) || (cue.sure && isHearer))) return true;
  const isNew = quoteOf[first.from] !== -1 && quoteOf[first.from] !== quoteOf[cue.head];
  // "as one of them put it: “…”"
  const isSetOff = /^[:,]$/u.test(terms[first.from - 1]!.text);
  if (isNew && (isSetOff || takes(cue.frames, 'quote'))) return true;
  // "ask them to stay"
  const isBehind = first.from === cue.last || (isHearer && terms[first.from]!.tag === 'to');
  const means = cue.sure || !/^(?:says|believes|admits|asks)$/u.test(cue.stance) || terms[first.from]!.tag === 'to';
  return means && !shares && isPerson(scene, speaker) && isBehind && takesPhrase(scene, cue.frames, first);
}

/** "the board", "Holm and Pratt", "I", but not "due to the", "its", "the union hopes its". */
function isSubject({ terms }: Scene, { from, to }: Range): boolean {
  const before = terms[from - 1]?.lower ?? '';
  // "if we reject the plan": nobody does yet
  if (TAKES_OBJECT.has(before) || SUPPOSES.has(before)) return false;
  const { lower } = terms[from]!;
  if (NOBODY.has(lower) || (ANYONE.has(lower) && to === from + 1)) return false;
  if (NO_END.test(terms[to - 1]!.tag)) return false;
  if (/^(?:preposition|conjunction|adverb|wh|punct|aux|modal|participle)$/u.test(terms[from]!.tag)) return false;
  const holdsThat = terms.slice(from, to).some(({ tag, lower }) => tag === 'wh' && lower === 'that');
  return !holdsThat && verbInRun(terms, [from, to]) === -1;
}

/** "the board that the mill would close": who hears it, before what is said. */
function opensHearer({ terms, verbsBefore }: Scene, { from, to }: Range): boolean {
  for (let at = from + 1; at < to; at++)
    if (terms[at]!.lower === 'that' && terms[at]!.tag === 'wh') return verbsBefore[at] === verbsBefore[from];
  return false;
}

/** What a clause begins with: its subject, "whether", "to". */
function opensClause({ terms }: Scene, { from, to }: Range): boolean {
  const { tag, lower } = terms[from]!;
  if (/^(?:determiner|pronoun|possessive|proper|noun|number|quote|wh)$/u.test(tag)) return true;
  if (/^(?:adjective|adverb|preposition|conjunction)$/u.test(tag))
    return lower !== 'and' && lower !== 'but' && to - from > 3;
  return lower === 'there' || lower === 'whether';
}

const isPerson = ({ terms }: Scene, { from, to }: Range): boolean =>
  terms
    .slice(from, to)
    .some(
      ({ tag, lemma, lower }) =>
        tag === 'proper' ||
        isPersonNoun(lemma) ||
        isOrganizationNoun(lemma) ||
        isGroupNoun(lemma) ||
        /^(?:I|i|we|he|she|they)$/u.test(lower),
    );

/** "We back the plan", "he urged her to stay": a phrase, or an infinitive, if the verb takes such. */
function takesPhrase({ terms }: Scene, frames: number, { from }: Range): boolean {
  const { tag } = terms[from]!;
  if (tag === 'to') return takes(frames, 'to');
  return takes(frames, 'noun') && /^(?:determiner|pronoun|proper|noun|adjective|number|wh)$/u.test(tag);
}
