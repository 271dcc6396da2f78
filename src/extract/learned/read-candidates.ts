import type { Scene } from '../rules/scene.ts';
import type { RuleWeights } from '../rules/weights.ts';
import type { Quotation, Terms } from '../terms.ts';
import { type Candidate, describeCandidates, type Findings } from './candidates.ts';
import { type CandidateModel, findCandidates, scoreCues } from './find-candidates.ts';
import { summerOf } from './forest.ts';
import { type Model, worthOf } from './model.ts';
import { readByRules } from './rule-readings.ts';
import { viewTerms } from './view.ts';

/**
 * What a candidate gains that the rules by themselves would let stand, in thousandths: chosen over folds. The forest
 * knows one kind of news; two readers who agree are right in others too.
 */
const AGREED = 70;

/** A claim as some reading has it, worth from 0 to 1000: how likely the annotators would have marked it so. */
export type WorthyCandidate = Candidate & { readonly worth: number };

/** Everything the learned stages and the rules find in an article, before anything is chosen. */
export function readFindings(
  { terms, quotes, scene }: { readonly terms: Terms; readonly quotes: readonly Quotation[]; readonly scene: Scene },
  { model, weights }: { readonly model: CandidateModel; readonly weights: RuleWeights },
): Findings {
  const view = viewTerms(terms, quotes);
  const scores = scoreCues(view, model);
  const labelled = findCandidates(view, scores, model);
  return { view, scores, labelled, ruled: readByRules(scene, view, weights) };
}

/** Says what each candidate is worth. */
export function weighCandidates(findings: Findings, model: Pick<Model, 'forest' | 'worth'>): WorthyCandidate[] {
  const sum = summerOf(model.forest);
  return describeCandidates(findings, ({ cue, source, cueRun, content, agreed }, features) => {
    const worth = worthOf(model, sum(features)) + (agreed ? AGREED : 0);
    return { cue, source, cueRun, content, agreed, worth };
  });
}
