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
    for (const proposal of rule.propose(scene, cue))
      readings.push(...readingsUnder(rule, cue, proposal, base, weights));
  }
  return readings.sort((a, b) => b.weight - a.weight).slice(0, KEPT);
}

function* readingsUnder(
  { name }: Rule,
  cue: Cue,
  proposal: Proposal,
  base: number,
  weights: RuleWeights,
): Iterable<Candidate> {
  const own = base + weigh(proposal.features, weights);
  const sources = best(proposal.sources, weights);
  const contents = best(proposal.contents, weights);
  const tails = best(proposal.tails, weights);
  for (const source of sources) {
    for (const content of contents) {
      for (const tail of tails) {
        const weight = own + source.weight + content.weight + tail.weight;
        yield { rule: name, cue, source: source.ranges, content: [...content.ranges, ...tail.ranges], weight };
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
    if (kept.length === BEST && weight <= kept[BEST - 1]!.weight) continue;
    let at = kept.length;
    while (at > 0 && kept[at - 1]!.weight < weight) at--;
    kept.splice(at, 0, { ranges, weight });
    if (kept.length > BEST) kept.pop();
  }
  return kept;
}
