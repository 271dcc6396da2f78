import type { Cue } from './find-cues.ts';
import { type CueNames, cueFeatures, cueNames, describeCue } from './rules/gate.ts';
import { RULES } from './rules/index.ts';
import type { Choice, Proposal, Rule } from './rules/rule.ts';
import type { KnownCue, Range, Scene } from './rules/scene.ts';
import { type RuleWeights, weigh } from './rules/weights.ts';

/** A claim as one rule reads it, with its weight: above 0 it rather is one than none. */
export interface Candidate {
  readonly rule: string;
  readonly cue: Cue;
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  readonly weight: number;
}

/** Readings kept of one cue, so that an overlap can be settled by the next best, and choices tried of each part. */
const KEPT = 6;
const BEST = 3;
/** A cue that weighs less under a rule is not worth its proposals: half of them, and one reading in two hundred. */
const HOPELESS = -50;

/** Names of a cue's features by themselves, and as each rule sees them. */
export const ALONE: CueNames = cueNames('cue');
export const UNDER: ReadonlyMap<Rule, CueNames> = new Map(RULES.map((rule) => [rule, cueNames(rule.name)]));

/**
 * The likeliest readings of a cue, best first.
 *
 * @param hopeless what the cue must weigh under a rule for its proposals to be looked at.
 */
export function readingsOf(scene: Scene, cue: KnownCue, weights: RuleWeights, hopeless = HOPELESS): Candidate[] {
  const facts = describeCue(scene, cue);
  const alone = weigh(cueFeatures(scene, facts, ALONE), weights);
  const readings: Candidate[] = [];
  for (const rule of RULES) {
    const base = alone + weigh(cueFeatures(scene, facts, UNDER.get(rule)!), weights);
    if (base < hopeless) continue;
    for (const proposal of rule.propose(scene, cue)) addReadings(readings, rule, cue, proposal, base, weights);
  }
  return readings;
}

/** Adds those of a proposal's readings that are among the heaviest so far. */
function addReadings(
  readings: Candidate[],
  { name }: Rule,
  cue: Cue,
  proposal: Proposal,
  base: number,
  weights: RuleWeights,
): void {
  const own = base + weigh(proposal.features, weights);
  const sources = best(proposal.sources, weights);
  const contents = best(proposal.contents, weights);
  const tails = best(proposal.tails, weights);
  for (const source of sources) {
    for (const content of contents) {
      for (const tail of tails) {
        const weight = own + source.weight + content.weight + tail.weight;
        if (!isAmong(readings, KEPT, weight)) continue;
        const ranges = tail.ranges.length > 0 ? [...content.ranges, ...tail.ranges] : content.ranges;
        putInOrder(readings, KEPT, { rule: name, cue, source: source.ranges, content: ranges, weight });
      }
    }
  }
}

interface Weighed {
  readonly ranges: Choice['ranges'];
  readonly weight: number;
}

/** The heaviest choices, heaviest first; of equal ones the earlier. */
function best(choices: readonly Choice[], weights: RuleWeights): Weighed[] {
  const kept: Weighed[] = [];
  for (const { ranges, features } of choices) {
    const weight = weigh(features, weights);
    if (isAmong(kept, BEST, weight)) putInOrder(kept, BEST, { ranges, weight });
  }
  return kept;
}

/** Whether something of this weight belongs among the `most` heaviest. */
const isAmong = (kept: readonly { readonly weight: number }[], most: number, weight: number): boolean =>
  kept.length < most || weight > kept[most - 1]!.weight;

/** Puts one behind all that are as heavy, and drops the last if they become too many. */
function putInOrder<T extends { readonly weight: number }>(kept: T[], most: number, one: T): void {
  let at = kept.length < most ? kept.length : most - 1;
  for (; at > 0 && kept[at - 1]!.weight < one.weight; at--) kept[at] = kept[at - 1]!;
  kept[at] = one;
}
