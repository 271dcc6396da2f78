import type { Stance } from '../../model/index.ts';
import { STANCES as KINDS } from '../../model/kinds.ts';
import { CUE_COUNTS } from './cue-counts.ts';
import { framesOf } from './frames.ts';
import { STANCES, SURE } from './stances.ts';
import { stemOf } from './stem-of.ts';

export interface CueWord {
  readonly stem: string;
  readonly lemma: string;
  readonly stance: Stance;
  /** Whether it reports speech in nearly all its uses. */
  readonly sure: boolean;
  /** What it takes for its content: see `framesOf`. */
  readonly frames: number;
}

const WORDS: ReadonlyMap<string, CueWord> = readWords();

/** The cue a word may be, in whatever form it stands. */
export const cueWord = (lower: string): CueWord | undefined => WORDS.get(stemOf(lower));

function readWords(): Map<string, CueWord> {
  const words = new Map<string, CueWord>();
  const sure = new Set(SURE.split(/\s+/).map(stemOf));
  const add = (lemma: string, stance: Stance) => {
    const stem = stemOf(lemma);
    if (!words.has(stem)) words.set(stem, { stem, lemma, stance, sure: sure.has(stem), frames: framesOf(stem) });
  };
  for (const stance of KINDS) {
    for (const lemma of STANCES[stance].split(/\s+/)) add(lemma, stance);
  }
  for (const line of CUE_COUNTS.trim().split('\n')) {
    add(line.split(' ')[0]!, 'says');
  }
  for (const lemma of SURE.split(/\s+/)) add(lemma, 'says');
  return words;
}
