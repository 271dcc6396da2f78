import type { Cue } from './find-cues.ts';
import type { WorthyCandidate } from './learned/read-candidates.ts';
import { takes } from './lexicon/frames.ts';
import { FINITE, type Scene } from './rules/scene.ts';

/** Below this worth the forest does not doubt a claim, it knows better. */
const DOUBTFUL = 100;

/**
 * "The union expects that the mill will close", "The union said the mill will close", "The union called for a vote":
 * someone, a finite verb that takes such clauses, and a clause; without "that" a verb that hardly does anything but
 * report. The words say it in full, so that a rare verb is no reason to pass over it.
 */
export function isPlainClause(
  { terms, verbsBefore }: Scene,
  cue: Cue | undefined,
  { source, content, worth }: Pick<WorthyCandidate, 'source' | 'content' | 'worth'>,
): boolean {
  if (cue?.form !== 'finite' || !source || worth < DOUBTFUL) return false;
  if (behindName(terms, source[1], cue.first) !== cue.first || NO_SPEAKER.has(terms[source[0]]!.lower)) return false;
  // "lawmakers who come from states that Roe carried"
  if (verbsBefore[source[1]]! > verbsBefore[source[0]]! || terms[source[1] - 1]!.tag === 'preposition') return false;
  const [from, to] = content[0]!;
  if (!/^(?:punct|quote)$/u.test(terms[to]?.tag ?? 'punct') && !opensNextVerb(terms, to)) return false;
  if (PHRASES.has(`${cue.lemma} ${terms[cue.last]?.lower}`)) return from === cue.last + 1;
  if (terms[cue.last]?.lower === 'that') {
    const begins = from === cue.last || from === cue.last + 1;
    return takes(cue.frames, 'that') && begins && isClause(terms, cue.last + 1, to);
  }
  const opens = from === cue.last && OPENS_CLAUSE.test(terms[from]!.tag);
  return cue.sure && takes(cue.frames, 'bare') && opens && isClause(terms, from, to);
}

/** Verbs that report with these words whatever follows. */
const PHRASES: ReadonlySet<string> = new Set(['call for', 'insist on']);

/** "… and called it late": what the one who speaks does next. */
const opensNextVerb = (terms: Scene['terms'], at: number): boolean =>
  terms[at]!.tag === 'conjunction' && FINITE.has(terms[at + 1]?.tag ?? 'punct');

/** "The Mill Board (TMB) says", "Holm also says": brackets that close and adverbs stand between. */
function behindName(terms: Scene['terms'], from: number, to: number): number {
  let at = from;
  while (at < to && (terms[at]!.text === ')' || terms[at]!.tag === 'adverb')) at += 1;
  return at;
}

const OPENS_CLAUSE = /^(?:determiner|pronoun|proper|possessive|noun|number|adjective)$/u;

/** "filings that track the money" and "rejects that notion, as did Roe" hold none. */
function isClause(terms: Scene['terms'], from: number, to: number): boolean {
  if (VERBAL.test(terms[from]?.tag ?? 'verb')) return false;
  const opens = /^(?:preposition|punct|conjunction|wh)$/u.test(terms[from]!.tag);
  for (let at = from; at < to; at++) {
    const { tag } = terms[at]!;
    if (FINITE.has(tag)) return true;
    if (tag === 'punct' && !opens) return false;
  }
  return false;
}

const VERBAL = /^(?:verb|aux|modal|participle|gerund|adverb)$/u;

const NO_SPEAKER: ReadonlySet<string> = new Set(['it', 'who', 'which', 'that', 'this', 'there', 'what']);
