import type { Stance } from '../model/index.ts';
import type { Tag, Term, Terms } from './terms.ts';

/** How a cue stands in its sentence; `mark` is the colon of "Rae Holm: …". */
export type CueForm = 'finite' | 'gerund' | 'infinitive' | 'passive' | 'noun' | 'preposition' | 'mark';

/**
 * Words that may report a claim: whether they do is for the rules to weigh. Indices are of terms, `last` exclusive.
 *
 *     The mayor did not say how far …
 *               ~~~~~~~^^^   ~ first … last  ^ head
 */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly stem: string;
  readonly lemma: string;
  readonly stance: Stance;
  /** Whether the word reports speech in nearly all its uses. */
  readonly sure: boolean;
  /** What it takes for its content, as `takes` reads it. */
  readonly frames: number;
  readonly negated: boolean;
  readonly form: CueForm;
}

const VERBAL: ReadonlySet<Tag> = new Set(['verb', 'participle', 'gerund', 'infinitive']);
const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'adjective', 'proper']);
const HELPS: ReadonlySet<Tag> = new Set(['aux', 'modal', 'negation', 'adverb', 'to']);
/** A colon reports speech only after a short name at the start of its sentence. */
const LONGEST_NAME = 9;

/** Finds every word that may be a cue, in order. */
export function findCues({ terms, sentences }: Terms): Cue[] {
  const cues: Cue[] = [];
  terms.forEach((term, head) => {
    const first = sentences[term.sentence]!.first;
    if (term.text === ':' && head > first && head - first <= LONGEST_NAME) {
      cues.push(mark(head));
      return;
    }
    if (!VERBAL.has(term.tag) && !NOMINAL.has(term.tag) && term.lower !== 'according') return;
    const word = term.spelling.cue;
    if (!word || isCrowded(cues, word.lemma, head)) return;
    const group = groupStart(terms, head, first);
    const form = formOf(terms, head, group);
    if (form === undefined) return;
    const last = form === 'preposition' ? head + 2 : head + 1;
    const negated = isNegated(terms, group, head);
    const lemma = form === 'preposition' ? 'according to' : word.lemma;
    const { stem, stance, sure, frames } = word;
    cues.push({ first: form === 'noun' ? head : group, last, head, stem, lemma, stance, sure, frames, negated, form });
  });
  return cues;
}

function isNegated(terms: readonly Term[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (terms[i]!.tag === 'negation') return true;
  return false;
}

/** No prose says the same word oftener in so many terms; what does is read as prose, so that it takes no longer. */
const MOST_ALIKE = 3;
const NEAR = 24;

/** "he said, he said, he said, he said": whether the last cues say a word once too often. */
function isCrowded(cues: readonly Cue[], lemma: string, head: number): boolean {
  let alike = 0;
  for (let c = cues.length - 1; c >= 0 && cues[c]!.head > head - NEAR; c--) if (cues[c]!.lemma === lemma) alike++;
  return alike >= MOST_ALIKE;
}

/** A mark that stands for a verb of speech: a colon, the dash before a signature; no term where there is no mark at all. */
export const mark = (head: number, last = head + 1): Cue => ({
  first: head,
  last,
  head,
  stem: ':',
  lemma: '',
  stance: 'says',
  sure: false,
  frames: 0,
  negated: false,
  form: 'mark',
});

/** Where the verb group starts: auxiliaries, negation and adverbs before the head belong to it. */
function groupStart(terms: readonly Term[], head: number, sentenceStart: number): number {
  let first = head;
  while (first > sentenceStart && HELPS.has(terms[first - 1]!.tag)) first--;
  while (first < head && terms[first]!.tag === 'adverb' && first === sentenceStart) first++;
  return first;
}

function formOf(terms: readonly Term[], head: number, group: number): CueForm | undefined {
  const { lower, tag } = terms[head]!;
  if (lower === 'according') return terms[head + 1]?.lower === 'to' ? 'preposition' : undefined;
  if (tag === 'gerund' || /.ing$/.test(lower)) return 'gerund';
  const helpers = terms.slice(group, head);
  if (helpers.some((t) => t.tag === 'to')) return 'infinitive';
  if (/(?:ed|en|told|said|made|put|known|shown|thought|held)$/.test(lower) && helpers.some((t) => BE.has(t.lower)))
    return 'passive';
  if (VERBAL.has(tag)) return 'finite';
  return /(?:ed|said|told|wrote)$/.test(lower) ? 'finite' : 'noun';
}

const BE: ReadonlySet<string> = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", "'m"]);
