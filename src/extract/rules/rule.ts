import type { Feature } from './feature.ts';
import type { KnownCue, Range, Scene } from './scene.ts';

/** One way to read a part of a claim: where its words stand, and what the tables know it by. */
export interface Choice {
  readonly ranges: readonly Range[];
  readonly features: readonly Feature[];
}

/**
 * What a rule makes of a cue: any of the sources with any of the contents and any of the tails (what goes on after the
 * cue; may be empty). Which it is, and whether it is a claim at all, the tables say.
 */
export interface Proposal {
  readonly features: readonly Feature[];
  readonly sources: readonly Choice[];
  readonly contents: readonly Choice[];
  readonly tails: readonly Choice[];
}

export interface Rule {
  readonly name: string;
  propose(scene: Scene, cue: KnownCue): Proposal[];
}

export const NOTHING: Choice = { ranges: [], features: [] };
