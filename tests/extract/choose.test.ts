import { describe, expect, it } from 'vitest';
import { chooseApart } from '../../src/extract/choose.ts';
import type { Cue } from '../../src/extract/find-cues.ts';
import type { Candidate } from '../../src/extract/weigh.ts';

/** A candidate of rule `name` whose cue stands at `from` and whose content ends at `to`. */
function candidate(name: string, from: number, to: number, weight: number): Candidate {
  const cue: Cue = {
    first: from,
    last: from + 1,
    head: from,
    stem: 'say',
    lemma: 'say',
    stance: 'says',
    sure: true,
    frames: 0,
    negated: false,
    form: 'finite',
  };
  return { rule: name, cue, source: [], content: [{ from: from + 1, to }], weight };
}
const namesOf = (chosen: readonly Candidate[]) => chosen.map((c) => c.rule);

describe('chooseApart', () => {
  it('keeps what does not overlap', () => {
    expect(namesOf(chooseApart([candidate('a', 0, 5, 10), candidate('b', 5, 9, 10)], 0))).toEqual(['a', 'b']);
  });

  it('prefers two that weigh more together to one that overlaps both', () => {
    const all = [candidate('wide', 0, 20, 15), candidate('a', 0, 8, 10), candidate('b', 9, 20, 10)];
    expect(namesOf(chooseApart(all, 0))).toEqual(['a', 'b']);
  });

  it('prefers one that weighs more than two it overlaps', () => {
    const all = [candidate('wide', 0, 20, 25), candidate('a', 0, 8, 10), candidate('b', 9, 20, 10)];
    expect(namesOf(chooseApart(all, 0))).toEqual(['wide']);
  });

  it('leaves out what does not weigh enough', () => {
    expect(chooseApart([candidate('a', 0, 5, 3)], 5)).toEqual([]);
  });
});
