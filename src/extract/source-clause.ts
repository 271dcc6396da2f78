import type { WorthyCandidate } from './learned/read-candidates.ts';
import type { Run } from './learned/runs.ts';
import { wordSet } from './lexicon/word-set.ts';
import type { Scene } from './rules/scene.ts';
import type { Term } from './terms.ts';

type Terms = readonly Term[];

/** Behind these a verb tells more of a source and is none of the sentence's own. */
const OPENS_RELATIVE = wordSet('who which that whose where when what whom how why whether as');
const AUXILIARY = wordSet(
  "is are was were has have had will would can could should may might must does did 've 're 'll",
);
const REPORTS = wordSet('said says told quoted quotes');

/**
 * Where a clause begins to be one: the first verb in a run that is not behind "who"; -1 where there is none. Only helping
 * verbs and such as report are asked for: what else is tagged as a verb is a noun too often ("union bosses").
 */
export function verbInRun(terms: Terms, [from, to]: Run): number {
  for (let at = from + 1; at < to; at++) {
    const { tag, lower, text } = terms[at]!;
    if (tag === 'wh' || OPENS_RELATIVE.has(lower)) return -1;
    const isSmall = text === lower || text.startsWith('’');
    if (!isSmall || terms[at - 1]!.text === '-') continue;
    if ((tag === 'aux' || tag === 'modal') && AUXILIARY.has(lower)) return at;
    // "one analyst quoted by the paper"
    const isParticiple = lower === 'quoted' && terms[at + 1]?.tag === 'preposition';
    if (tag === 'verb' && REPORTS.has(lower) && !isParticiple) return at;
  }
  return -1;
}

/**
 * A reading whose source is a whole clause, with the one who speaks in it alone; undefined where the clause shows nobody
 * who could be meant, or somebody else's verb has the cue for its own.
 *
 *     The strike went on and the union has | claimed      the paper had quoted Rae Holm as | saying
 *                            ~~~~~~~~~                                         ~~~~~~~~
 *     according to | the mayor there were four mills
 *                    ~~~~~~~~~
 */
export function withSpeakerOfClause({ terms }: Scene, candidate: WorthyCandidate): WorthyCandidate | undefined {
  const { source, cue, cueRun } = candidate;
  const verb = source ? verbInRun(terms, source) : -1;
  if (!source || verb === -1) return candidate;
  if (source[0] > cue) return source[0] <= cueRun[1] + 1 ? withFirst(terms, candidate, source, verb) : undefined;
  const speaker =
    asQuoted(terms, source, verb) ??
    beforeHelping(terms, source, verb) ??
    (isGerund(terms[cue]!)
      ? (lastBehindComma(terms, source) ?? subjectOf(terms, source, verb))
      : lastSubject(terms, source, verb, cueRun[0]));
  return speaker && { ...candidate, source: speaker };
}

const isGerund = ({ lower }: Term): boolean => lower.endsWith('ing');

/** "AP quoted Rae Holm as saying", "Rae Holm was quoted by AP as saying". */
function asQuoted(terms: Terms, [from, to]: Run, verb: number): Run | undefined {
  const quoted = terms[verb + 1]?.lower === 'quoted' && verb + 1 < to ? verb + 1 : verb;
  if (!/^quote[ds]$/u.test(terms[quoted]!.lower)) return undefined;
  if (quoted > verb) return isPhrase(terms, [from, verb]) ? [from, verb] : undefined;
  let end = to;
  while (end > verb && terms[end - 1]!.lower === 'as') end -= 1;
  return isPhrase(terms, [verb + 1, end]) ? [verb + 1, end] : undefined;
}

/** "The mayor will no doubt | tell": nothing but how and when behind the helping verb. */
function beforeHelping(terms: Terms, [from, to]: Run, verb: number): Run | undefined {
  if (terms[verb]!.tag === 'verb') return undefined;
  const isRest = terms.slice(verb + 1, to).every(({ tag, lower }) => MANNER.test(tag) || SAYS_HOW.has(lower));
  return isRest && isPhrase(terms, [from, verb]) ? [from, verb] : undefined;
}

const MANNER = /^(?:adverb|negation|date|number|aux|modal|preposition)$/u;
const SAYS_HOW = wordSet('long no doubt fact , however even earlier all along');

/** "The sale depends on the board, a spokesman | adding". */
function lastBehindComma(terms: Terms, [from, to]: Run): Run | undefined {
  let comma = to - 1;
  while (comma > from && terms[comma]!.text !== ',') comma -= 1;
  return comma > from && isPhrase(terms, [comma + 1, to]) ? [comma + 1, to] : undefined;
}

/** "A group of owners has gone to court, | alleging". */
const subjectOf = (terms: Terms, [from, to]: Run, verb: number): Run | undefined =>
  isPhrase(terms, [from, verb]) && !reports(terms, verb, to) ? [from, verb] : undefined;

/** "said", "has also told": what follows is not the subject's own. */
function reports(terms: Terms, verb: number, to: number): boolean {
  let at = verb;
  while (at < to && terms[at]!.tag !== 'verb' && /^(?:aux|modal|adverb|participle|infinitive)$/u.test(terms[at]!.tag)) {
    if (REPORTS.has(terms[at]!.lower)) return true;
    at += 1;
  }
  return at < to && REPORTS.has(terms[at]!.lower);
}

