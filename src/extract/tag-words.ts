import { hasLetterOrDigit, startsLikeName, startsWithCapital, startsWithDigit, startsWithLetter } from './letters.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import type { Spelling, Tag } from './terms.ts';

/** A token on its way to a term. */
export interface Word {
  readonly spelling: Spelling;
  /** As written. */
  readonly text: string;
  /** Lower case, marks straightened. */
  readonly lower: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** First word of its sentence, opening marks aside. */
  readonly opens: boolean;
  /** Stands in a headline that gives all its words capitals. */
  readonly titled: boolean;
  /** compromise's tags of the word; of a hyphenated one, those of its last part. */
  readonly hints: ReadonlySet<string>;
}

/**
 * Gives each word of a paragraph one of our tags. Closed classes are looked up, marks are read off their place, and for
 * the rest compromise's tag is corrected where the neighbours leave no doubt.
 *
 * @returns as many tags as words.
 */
export function tagWords(words: readonly Word[]): Tag[] {
  const tags: Tag[] = [];
  let openSingle = false;
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i]!;
    const tag = tagOf(words, i, tags, openSingle);
    tags.push(tag);
    if (tag === 'quote' && (text === '‘' || text === "'" || text === '’')) openSingle = text === '‘' || !openSingle;
  }
  return tags;
}

function tagOf(words: readonly Word[], i: number, tags: readonly Tag[], openSingle: boolean): Tag {
  const word = words[i]!;
  if (word.text === '&' && isCapital(words[i - 1]) && isCapital(words[i + 1])) return 'proper';
  if (!hasLetterOrDigit(word.text)) return markOf(word, words[i - 1], openSingle);
  return inContext(words, i, tags) ?? word.spelling.closedClass ?? numberOf(word) ?? openClassOf(words, i, tags);
}

