import type { Cue } from './find-cues.ts';
import { RULE_WEIGHTS } from './lexicon/rule-weights.ts';
import { gateFeatures } from './rules/gate.ts';
import { RULES } from './rules/index.ts';
import type { Choice, Proposal } from './rules/rule.ts';
import type { Range, Scene } from './rules/scene.ts';

/** A claim as one rule reads it, with its weight: above 0 it rather is one than none. */
export interface Candidate {
  readonly rule: string;
  readonly cue: Cue;
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  readonly weight: number;
}

/** Best readings kept of one cue, so that an overlap can be settled by the next best. */
const KEPT = 6;
const BEST = 3;

let table: Map<string, number> | undefined;

/** Weights are whole hundredths, so that no order of adding changes a sum. */
function weights(): Map<string, number> {
  if (table) return table;
  table = new Map();
  for (const line of RULE_WEIGHTS.trim().split('\n')) {
    const cut = line.lastIndexOf('\t');
    if (cut > 0) table.set(line.slice(0, cut), Number(line.slice(cut + 1)));
  }
  return table;
}

export function sum(features: readonly string[], known: ReadonlyMap<string, number> = weights()): number {
  let total = 0;
  for (const feature of features) total += known.get(feature) ?? 0;
  return total;
}

/** All proposals of one cue, with the features of the cue itself under each rule. */
export function proposalsOf(scene: Scene, cue: Cue): Proposal[] {
  const proposals = RULES.flatMap((rule) => rule.propose(scene, cue));
  if (proposals.length === 0) return proposals;
  const gate = gateFeatures(scene, cue);
  const byRule = new Map<string, string[]>();
  return proposals.map((proposal) => {
    const own = byRule.get(proposal.rule) ?? [...gate, ...gate.map((feature) => `${proposal.rule} ${feature}`)];
    byRule.set(proposal.rule, own);
    return { ...proposal, features: [...own, ...proposal.features.map((f) => `${proposal.rule} ${f}`)] };
  });
}

/** The likeliest readings of a cue, best first. */
export function readingsOf(scene: Scene, cue: Cue): Candidate[] {
  const readings: Candidate[] = [];
  for (const proposal of proposalsOf(scene, cue)) {
    const base = sum(proposal.features);
    for (const source of best(proposal.sources)) {
      for (const content of best(proposal.contents)) {
        for (const tail of best(proposal.tails)) {
          readings.push({
            rule: proposal.rule,
            cue,
            source: source.ranges,
            content: [...content.ranges, ...tail.ranges],
            weight: base + source.weight + content.weight + tail.weight,
          });
        }
      }
    }
  }
  return readings.sort((a, b) => b.weight - a.weight).slice(0, KEPT);
}

interface Weighed extends Choice {
  readonly weight: number;
}

function best(choices: readonly Choice[]): Weighed[] {
  const weighed = choices.map((choice) => ({ ...choice, weight: sum(choice.features) }));
  return weighed.sort((a, b) => b.weight - a.weight).slice(0, BEST);
}
