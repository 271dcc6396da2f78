import { contentsBefore, tailsAfter } from './contents.ts';
import { names } from './feature.ts';
import type { Rule } from './rule.ts';
import { sourcesAfter } from './sources.ts';

const EDGE = names('edge', 'last');

/**
 * The source follows its cue, the content stands before both and may go on after them.
 *
 *     “We are late,” said Rae Holm, a baker from Ost. “But we are here.”     The mill will close, according to the board.
 *     ~~~~~~~~~~~~~~ ==== ^^^^^^^^^^^^^^^^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~~     ~~~~~~~~~~~~~~~~~~~  ============ ^^^^^^^^^
 */
export const sourceLast: Rule = {
  name: 'source-last',
  propose(scene, cue) {
    const { terms, keys, quoteOf, coder } = scene;
    const before = terms[cue.first - 1];
    if (!before) return [];
    const quoted = quoteOf[cue.first - 1]! >= 0 && quoteOf[cue.first - 1] !== quoteOf[cue.head];
    if (!quoted && before.tag !== 'punct' && cue.form !== 'preposition') return [];
    const edge = quoted || before.tag !== 'punct' ? cue.first : cue.first - 1;
    const contents = contentsBefore(scene, cue, edge);
    if (contents.length === 0) return [];
    const features = [coder.feature(EDGE.last, keys[edge - 1], keys[edge])];
    return sourcesAfter(scene, cue, cue.last).map((source) => {
      const tails = tailsAfter(scene, cue, source.ranges[0]!.to, quoteOf[edge - 1]! >= 0);
      return { features, sources: [source], contents, tails };
    });
  },
};
