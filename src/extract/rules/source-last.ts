import { contentsBefore, tailsAfter } from './contents.ts';
import type { Rule } from './rule.ts';
import { keyOf } from './scene.ts';
import { sourcesAfter } from './sources.ts';

/**
 * The source follows its cue, the content stands before both and may go on after them.
 *
 *     “We are late,” said Rae Holm, a baker from Ost. “But we are here.”     The mill will close, according to the board.
 *     ~~~~~~~~~~~~~~ ==== ^^^^^^^^^^^^^^^^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~~     ~~~~~~~~~~~~~~~~~~~  ============ ^^^^^^^^^
 */
export const sourceLast: Rule = {
  name: 'source-last',
  propose(scene, cue) {
    const { terms, quoteOf } = scene;
    if (cue.first < 1) return [];
    const before = terms[cue.first - 1]!;
    const quoted = quoteOf[cue.first - 1]! >= 0 && quoteOf[cue.first - 1] !== quoteOf[cue.head];
    if (!quoted && before.tag !== 'punct' && cue.form !== 'preposition') return [];
    const edge = quoted || before.tag !== 'punct' ? cue.first : cue.first - 1;
    const contents = contentsBefore(scene, cue, edge);
    if (contents.length === 0) return [];
    return sourcesAfter(scene, cue, cue.last).map((source) => ({
      rule: 'source-last',
      features: [`G edge ${keyOf(scene, edge - 1)} ${keyOf(scene, edge)}`],
      sources: [source],
      contents,
      tails: tailsAfter(scene, cue, source.ranges[0]!.to),
    }));
  },
};
