import type { Cue } from './find-cues.ts';
import type { WorthyCandidate } from './learned/read-candidates.ts';
import type { Run } from './learned/runs.ts';
import { wordSet } from './lexicon/word-set.ts';
import { FINITE, type Scene } from './rules/scene.ts';
import { TAKES_OBJECT } from './source-clause.ts';

/** What is said of somebody in these words, he does not say. */
const SAID_OF = wordSet(`accuse allege announce ask assume believe blame call charge claim credit criticise criticize
  deny describe dismiss dub estimate expect forecast hail label know mention name order portray praise predict promise
  propose question report say see suggest suspect tell think urge warn`);

/** "The men said to be in Ost", "the men accused of fraud": of no more is it told without "is" or "was". */
const SAID_TO = wordSet('said thought believed reported alleged known');
const ACCUSED = wordSet('accused suspected');
/** Not "'s", which is "has" too often. */
const BEING = wordSet("am is are was were be been being 're");
/** "whom he accused of": these do it themselves. */
const ACTS = wordSet('i we he she they');

/**
 * A reading without the source that is the one spoken of, which goes to the content:
 *
 *     Holm is said to have left      Holm was asked why      Holm stood trial accused of fraud
 *     ~~~~                           ~~~~                    ~~~~
 */
export function withoutHearer(
  { terms }: Scene,
  cue: Cue | undefined,
  candidate: WorthyCandidate,
): WorthyCandidate | undefined {
  const { source, content, cueRun } = candidate;
  const at = candidate.cue;
  if (!source || source[0] > at || terms[source[0]]!.lower === 'it') return candidate;
  const { lower, lemma } = terms[at]!;
  const next = terms[at + 1]?.lower;
  const isSaid = SAID_OF.has(cue?.lemma ?? lemma) && isPassive(terms, cue?.first ?? cueRun[0], at);
  const isTold = SAID_TO.has(lower) && next === 'to' && /^(?:be|have)$/u.test(terms[at + 2]?.lower ?? '');
  const isAccused = ACCUSED.has(lower) && next === 'of' && !ACTS.has(terms[source[0]]!.lower);
  if (!isSaid && !isTold && !isAccused) return candidate;
  // "is on trial | accused of": who accuses is told nowhere, and who is accused only by the whole of the clause
  const isBeside = source[1] === cueRun[0] && content[0]![0] > cueRun[0];
  const isObject = TAKES_OBJECT.has(terms[source[0] - 1]?.lower ?? '');
  if (isAccused && !isSaid && (!isBeside || isObject)) return undefined;
  return { ...candidate, source: undefined, content: isBeside ? withSubject(terms, source, content) : content };
}

/** Who is said to have left is a part of what is said. */
function withSubject(terms: Scene['terms'], source: Run, content: readonly Run[]): readonly Run[] {
  const isName = terms.slice(source[0], source[1]).every(({ tag }) => tag !== 'wh' && !FINITE.has(tag));
  return isName ? [source, ...content] : content;
}

/** "was then being asked", but not "has asked", "is asking", "is to say". */
function isPassive(terms: Scene['terms'], first: number, head: number): boolean {
  if (terms[head]!.lower.endsWith('ing')) return false;
  for (let at = head - 1; at >= first; at--) {
    if (terms[at]!.tag === 'to') return false;
    if (BEING.has(terms[at]!.lower)) return true;
  }
  return false;
}
