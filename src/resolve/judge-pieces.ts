import type { ClaimLink } from '../model/index.ts';
import { alignWords, isStriking } from './align-words.ts';
import { figuresOf } from './figures.ts';
import { type Conflict, findConflict } from './find-conflict.ts';
import type { Piece } from './pieces.ts';
import type { Voice } from './same-voice.ts';
import { compareSenses, isNumber } from './sense.ts';

export type Verdict = Pick<ClaimLink, 'kind' | 'reason'>;

interface Wording {
  /** Words in the same order. */
  readonly same: number;
  /** How much of the shorter sentence. */
  readonly score: number;
  readonly telling: number;
  /** Only of articles that tell of one event. */
  readonly event: boolean;
}

/** How like two quoted sentences must be to be one utterance, by who says them: the less is known, the more. */
const WORDING: Readonly<Record<Voice, readonly Wording[]>> = {
  same: [
    { same: 5, score: 0.7, telling: 2, event: false },
    { same: 2, score: 1, telling: 2, event: true },
  ],
  alike: [{ same: 5, score: 0.7, telling: 2, event: true }],
  open: [
    { same: 8, score: 0.85, telling: 2, event: true },
    { same: 5, score: 1, telling: 3, event: true },
  ],
  no: [{ same: 8, score: 0.8, telling: 3, event: true }],
};

interface Saying {
  readonly words: number;
  readonly weight: number;
  readonly share: number;
  readonly ofBoth: number;
}

/** How far two must say the same where an outlet words at least one of them. */
const SAYING: Readonly<Record<Voice, Saying | undefined>> = {
  same: { words: 3, weight: 6, share: 0.65, ofBoth: 0 },
  alike: { words: 4, weight: 8, share: 0.85, ofBoth: 0.6 },
  open: { words: 4, weight: 8, share: 0.8, ofBoth: 0.6 },
  no: undefined,
};

const FRAGMENT_WORDS = 2;

/** A figure, and what it is of. */
const FIGURE_WORDS = 3;

const SHARE_OF_CONTRADICTION = 0.8;

/** But for figures. */
const ALIKE = { same: 5, score: 0.9 };

const CONFLICTS: Readonly<Record<Conflict, string>> = {
  number: 'with another number',
  negation: 'denied in one',
  strength: 'stronger in one',
};

/** What two sentences have in common, in whatever order. */
export interface Shared {
  /** Words of one that stand in the other, and such whose stem does, of those that carry meaning. */
  readonly words: number;
  readonly stems: number;
  /** Words of the shorter one. */
  readonly shorter: number;
}

/** Whether two can be one utterance by what they share: those of whom it is denied, `judgePieces` finds to be two. */
export function mayBeOne({ words, stems, shorter }: Shared, voice: Voice, quotedA: boolean, quotedB: boolean): boolean {
  if (quotedA || quotedB) {
    const share = words / Math.max(1, shorter);
    for (const needed of WORDING[voice]) if (words >= needed.same && share >= needed.score) return true;
  }
  if (voice === 'same' && shorter <= FRAGMENT_WORDS && words > 0) return true;
  if (quotedA && quotedB) return false;
  return stems >= (SAYING[voice]?.words ?? Number.POSITIVE_INFINITY) || words >= FIGURE_WORDS;
}

/** Two sentences, of articles of one event or not, are one utterance, told in the same words or in others; or they are two. */
export function judgePieces(a: Piece, b: Piece, voice: Voice, isSameEvent: boolean): Verdict | undefined {
  return (
    judgeWording(a, b, voice, isSameEvent) ??
    judgeSaying(a, b, voice, isSameEvent) ??
    (isSameEvent ? (judgeFigures(a, b, voice) ?? judgeFragment(a, b, voice)) : undefined)
  );
}

function judgeWording(a: Piece, b: Piece, voice: Voice, isSameEvent: boolean): Verdict | undefined {
  if (!a.quoted && !b.quoted) return undefined;
  const open = WORDING[voice].filter(({ event }) => isSameEvent || !event);
  if (open.length === 0) return undefined;
  const { same, score, telling } = alignWords(a.words, b.words);
  const isLike = open.some((needed) => same >= needed.same && score >= needed.score && telling >= needed.telling);
  if (!isLike) return undefined;
  const isQuoted = a.quoted && b.quoted;
  if (voice === 'no') return isQuoted ? { kind: 'diverges', reason: 'the same words of another speaker' } : undefined;
  if (score === 1) return { kind: 'corroborates', reason: 'the same words' };
  const conflict = findConflict(a.words, b.words);
  if (conflict) return { kind: 'diverges', reason: `told alike, ${CONFLICTS[conflict]}` };
  return isQuoted
    ? { kind: 'diverges', reason: 'quoted in other words' }
    : { kind: 'corroborates', reason: 'reported with the same sense' };
}

function judgeSaying(a: Piece, b: Piece, voice: Voice, isSameEvent: boolean): Verdict | undefined {
  const needed = SAYING[voice];
  if (!needed || !isSameEvent || (a.quoted && b.quoted)) return undefined;
  const { words, weight, share, ofBoth } = compareSenses(a.sense, b.sense);
  if (words < needed.words || weight < needed.weight || share < needed.share) return undefined;
  if (ofBoth < needed.ofBoth) return undefined;
  const conflict = findConflict(a.words, b.words);
  if (!conflict) return { kind: 'corroborates', reason: 'reported with the same sense' };
  // Two that contradict each other are two, unless one speaker says nearly the same in both, or they are worded alike.
  if ((voice !== 'same' || share < SHARE_OF_CONTRADICTION) && !isWordedAlike(a, b)) return undefined;
  return { kind: 'diverges', reason: `told alike, ${CONFLICTS[conflict]}` };
}

/** “The closure will cost 140 jobs”, “the closure will cost 120 jobs” */
function isWordedAlike(a: Piece, b: Piece): boolean {
  const [wordsA, wordsB] = [a, b].map(({ words }) => words.map((word) => (isNumber(word) ? '#' : word)));
  const { same, score } = alignWords(wordsA!, wordsB!);
  return same >= ALIKE.same && score >= ALIKE.score;
}

/** "We have solved 90 percent of the issues," said an official; the officials said they agreed on 90% of the issues. */
function judgeFigures(a: Piece, b: Piece, voice: Voice): Verdict | undefined {
  if ((voice !== 'same' && voice !== 'alike') || (a.quoted && b.quoted)) return undefined;
  const figures = figuresOf(b);
  if (!figuresOf(a).some((figure) => figures.includes(figure))) return undefined;
  return { kind: 'corroborates', reason: 'the same figure of the same thing' };
}

/** She called the plan “preposterous”; “This is a preposterous plan,” she said. */
function judgeFragment(a: Piece, b: Piece, voice: Voice): Verdict | undefined {
  if (voice !== 'same') return undefined;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const isFragment = short.quoted && short.words.length <= FRAGMENT_WORDS && short.words.some(isStriking);
  if (!isFragment || !short.words.every((word) => long.words.includes(word))) return undefined;
  return { kind: 'corroborates', reason: 'the same quoted word' };
}
