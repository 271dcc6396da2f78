import type { Cue } from './find-cues.ts';
import type { Candidate } from './learned/candidates.ts';
import type { Run } from './learned/runs.ts';
import { startsWithCapital } from './letters.ts';
import { wordSet } from './lexicon/word-set.ts';
import { isTurnedAround } from './plain-inversion.ts';
import { FINITE, type Scene } from './rules/scene.ts';
import type { Tag, Term } from './terms.ts';

type Reading = Pick<Candidate, 'cue' | 'content'> & Partial<Pick<Candidate, 'source'>>;

/** Whether what looks like a claim is none in so many words, whatever the tables say of it. */
export function isNoClaim(scene: Scene, known: Cue | undefined, reading: Reading): boolean {
  return (
    scene.quoteOf[reading.cue] !== -1 ||
    isNobodysQuestion(scene, known, reading) ||
    isSaidOfIt(scene, known, reading.source) ||
    isTitle(scene, known, reading) ||
    isHearer(scene, reading) ||
    holdsOthersQuotation(scene, reading) ||
    holdsAnswer(scene, reading) ||
    isOtherSense(scene, reading) ||
    isTurnedAround(scene, known, reading) ||
    isRequest(scene, reading.source) ||
    isSaidOfThem(scene, reading) ||
    isNobody(scene, known, reading.source)
  );
}

/** "Please tell me why", "Let me say why": nobody speaks. */
const isRequest = ({ terms }: Scene, source: Run | undefined): boolean =>
  source !== undefined && /^(?:please|let)$/.test(terms[source[0]]!.lower);

/** Verbs that say something of somebody, who stands right behind them or, if nobody does, before. */
const OF_SOMEBODY = wordSet(
  'accuse applaud blame charge commend condemn criticise criticize fault honor honour mock praise slam',
);

/** "team honored for its robot", "a mayor accused of fraud", "photos released of the mill": the source is whom it is said of. */
function isSaidOfThem({ terms }: Scene, { cue, source }: Reading): boolean {
  const { lemma, lower } = terms[cue]!;
  const next = terms[cue + 1]?.lower ?? '';
  if (source === undefined || source[1] !== cue || !lower.endsWith('ed')) return false;
  return OF_SOMEBODY.has(lemma) ? /^(?:for|of|over)$/.test(next) : lemma === 'release' && next === 'of';
}

const NO_SOURCE = wordSet('there me him us them');

/** "there were questions over the plan", "let me say": words that speak for nobody, and those that only join or place. */
function isNobody({ terms }: Scene, cue: Cue | undefined, source: Run | undefined): boolean {
  if (!source || source[0] > (cue?.head ?? 0)) return false;
  if (terms.slice(...source).every(({ tag }) => tag === 'preposition' || tag === 'conjunction')) return true;
  return cue?.form !== 'preposition' && source[1] - source[0] === 1 && NO_SOURCE.has(terms[source[0]]!.lower);
}

const OPENERS: ReadonlySet<string> = new Set(['when', 'but', 'and', 'once']);

/** "Asked whether the mill would close, Holm said …": the one who asks is not named, and no claim is made. */
function isNobodysQuestion({ terms, sentences }: Scene, cue: Cue | undefined, { source, content }: Reading): boolean {
  if (cue?.stance !== 'asks') return false;
  // "Holm was asked why": who hears the question is told, and so it is one
  if (!source) return content[0]![0] > cue.head || content.length === 1;
  const { first } = sentences[terms[cue.head]!.sentence]!;
  const opens = cue.first === first || (cue.first === first + 1 && OPENERS.has(terms[first]!.lower));
  return opens && terms[cue.head]!.lower.endsWith('ed');
}

/** "It was a close call for the three": nobody calls. */
const isSaidOfIt = ({ terms }: Scene, cue: Cue | undefined, source: Run | undefined): boolean =>
  cue?.form === 'noun' && source !== undefined && source[1] - source[0] === 1 && terms[source[0]]!.lower === 'it';

/** Longest title of a work, in terms, its marks too. */
const LONGEST_TITLE = 10;

/** "sang “The Miller of Ost” at the fair": capitals throughout, and no word that reports speech for sure. */
function isTitle({ terms, quoteOf }: Scene, cue: Cue | undefined, { content }: Reading): boolean {
  const [from, to] = content[0]!;
  if (cue?.sure || quoteOf[from] === -1) return false;
  let end = from;
  while (end < to && quoteOf[end] === quoteOf[from]) end++;
  const words = terms.slice(from, end).filter(({ tag }) => tag !== 'quote' && tag !== 'punct');
  if (end - from > LONGEST_TITLE || words.length < 2) return false;
  return words.every(({ tag, text }, i) => startsWithCapital(text) || (i > 0 && SMALL.has(tag)));
}

