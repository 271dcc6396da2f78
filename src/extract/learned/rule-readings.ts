import { chooseApart } from '../choose.ts';
import type { Range, Scene } from '../rules/scene.ts';
import type { RuleWeights } from '../rules/weights.ts';
import { type Candidate, readingsOf } from '../weigh.ts';
import { keyOf, type Run, trim } from './runs.ts';
import type { View } from './view.ts';

/** What one rule makes of a cue, over the terms of the view, with its weight in hundredths. */
export interface RuleReading {
  readonly rule: string;
  /** The head of its cue. */
  readonly cue: number;
  readonly source: Run | undefined;
  readonly content: readonly Run[];
  readonly contentKey: number;
  readonly sourceKey: number;
  readonly weight: number;
  /** Whether its cue reports speech in nearly all its uses. */
  readonly sure: boolean;
  /** Whether the rules by themselves would let it stand. */
  readonly stands: boolean;
}

/** Readings that weigh less are not worth a second look. */
const LEAST = -250;

/** The rules' readings of every cue outside quotations, by cue, and of one cue the heaviest first. */
export function readByRules(scene: Scene, view: View, weights: RuleWeights): RuleReading[] {
  const outside = scene.cues.filter(({ head }) => scene.quoteOf[head] === -1);
  const readings: Candidate[] = [];
  for (const cue of outside)
    for (const reading of readingsOf(scene, cue, weights)) if (reading.weight > LEAST) readings.push(reading);
  const standing = new Set(chooseApart(readings, 0));
  const found: RuleReading[] = [];
  for (const reading of readings) {
    const content = runsOf(view, reading.content);
    if (content.length === 0) continue;
    const source = sourceOf(view, reading);
    found.push({
      rule: reading.rule,
      cue: reading.cue.head,
      source,
      content,
      contentKey: keyOf(content),
      sourceKey: keyOf(source ? [source] : []),
      weight: reading.weight,
      sure: reading.cue.sure,
      stands: standing.has(reading),
    });
  }
  return found;
}

/** Ranges in order, without the marks at their ends; those that touch become one. */
function runsOf(view: View, ranges: readonly Range[]): Run[] {
  const runs: [number, number][] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else runs.push([from, to]);
  }
  return runs.map(([from, to]) => trim(view, from, to)).filter(([from, to]) => from < to);
}

function sourceOf(view: View, { source }: Candidate): Run | undefined {
  const [first] = runsOf(view, source);
  return first;
}