/** "The strike went on and the union | claimed": the subject of the last clause, right before its verb. */
function lastSubject(terms: Terms, [from, to]: Run, verb: number, cue: number): Run | undefined {
  if (to !== cue || reports(terms, verb, to)) return undefined;
  let start = to;
  while (start > from && terms[start - 1]!.tag !== 'punct' && !JOINS.has(terms[start - 1]!.lower)) start -= 1;
  return start > verb && JOINS.has(terms[start - 1]!.lower) && isPhrase(terms, [start, to]) ? [start, to] : undefined;
}

const JOINS = wordSet('and but while after because until as though although');

/** The one named right behind the cue, and what else was taken for the source with the content where it goes on there. */
function withFirst(
  terms: Terms,
  candidate: WorthyCandidate,
  [from, to]: Run,
  verb: number,
): WorthyCandidate | undefined {
  const isAccording = terms[candidate.cue]!.lower === 'according';
  const cut = isAccording ? startOfClause(terms, from, verb) : firstComma(terms, from, verb);
  let end = cut;
  while (end > from && (terms[end - 1]!.text === ',' || terms[end - 1]!.tag === 'adverb')) end -= 1;
  if (!isPhrase(terms, [from, end])) return undefined;
  const next = candidate.content.findIndex(([first]) => first >= to);
  const first = candidate.content[next]?.[0];
  if (!isAccording || (first !== undefined && first > to + 1)) return { ...candidate, source: [from, end] };
  // "According to a poll the mayor will speak of, the mill is safe": the content is a clause by itself
  const isWhole =
    first !== undefined && terms[cut - 1]!.text !== ',' && !/^(?:conjunction|wh)$/u.test(terms[first]!.tag);
  if (isWhole) return candidate;
  const content: Run[] =
    first === undefined
      ? [...candidate.content, [cut, to]]
      : candidate.content.map((run, i) => (i === next ? [cut, run[1]] : run));
  return { ...candidate, source: [from, end], content };
}

function firstComma(terms: Terms, from: number, verb: number): number {
  for (let at = from; at < verb; at++) if (terms[at]!.text === ',') return at;
  return startOfClause(terms, from, verb);
}

/** Where the subject of a verb begins behind somebody's name: at "there", "the trend", or at the verb behind a comma. */
function startOfClause(terms: Terms, from: number, verb: number): number {
  if (terms[verb - 1]!.text === ',' || terms[verb]!.tag === 'verb') return verb;
  for (let at = verb - 1; at > from; at--) {
    const { tag, lower, text } = terms[at]!;
    if (text === ',') return at + 1;
    const isBegin = tag === 'determiner' || tag === 'pronoun' || lower === 'there';
    if (isBegin && terms[at - 1]!.tag !== 'preposition') return at;
  }
  return verb;
}

const IN_PHRASE =
  /^(?:determiner|possessive|proper|pronoun|noun|adjective|number|preposition|conjunction|participle|gerund|punct|verb|date|to)$/u;
const BEGINS = /^(?:determiner|possessive|proper|pronoun|noun|adjective|number)$/u;
const ENDS = /^(?:proper|pronoun|noun|number|determiner|adjective|date|verb|punct)$/u;

/** Whether these words may be somebody: "the mayor of Ost", "it", but not "the", "in". */
function isPhrase(terms: Terms, [from, to]: Run): boolean {
  if (to <= from || !BEGINS.test(terms[from]!.tag) || !ENDS.test(terms[to - 1]!.tag)) return false;
  if (terms[to - 1]!.text === ',' || ALONE.has(terms[to - 1]!.lower)) return false;
  return terms.slice(from, to).every(({ tag }) => IN_PHRASE.test(tag));
}

const ALONE = wordSet('the a an its his her their our my your no there');

/** Behind these words stands what they are about, not who speaks. */
export const TAKES_OBJECT = wordSet('of in on at by for from with about over into against between among to');

/**
 * Readings of one cue without those whose source is the tail of what another takes for it:
 *
 *     sources close to the board | said      floating rate | notes
 *     ~~~~~~~~~~~~~~~~ ^^^^^^^^^              not who speaks, where "had not issued floating rate" stands before it
 */
export function withoutTails({ terms }: Scene, candidates: readonly WorthyCandidate[]): WorthyCandidate[] {
  return candidates.filter(({ cue, cueRun, source }) => {
    if (!source || source[1] !== cueRun[0] || isGerund(terms[cue]!)) return true;
    const before = terms[source[0] - 1];
    if (before?.sentence !== terms[cue]!.sentence || /^(?:wh|pronoun)$/u.test(terms[source[0]]!.tag)) return true;
    if (before.tag === 'infinitive') return false;
    if (!TAKES_OBJECT.has(before.lower)) return true;
    return !candidates.some(
      (other) =>
        other.cue === cue &&
        other.source?.[1] === source[1] &&
        other.source[0] < source[0] - 1 &&
        BEGINS.test(terms[other.source[0]]!.tag),
    );
  });
}