function markOf(word: Word, before: Word | undefined, openSingle: boolean): Tag {
  if (word.lower === "'" && word.text !== '‘')
    return !word.spaced && !openSingle && /s$/i.test(before?.text ?? '') ? 'possessive' : 'quote';
  return /^(?:["«»‘']|'')$/.test(word.lower) ? 'quote' : 'punct';
}

const MAY_RISE = /^(?:noun|proper|pronoun|number|adverb)$/;

/** Words that only their neighbours tell apart. */
function inContext(words: readonly Word[], i: number, tags: readonly Tag[]): Tag | undefined {
  const { text, lower } = words[i]!;
  const next = words[i + 1];
  switch (lower) {
    case "'s":
      return isContractedIs(words, i, tags) ? 'aux' : 'possessive';
    case 'her': // "her plan", but "told her that"
      return next && startsWithLetter(next.text) && !next.spelling.closedClass ? 'possessive' : 'pronoun';
    case 'may':
      return text === 'May' && (!next || startsWithDigit(next.text) || tags[i - 1] === 'preposition')
        ? 'date'
        : undefined;
    case 'march':
      return text === 'March' && next && startsWithDigit(next.text) ? 'date' : undefined;
    case 'will': // "economist Will Roe said", but "Will Roe come?"
      return text === 'Will' && !words[i]!.opens && !words[i]!.titled && startsLikeName(next?.text ?? '')
        ? 'proper'
        : undefined;
    case 'rose': // "prices rose", but "a red rose"
      return text === 'rose' && MAY_RISE.test(tags[i - 1] ?? '') ? 'verb' : undefined;
    case 'police': // "said police", but "to police the harbour"
      return text === 'police' && tags[i - 1] !== 'to' && tags[i - 1] !== 'modal' ? 'noun' : undefined;
    case 'us':
      return text === 'US' ? 'proper' : undefined;
    default:
      return undefined;
  }
}

/** Whether 's is "is" or "has": after a pronoun or wh-word, or before what only "is" takes. */
function isContractedIs(words: readonly Word[], i: number, tags: readonly Tag[]): boolean {
  const host = words[i - 1]?.lower ?? '';
  if (tags[i - 1] === 'pronoun' || tags[i - 1] === 'wh' || host === 'there' || host === 'here') return true;
  return /^(?:not|been|the|a|an|going|just|still|already)$/.test(words[i + 1]?.lower ?? '');
}

function numberOf({ text, hints }: Word): Tag | undefined {
  if (!startsWithLetter(text) && /^[$€£¥]?\d/.test(text)) return /^(?:19|20)\d\d$/.test(text) ? 'date' : 'number';
  return hints.has('Value') && !startsWithCapital(text) ? 'number' : undefined;
}

const NAME_HINTS = ['ProperNoun', 'Acronym', 'Person', 'Place', 'Organization'] as const;

function openClassOf(words: readonly Word[], i: number, tags: readonly Tag[]): Tag {
  const { text, lower, opens, titled, hints } = words[i]!;
  const capital = startsWithCapital(text);
  if (capital && titled && isVerbOfHeadline(words, i, tags)) return 'verb';
  if (capital && (!opens || NAME_HINTS.some((hint) => hints.has(hint)))) return 'proper';
  if (text.includes('-') && !capital) return isHyphenatedAdjective(lower, hints) ? 'adjective' : 'noun';
  if (hints.has('Gerund')) return 'gerund';
  if (hints.has('Verb') && isBesideItsNoun(words, i, tags)) return 'noun';
  if (hints.has('Verb')) return verbOf(hints, words[i + 1]?.lower ?? '', tags[i - 1], tags[i - 2]);
  if (hints.has('Adverb')) return 'adverb';
  return hints.has('Adjective') ? 'adjective' : 'noun';
}

/** "Mayor Calloway Says Crane Stays": a verb in its finite form, after who it is said of. */
function isVerbOfHeadline(words: readonly Word[], i: number, tags: readonly Tag[]): boolean {
  const { hints } = words[i]!;
  if (hints.has('Gerund') || !(hints.has('PresentTense') || hints.has('PastTense'))) return false;
  const before = tags[i - 1];
  return before === 'proper' || before === 'noun' || before === 'adverb' || before === 'quote';
}

/** "Texas-based", "two-day", "long-term" against "son-in-law". */
const isHyphenatedAdjective = (lower: string, hints: ReadonlySet<string>): boolean =>
  hints.has('Verb') || hints.has('Adjective') || /^(?:\d|one-|two-|three-|four-|five-|six-|ten-)/.test(lower);

/** After these no verb stands in its plain form, with a name further on: "said club president Ann Roe". */
const NO_SUBJECT: ReadonlySet<Tag | undefined> = new Set([
  undefined,
  'verb',
  'participle',
  'preposition',
  'punct',
  'quote',
]);

/**
 * Whether a plain form ("campaign", "bank", "club") is the noun it may be as well: before a person's office with the name
 * of its holder, or after one name and before the verb ("the Roe campaign said").
 */
function isBesideItsNoun(words: readonly Word[], i: number, tags: readonly Tag[]): boolean {
  const { hints, lower } = words[i]!;
  if (hints.has('PastTense') || hints.has('Participle') || /s$/.test(lower)) return false;
  const next = words[i + 1];
  if (!next) return false;
  const before = tags[i - 1];
  const afterName = before === 'proper' && !/s$/.test(words[i - 1]!.text);
  if (isPersonNoun(next.lower)) return afterName || (NO_SUBJECT.has(before) && isCapital(words[i + 2]));
  return afterName && next.hints.has('PastTense');
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && startsWithCapital(word.text);

/** Before these no other finite verb stands: "the U.S. side will …". */
const FINITE: ReadonlySet<string> = new Set(
  'is are was were has had will would can could may might should must did does wo ca'.split(' '),
);

function verbOf(hints: ReadonlySet<string>, next: string, before: Tag | undefined, twoBefore: Tag | undefined): Tag {
  const past = hints.has('PastTense');
  const afterNounOpener = before === 'determiner' || before === 'possessive' || before === 'adjective';
  const skipped = before === 'adverb' || before === 'negation';
  const helper = skipped ? twoBefore : before;
  if (!past && FINITE.has(next)) return 'noun';
  if (!past && !hints.has('Participle') && afterNounOpener) return 'noun';
  if (helper === 'to' || helper === 'modal' || (before === 'negation' && helper === 'aux' && !past))
    return 'infinitive';
  if (hints.has('Participle')) return 'participle';
  if (past && helper === 'aux') return 'participle';
  if (past && afterNounOpener) return 'adjective';
  return 'verb';
}