const SMALL: ReadonlySet<Tag> = new Set(['determiner', 'preposition', 'conjunction', 'to']);

/** "Holm was called in and told that the mill would close": who is told says nothing, and who tells is not named. */
const isHearer = ({ terms }: Scene, { cue, source }: Reading): boolean =>
  terms[cue]!.lower === 'told' && terms[cue + 1]?.lower === 'that' && (source === undefined || source[1] <= cue);

/**
 * "“It fails,” said Roe. “It holds,” Pratt said": a quotation that ends in a comma is whose verb comes after it, and no
 * part of what the one before said.
 */
function holdsOthersQuotation({ terms, quoteOf, quotes, cuesBefore }: Scene, { cue, content }: Reading): boolean {
  return content.some(([from], i) => {
    const quotation = i === 0 ? -1 : quoteOf[from]!;
    if (quotation === -1 || quotes[quotation]!.from !== from) return false;
    const end = quotes[quotation]!.to;
    const { sentence } = terms[end - 1]!;
    if (terms[end - 2]?.text !== ',' || terms[cue]!.sentence === sentence) return false;
    let close = end;
    while (terms[close]?.sentence === sentence) close++;
    return cuesBefore[close]! > cuesBefore[end]!;
  });
}

/** "“Why?” Holm asked." and, a paragraph on, "“Because.”": an answer is someone else's. */
function holdsAnswer({ terms, sentences }: Scene, { cue, content }: Reading): boolean {
  const paragraphOf = (term: number): number => sentences[terms[term]!.sentence]!.paragraph;
  return content.some(([from], i) => {
    const before = content[i - 1]?.[1];
    if (before === undefined || terms[cue]!.lemma !== 'ask') return false;
    const isQuestion = terms.slice(before - 2, before).some(({ text }) => text === '?');
    return isQuestion && paragraphOf(from) > paragraphOf(before - 1);
  });
}

/** Words that give names to things, and one that reports only a clause or a quotation. */
const NAMING: ReadonlySet<string> = new Set(['list', 'name']);
const ADDING = 'add';
const CALLING = 'call';
const HOLDING = 'include';
const SPEAKING = 'speak';

/** "The guard called the Night Watch was sent home": nobody calls something that does something. */
function isSubjectToo({ terms, quoteOf }: Scene, [from, to]: Run, cue: number): boolean {
  const verb = terms.slice(from, to).findIndex(({ tag }) => tag === 'aux' || tag === 'modal');
  if (from !== cue + 1 || verb < 1) return false;
  return terms.slice(from, from + verb).every(({ tag }, i) => IN_NAME.has(tag) && quoteOf[from + i] === -1);
}

const IN_NAME: ReadonlySet<Tag> = new Set(['determiner', 'proper', 'punct']);

/** Puts examples, whatever they are. */
const isInstance = ({ lower }: Term): boolean => lower === 'including';

/** Whether a cue is one of these words, whatever its form. */
export const isNaming = ({ lemma }: Pick<Cue, 'lemma'>): boolean => NAMING.has(lemma);

/** "a group called the Night Watch", "called Ann Berg": no more than a name. */
const isBareName = ({ terms, quoteOf }: Scene, content: readonly Run[]): boolean =>
  content.every(([from, to]) =>
    terms.slice(from, to).every(({ tag }, i) => IN_NAME.has(tag) && quoteOf[from + i] === -1),
  );

/** "named their boat “Hope”", "listed as missing"; "spoke with a cook"; "adding two eggs", "adding “Old” to its name"; "including: “Why?”". */
function isOtherSense(scene: Scene, { cue, content }: Reading): boolean {
  const { terms, quoteOf, verbsBefore } = scene;
  const { lemma, text } = terms[cue]!;
  if (lemma === CALLING)
    return (
      isSubjectToo(scene, content[0]!, cue) || isBareName(scene, content) || FINITE.has(terms[content[0]![0]]!.tag)
    );
  if (lemma === SPEAKING && /^(?:to|with)$/.test(terms[cue + 1]?.lower ?? '')) {
    const between = terms.slice(cue + 2, content[0]![0]);
    return content[0]![0] > cue && between.every(({ tag }) => tag === 'determiner' || tag === 'adjective');
  }
  if (terms[terms[cue]!.tag === 'adverb' ? cue + 1 : cue]?.lemma === HOLDING) return true;
  if (isNaming({ lemma }) || isInstance(terms[cue]!) || (text === ':' && isInstance(terms[cue - 1]!))) return true;
  if (lemma !== ADDING) return false;
  const [from, to] = content.at(-1)!;
  let end = from;
  while (end < to && quoteOf[end] !== -1) end++;
  if (end > from && end < to && terms[end]!.lower === 'to') return true;
  if (quoteOf[content[0]![0]] !== -1) return false;
  return content.every(([first, last]) => verbsBefore[last] === verbsBefore[first]);
}
