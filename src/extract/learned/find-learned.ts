import type { ClaimType, Span } from '../../model/index.ts';
import type { FoundAttribution } from '../found-attribution.ts';
import { cueWord } from '../lexicon/cue-words.ts';
import type { Quotation, Term, Terms } from '../terms.ts';
import { type Candidate, describeCandidates } from './candidate-features.ts';
import { chooseApart } from './choose-apart.ts';
import { findCandidates } from './find-candidates.ts';
import { sumForest } from './forest.ts';
import { loadModel, type Model, worthOf } from './model.ts';
import { TAG, type View, viewTerms } from './view.ts';

export interface LearnedInput {
  readonly terms: Terms;
  readonly quotes: readonly Quotation[];
}

/** `score`: how likely the annotators of the training articles would have marked this, in thousandths. */
export type LearnedAttribution = FoundAttribution & { readonly score: number };

/** All readings of an article's cues, with what each is worth in thousandths; not yet chosen among. */
export interface LearnedReading {
  readonly view: View;
  readonly terms: readonly Term[];
  readonly candidates: readonly Candidate[];
  readonly worth: readonly number[];
}

/**
 * Finds the claims of an article by what was learned from annotated ones, in three stages: which words are cues, what in
 * its paragraph is each cue's source and content, and which of the likeliest readings stand beside each other.
 */
export function findLearned(input: LearnedInput, model: Model = loadModel()): LearnedAttribution[] {
  return standApart(readLearned(input, model), model.least, model.nestedLeast);
}

export function readLearned({ terms, quotes }: Pick<LearnedInput, 'terms' | 'quotes'>, model: Model): LearnedReading {
  const view = viewTerms(terms, quotes);
  const candidates = describeCandidates(view, findCandidates(view, model));
  const worth = candidates.map(({ features }) => worthOf(model, sumForest(model.forest, features)));
  return { view, terms: terms.terms, candidates, worth };
}

/** The readings that stand, in order, and inside them those that stand nested. */
export function standApart(reading: LearnedReading, least: number, nestedLeast: number): LearnedAttribution[] {
  const { standing, nested } = chooseApart(reading.candidates, reading.worth, least, nestedLeast);
  const found = [
    ...standing.map((i) => asAttribution(reading, i, false)),
    ...nested.map((i) => asAttribution(reading, i, true)),
  ];
  return found.sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
}

function asAttribution(
  { view, terms, candidates, worth }: LearnedReading,
  i: number,
  nested: boolean,
): LearnedAttribution {
  const { cue, cueRun, source, content } = candidates[i]!;
  const spanOf = (run: Run) => spanOfRun(terms, run);
  const word = cueWord(terms[cue]!.lower);
  return {
    type: typeOf(view, content),
    source: source ? [spanOf(source)] : [],
    cue: [spanOf(cueRun)],
    content: content.map(spanOf),
    lemma: word?.lemma ?? terms[cue]!.lemma,
    stance: word?.stance ?? 'says',
    negated: isNegated(view, cue),
    nested,
    rule: 'learned',
    score: worth[i]!,
  };
}

type Run = readonly [number, number];

/** The stretch of text under a run of terms. */
export const spanOfRun = (terms: readonly Term[], [from, to]: Run): Span => ({
  start: terms[from]!.start,
  end: terms[to - 1]!.end,
});

/** "did not immediately say": a negation before the cue with nothing but helping words between. */
function isNegated(view: View, cue: number): boolean {
  for (let k = cue - 1; k >= Math.max(view.sentenceFirst[cue]!, cue - 8); k--) {
    const tag = view.tag[k]!;
    if (tag === TAG.negation) return true;
    if (tag !== TAG.aux && tag !== TAG.modal && tag !== TAG.adverb && tag !== TAG.to) return false;
  }
  return false;
}

/** Read off the text: all words in quotation marks (but one of at least seven), none, or some. */
function typeOf(view: View, content: Candidate['content']): ClaimType {
  let inside = 0;
  let outside = 0;
  for (const [from, to] of content) {
    for (let i = from; i < to; i++) {
      if (view.tag[i] === TAG.punct || view.tag[i] === TAG.quote) continue;
      if (view.quotation[i]) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 || (outside === 1 && inside >= 6) ? 'direct' : 'mixed';
}

const spansOf = (a: FoundAttribution): Span[] => [...a.source, ...a.cue, ...a.content];
const startOf = (a: FoundAttribution): number => Math.min(...spansOf(a).map((s) => s.start));
const endOf = (a: FoundAttribution): number => Math.max(...spansOf(a).map((s) => s.end));
