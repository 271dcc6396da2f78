import { contentsBefore, tailsAfter } from './contents.ts';
import { names } from './feature.ts';
import type { Proposal, Rule } from './rule.ts';
import { type Scene, sentenceOf } from './scene.ts';
import { sourceBetweenOf } from './sources.ts';

const EDGE = names('edge', 'rank', 'between');

/** Farthest a content may end before its cue, in terms: the source with its appositions stands between. */
const REACH = 45;

/**
 * The source stands between content and cue; the content may go on after it.
 *
 *     “We are late,” Rae Holm, a baker from Ost, said, “but we are here.”
 *     ~~~~~~~~~~~~~~ ^^^^^^^^^^^^^^^^^^^^^^^^^^  ====  ~~~~~~~~~~~~~~~~~~
 */
export const sourceBetween: Rule = {
  name: 'source-between',
  propose(scene, cue) {
    const { terms, keys, quoteOf, coder } = scene;
    const to = terms[cue.first - 1]?.tag === 'punct' ? cue.first - 1 : cue.first;
    return edgesBefore(scene, cue.first).flatMap((edge, rank): Proposal[] => {
      const from = terms[edge]?.tag === 'punct' ? edge + 1 : edge;
      if (to <= from) return [];
      const quoted = quoteOf[edge - 1]! >= 0;
      return [
        {
          features: [coder.feature(EDGE.rank, rank), coder.feature(EDGE.between, keys[edge - 1], keys[edge])],
          sources: [sourceBetweenOf(scene, cue, { from, to })],
          contents: contentsBefore(scene, cue, edge),
          tails: tailsAfter(scene, cue, cue.last, quoted),
        },
      ];
    });
  },
};

/** Where a content may end before `at`: after a quotation, at a comma or a dash, or where the sentence before ends in a quotation. */
function edgesBefore(scene: Scene, at: number): number[] {
  const { terms, quoteOf } = scene;
  if (at < 1 || at >= terms.length) return [];
  const { from } = sentenceOf(scene, at);
  const inside = quoteOf[at];
  const edges: number[] = [];
  for (let i = at - 1; i >= from && i > at - REACH && edges.length < 4; i--) {
    const quoted = quoteOf[i] !== inside;
    if (quoted && quoteOf[i]! >= 0) {
      edges.push(i + 1);
      break;
    }
    if (i > from && (terms[i]!.text === ',' || terms[i]!.text === '—') && i < at - 1) edges.push(i);
  }
  const before = from > 0 ? quoteOf[from - 1]! : -1;
  if (before >= 0 && before !== inside && at - from < REACH && !edges.includes(from)) edges.push(from);
  return edges;
}
